using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Reading.Cpx;
using InsConformance.Cards.Reading.Vitale;

namespace InsConformance.Cards.Reading;

/// <summary>What was read of a card, whatever it is.</summary>
/// <param name="Kind">What it is.</param>
public sealed record CardContent(CardKind Kind)
{
    /// <summary>What a Vitale gives freely; null for another card.</summary>
    public VitaleContent? Vitale { get; init; }

    /// <summary>What a CPx tells without its code; null for another card.</summary>
    public CpxCard? Cpx { get; init; }

    /// <summary>What came of the code presented to a CPx, or how many tries it has left when none was; null for another card.</summary>
    public PinVerification? Pin { get; init; }

    /// <summary>Activities of a CPx, once its code is accepted; null before.</summary>
    public IReadOnlyList<CpsActivity>? Activities { get; init; }
}
