using InsConformance.Engine.Documents;

namespace InsConformance.Engine.Retrieval;

/// <summary>What the user says when he accepts a return of INSi.</summary>
public sealed record Acceptance
{
    /// <summary>The return as it is.</summary>
    public static Acceptance Plain { get; } = new();

    /// <summary>
    /// The 1er prénom de naissance corrected with the acceptance, when it is not the beginning of the list returned (INS 14).
    /// </summary>
    public string? FirstBirthName { get; init; }

    /// <summary>The document checked in the same gesture: « qualification en 1 clic » (SC.INS.19, SC.INS.22).</summary>
    public DocumentEvidence? Document { get; init; }
}
