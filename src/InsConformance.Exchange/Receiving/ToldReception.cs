using InsConformance.Exchange.Comparison;

namespace InsConformance.Exchange.Receiving;

/// <summary>What somebody saw a software do with an artefact that it received.</summary>
/// <param name="Held">What it shows as INS of that patient afterwards; empty when it shows none.</param>
public sealed record ToldReception(IReadOnlyList<ObservedIns> Held)
{
    /// <summary>Whether the identity is there.</summary>
    public bool IsIntegrated { get; init; } = true;

    /// <summary>The identity of the record to which a document was attached without anybody's decision; null when a person is left to decide.</summary>
    public CarriedIdentity? AttachedTo { get; init; }
}
