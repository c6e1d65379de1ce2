namespace InsConformance.Cards.Reading.Cpx;

/// <summary>What came of a code presented to a card.</summary>
/// <param name="IsAccepted">The code is right.</param>
/// <param name="TriesLeft">Tries left after it; 0 when the card is blocked.</param>
public sealed record PinVerification(bool IsAccepted, int TriesLeft)
{
    /// <summary>No code is accepted any more.</summary>
    public bool IsBlocked => !IsAccepted && TriesLeft == 0;

    /// <summary>What to tell the holder, in French; null when the code is right.</summary>
    public string? Message => (IsAccepted, TriesLeft) switch
    {
        (true, _) => null,
        (_, 0) => "Le code porteur est bloqué : débloquez la carte avec son code de déblocage.",
        (_, 1) => "Code porteur incorrect : il reste un essai avant le blocage de la carte.",
        _ => $"Code porteur incorrect : il reste {TriesLeft} essais.",
    };
}
