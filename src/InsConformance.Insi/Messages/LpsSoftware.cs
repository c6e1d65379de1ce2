namespace InsConformance.Insi.Messages;

/// <summary>« LPS » of the ContexteLPS: the calling software. Raw strings; null when absent.</summary>
public sealed record LpsSoftware
{
    /// <summary>The attribute « R » that every known client sends on « IDAM ».</summary>
    public const string ConformantIdamR = "4";

    /// <summary>
    /// « IDAM », « numéro d'autorisation » given by the CNDA: three letters, <c>17NF</c>, two digits of the year, three
    /// alphanumerics.
    /// </summary>
    public string? Idam { get; init; }

    /// <summary>Attribute « R » of « IDAM ».</summary>
    public string? IdamR { get; init; }

    /// <summary>« Version » of the software.</summary>
    public string? Version { get; init; }

    /// <summary>« Instance »: constant for one installation, usually a UUID.</summary>
    public string? Instance { get; init; }

    /// <summary>« Nom »; the conformity review wants <c>urn:lps:&lt;nom&gt;:&lt;version&gt;</c>.</summary>
    public string? Name { get; init; }
}
