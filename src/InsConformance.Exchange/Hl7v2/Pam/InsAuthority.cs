namespace InsConformance.Exchange.Hl7v2.Pam;

/// <summary>« Autorité d'affectation » of an INS as HL7 v2 carries it (IHE PAM France 2.11 § 6.6.1; types de données 1.8.2, CX).</summary>
/// <param name="Label">HD-1.</param>
/// <param name="Oid">HD-2.</param>
/// <param name="IsTest">Whether the OID is one of test or demonstration.</param>
public sealed record InsAuthority(string Label, string Oid, bool IsTest)
{
    /// <summary>CX-5 of an INS.</summary>
    public const string IdentifierType = "INS";

    /// <summary>HD-1 of the NIR of the beneficiary, which is for billing and is not an INS.</summary>
    public const string BillingLabel = "ASIP-SANTE-NIR";

    /// <summary>CX-5 of the NIR of the beneficiary.</summary>
    public const string BillingType = "NH";

    private const string NirLabel = "ASIP-SANTE-INS-NIR";
    private const string NiaLabel = "ASIP-SANTE-INS-NIA";

    /// <summary>INS-NIR.</summary>
    public static InsAuthority Nir { get; } = new(NirLabel, "1.2.250.1.213.1.4.8", false);

    /// <summary>INS-NIA.</summary>
    public static InsAuthority Nia { get; } = new(NiaLabel, "1.2.250.1.213.1.4.9", false);

    /// <summary>The four of them. The labels of test and demonstration are only seen in official examples.</summary>
    public static IReadOnlyList<InsAuthority> All { get; } =
    [
        Nir,
        Nia,
        new(NirLabel, "1.2.250.1.213.1.4.10", true),
        new(NirLabel, "1.2.250.1.213.1.4.11", true),
    ];

    /// <summary>The authority of this OID, or null.</summary>
    public static InsAuthority? OfOid(string oid) => All.FirstOrDefault(authority => authority.Oid == oid);

    /// <summary>Whether HD-1 is that of an INS.</summary>
    public static bool IsInsLabel(string label) => label is NirLabel or NiaLabel;

    /// <summary>The whole tuple, as it is to be written in CX-4.</summary>
    public override string ToString() => $"{Label}&{Oid}&ISO";
}
