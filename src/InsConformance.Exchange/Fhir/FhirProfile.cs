using System.Collections.Immutable;

namespace InsConformance.Exchange.Fhir;

/// <summary>
/// What a version of « FR Core Patient INS » demands, as data: 2.0.1 (April 2024), 2.1.0 (September 2024), 2.2.0 (March 2026, the current one)
/// and <c>ci</c>, the sources after 2.2.0.
/// </summary>
internal sealed record FhirProfile
{
    private const string Nir = "1.2.250.1.213.1.4.8";
    private const string Nia = "1.2.250.1.213.1.4.9";
    private const string Test = "1.2.250.1.213.1.4.10";
    private const string Demonstration = "1.2.250.1.213.1.4.11";

    /// <summary>The 21 codes of table 0445 specialised in France.</summary>
    private static readonly ImmutableHashSet<string> Table0445 =
    [
        "VIDE", "PROV", "VALI", "DOUB", "DESA", "DPOT", "DOUA", "COLP", "COLV", "FILI", "CACH",
        "ANOM", "IDVER", "RECD", "IDRA", "USUR", "HOMD", "HOMA", "INVA", "FICT", "DOUT",
    ];

    /// <summary>Name of the version.</summary>
    public required string Version { get; init; }

    /// <summary>The slices of an INS.</summary>
    public required ImmutableArray<FhirInsSlice> Slices { get; init; }

    /// <summary>Code of the status of a qualified identity.</summary>
    public string QualifiedCode { get; init; } = "VALI";

    /// <summary>Code system of the statuses.</summary>
    public string StatusSystem { get; init; } = FrCore.ReliabilityCodes;

    /// <summary>Codes of the statuses.</summary>
    public ImmutableHashSet<string> StatusCodes { get; init; } = Table0445;

    /// <summary>Whether the value set of the statuses is required; extensible otherwise.</summary>
    public bool IsStatusRequired { get; init; }

    /// <summary>Whether attributes (homonym, doubtful, fictitious) travel in their own extension, <c>comment</c>.</summary>
    public bool HasComments { get; init; }

    /// <summary>« Nomenclature » of the birth places: <c>TRE_R13-CommuneOM</c>.</summary>
    public required string Communes { get; init; }

    /// <summary>Beginning of the code system of the birth places.</summary>
    public string CommuneSystem => $"https://mos.esante.gouv.fr/NOS/{Communes}/";

    /// <summary>Code system of the birth places.</summary>
    public string CommuneCodeSystem => $"{CommuneSystem}FHIR/{Communes.Replace('_', '-')}";

    /// <summary>Whether the extension identityReliability is mandatory.</summary>
    public bool IsReliabilityMandatory { get; init; }

    /// <summary>The modes of validation that the INS profile admits; empty when it does not narrow them.</summary>
    public ImmutableArray<string> ValidationModes { get; init; } = [];

    /// <summary>Whether a social-security number has an OID of its own (.13, .14).</summary>
    public bool HasOwnSocialSecurityOids { get; init; } = true;

    /// <summary>All the versions, the default one first.</summary>
    public static ImmutableArray<FhirProfile> All { get; } =
    [
        new()
        {
            Version = "2.2.0",
            Slices = [new("INS-NIR", Nir, "official", "old"), new("INS-NIA", Nia, "official", "old"), .. Benches],
            Communes = "TRE_R13-CommuneOM",
            ValidationModes = ["PA", "CN", "AN", "LE"],
        },
        new()
        {
            Version = "2.1.0",
            Slices = [new("INS-NIR", Nir, "official"), new("INS-NIA", Nia, "temp"), .. Benches],
            Communes = "TRE_R13-Commune",
            IsReliabilityMandatory = true,
            HasOwnSocialSecurityOids = false,
        },
        new()
        {
            Version = "2.0.1",
            Slices = [new("INS-NIR", Nir, "official"), new("INS-NIA", Nia, "temp")],
            Communes = "TRE_R13-Commune",
            IsReliabilityMandatory = true,
            HasOwnSocialSecurityOids = false,
        },
        new()
        {
            Version = "ci",
            Slices = [new("INS-NIR", Nir, "official", "old"), new("INS-NIA", Nia, "official", "old"), .. Benches],
            QualifiedCode = "QUAL",
            StatusSystem = FrCore.StatusCodes,
            StatusCodes = ["PROV", "VALI", "RECUP", "QUAL"],
            IsStatusRequired = true,
            HasComments = true,
            Communes = "TRE_R13-CommuneOM",
        },
    ];

    private static ImmutableArray<FhirInsSlice> Benches => [new("INS-NIR-TEST", Test, "official"), new("INS-NIR-DEMO", Demonstration, "official")];

    /// <summary>The profile of a version.</summary>
    public static FhirProfile Of(string version) => All.First(profile => string.Equals(profile.Version, version, StringComparison.Ordinal));

    /// <summary>Whether the INS profile admits a mode of validation.</summary>
    public bool AdmitsValidation(string? mode) => ValidationModes.IsEmpty || (mode is not null && ValidationModes.Contains(mode, StringComparer.Ordinal));

    /// <summary>The slice of an OID; null when this version has none.</summary>
    public FhirInsSlice? SliceOfOid(string? oid) => Slices.FirstOrDefault(slice => string.Equals(slice.Oid, oid, StringComparison.Ordinal));

    /// <summary>The slice of a type code; null when this version has none.</summary>
    public FhirInsSlice? SliceOfType(string? code) => Slices.FirstOrDefault(slice => string.Equals(slice.TypeCode, code, StringComparison.Ordinal));
}
