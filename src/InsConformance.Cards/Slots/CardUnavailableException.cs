namespace InsConformance.Cards.Slots;

/// <summary>No command can reach the card: what happened and what to do, in French.</summary>
public sealed class CardUnavailableException(string slot, CardUnavailability reason) : IOException(Message(slot, reason))
{
    /// <summary>Why.</summary>
    public CardUnavailability Reason { get; } = reason;

    private static new string Message(string slot, CardUnavailability reason) => reason switch
    {
        CardUnavailability.Absent => $"Le lecteur « {slot} » ne contient aucune carte : insérez-en une.",
        CardUnavailability.Removed => $"La carte a été retirée du lecteur « {slot} » : cette connexion est perdue. Réinsérez la carte, puis relisez-la depuis le début.",
        _ => $"La carte du lecteur « {slot} » est muette : vérifiez son sens, nettoyez-la, ou présentez-en une autre.",
    };
}
