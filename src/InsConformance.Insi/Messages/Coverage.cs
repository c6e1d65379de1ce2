namespace InsConformance.Insi.Messages;

/// <summary>
/// « COUVERTURE » of the ContexteBAM: empty for WS_INS2, data of the Vitale card for WS_INS1. Raw strings; null when absent.
/// </summary>
public sealed record Coverage
{
    /// <summary>Present and empty, as WS_INS2 wants it.</summary>
    public static Coverage Empty { get; } = new();

    /// <summary>« GrandRegime ».</summary>
    public string? Scheme { get; init; }

    /// <summary>« Organisme ».</summary>
    public string? Organisation { get; init; }

    /// <summary>« CodeCentre ».</summary>
    public string? Centre { get; init; }

    /// <summary>« ASSURE »; its « Id » holds the number of the policy holder.</summary>
    public CoverageInsured? Insured { get; init; }

    /// <summary>« BENEFICIAIRE ».</summary>
    public CoverageBeneficiary? Beneficiary { get; init; }
}
