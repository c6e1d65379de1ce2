using System.Text;
using InsConformance.Cards.Slots;

namespace InsConformance.Cards.Vitale.Mica;

/// <summary>The answers of MICA for the card in a virtual reader: presence, description, and a signature that is only a placeholder.</summary>
public sealed class MicaService(VirtualSlot slot)
{
    /// <summary><c>MICA_ControlePresenceCarteVitale</c>.</summary>
    /// <param name="serial">Serial number read before, padded or not; null or empty to ask which card is there.</param>
    public MicaPresence ControlPresence(string? serial)
    {
        if (slot.Card is null)
            return MicaPresence.Absent;
        if (Card is not { } card)
            return MicaPresence.Unknown;
        if (string.IsNullOrEmpty(serial))
            return MicaPresence.Present;
        return string.Equals(serial.TrimStart('0'), card.Serial.TrimStart('0'), StringComparison.Ordinal) ? MicaPresence.Same : MicaPresence.Different;
    }

    /// <summary>The Vitale in the reader; null when there is none that answers.</summary>
    public MicaCard? Card => slot is { IsMute: false, Card: VitaleCard card } ? MicaCard.Of(card.Image) : null;

    /// <summary><c>MICA_SignatureVitale</c>.</summary>
    /// <param name="data">What would be signed.</param>
    /// <exception cref="CardUnavailableException">There is no Vitale that answers.</exception>
    public SyntheticSignature Sign(ReadOnlySpan<byte> data) => Card is { } card
        ? SyntheticSignature.Of(Encoding.ASCII.GetBytes(card.PaddedSerial), data)
        : throw new CardUnavailableException(slot.Name, slot.Card is null ? CardUnavailability.Absent : CardUnavailability.Mute);
}
