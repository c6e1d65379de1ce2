namespace InsConformance.Engine.Journal;

/// <summary>« Trace des partenaires » : an identity left for another software or for paper (guide v2 règle 31, INS 41).</summary>
public sealed record EmissionEntry : JournalEntry
{
    /// <summary>Who received it.</summary>
    public required string Partner { get; init; }

    /// <summary>The partner belongs to another « domaine d'identification ».</summary>
    public required bool IsOtherDomain { get; init; }

    /// <summary>What carried it, e.g. the name of the document.</summary>
    public string? Content { get; init; }

    /// <summary>Whether matricule and OID left with it.</summary>
    public required bool CarriesIns { get; init; }
}
