namespace InsConformance.Insi.Messages;

/// <summary>« BENEFICIAIRE » of « COUVERTURE ». Raw strings; null when absent.</summary>
public sealed record CoverageBeneficiary
{
    /// <summary>« Nir ».</summary>
    public CoverageNumber? Nir { get; init; }

    /// <summary>« DateNai », <c>AAAA-MM-JJ</c>.</summary>
    public string? BirthDate { get; init; }

    /// <summary>« Rang » (rang gémellaire), an integer.</summary>
    public string? Rank { get; init; }

    /// <summary>« Porteur »: one digit, the card holder flag.</summary>
    public string? Holder { get; init; }
}
