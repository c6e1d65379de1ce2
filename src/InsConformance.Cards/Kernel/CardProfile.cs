using InsConformance.Cards.Kernel.Files;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Kernel;

/// <summary>What makes a card the card it is. Files and codes are its persistent memory; two cards must not share them.</summary>
public sealed record CardProfile
{
    /// <summary>Answer to reset, at most 33 bytes.</summary>
    public required ReadOnlyMemory<byte> Atr { get; init; }

    /// <summary>The protocol.</summary>
    public TransmissionProtocol Protocol { get; init; } = TransmissionProtocol.T0;

    /// <summary>Whether extended lengths are accepted; they never are in T=0, which cannot carry them.</summary>
    public bool AcceptsExtendedLength { get; init; }

    /// <summary>The root of the files (MF).</summary>
    public required DedicatedFile Root { get; init; }

    /// <summary>The codes.</summary>
    public IReadOnlyList<PinObject> Pins { get; init; } = [];

    /// <summary>The classes and their instructions.</summary>
    public required IReadOnlyList<CommandClass> Classes { get; init; }
}
