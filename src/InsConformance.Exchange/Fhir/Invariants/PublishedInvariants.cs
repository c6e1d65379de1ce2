using System.Collections.Immutable;

namespace InsConformance.Exchange.Fhir.Invariants;

/// <summary>The invariants of « FR Core Patient INS » in each version (packages hl7.fhir.fr.core).</summary>
public static class PublishedInvariants
{
    private const string Reliability = FrCore.IdentityReliability;
    private const string OldStatus = "(extension.where(url= '" + Reliability + "').extension.where(url = 'identityStatus').value.code = 'VALI') implies ";
    private const string Status = "(extension('" + Reliability + "').extension('identityStatus').value.exists(code = 'VALI')) implies ";
    private const string Nir = "identifier.where(system = 'urn:oid:1.2.250.1.213.1.4.8').exists()";
    private const string Nia = "identifier.where(system = 'urn:oid:1.2.250.1.213.1.4.9').exists()";
    private const string Test = "identifier.where(system = 'urn:oid:1.2.250.1.213.1.4.10').exists()";
    private const string CarryIns = "Écrire l'INS avec le statut VALI, ou un autre statut sans elle : dans FR Core jusqu'à 2.2.0, VALI veut dire « qualifiée ».";
    private const string TwoStatuses = "avec deux statuts (VALI et HOMA par exemple), la comparaison est fausse et l'INS n'est plus exigée";

    /// <summary>All of them.</summary>
    public static ImmutableArray<PublishedInvariant> All { get; } =
    [
        new("2.0.1", "fr-core-1", "FH-08", OldStatus + $"({Nir} or {Nia})", patient => Fhirpath.Implies(
            patient.OldStatusIsValidated(), patient.HasSystem("8") || patient.HasSystem("9")))
        {
            Recommendation = CarryIns,
            Defect = $"une INS de test (.10) ou de démonstration (.11) ne le satisfait pas ; {TwoStatuses}.",
        },
        new("2.1.0", "fr-core-1", "FH-08", OldStatus + $"({Nir} or {Nia} or {Test} or {Test})", patient => Fhirpath.Implies(
            patient.OldStatusIsValidated(), patient.HasSystem("8") || patient.HasSystem("9") || patient.HasSystem("10")))
        {
            Recommendation = CarryIns,
            Defect = $"l'expression écrit deux fois .10 et jamais .11 : une INS de démonstration ne le satisfait pas ; {TwoStatuses}.",
        },
        new(
            "2.2.0",
            "fr-core-1",
            "FH-08",
            Status
            + "(identifier.where(system = 'urn:oid:1.2.250.1.213.1.4.8' and use = 'official' and type.coding.exists(code = 'INS-NIR')).exists()"
            + " or identifier.where(system = 'urn:oid:1.2.250.1.213.1.4.9' and use = 'official').exists()"
            + " or identifier.where(system = 'urn:oid:1.2.250.1.213.1.4.10' and use = 'official').exists()"
            + " or identifier.where(system = 'urn:oid:1.2.250.1.213.1.4.11' and use = 'official').exists())",
            patient => Fhirpath.Implies(
                patient.StatusIsValidated(),
                patient.HasOfficial("8", "INS-NIR") || patient.HasOfficial("9") || patient.HasOfficial("10") || patient.HasOfficial("11")))
        {
            Recommendation = CarryIns,
        },
        new("2.2.0", "fr-core-2", "FH-09", Status + "(identifier.where(use = 'official').count() = 1)", patient => Fhirpath.Implies(
            patient.StatusIsValidated(), patient.Identifiers.Count(identifier => identifier.Use is "official") == 1))
        {
            Recommendation = "Ne donner l'usage official qu'à l'INS ; les autres identifiants ont un autre usage, ou aucun.",
            Defect = "fr-core-patient impose l'usage official au numéro de sécurité sociale (tranches NSS) : une identité qui porte l'INS et ce numéro ne peut pas respecter les deux.",
        },
        new(
            "2.2.0",
            "fr-core-3",
            "FH-10",
            Status + "extension('" + FrCore.BirthPlace + "').value.extension('" + FrCore.InseeCode + "').value.code != '99999'",
            patient => Fhirpath.Implies(patient.StatusIsValidated(), Fhirpath.Differs(patient.BirthPlaceCodes(), "99999")))
        {
            IsWarning = true,
            Recommendation = "Écrire le code INSEE du lieu que renvoie INSi : une identité qualifiée n'a pas de lieu inconnu.",
            Defect = "sans lieu de naissance, l'expression ne donne ni vrai ni faux.",
        },
    ];

    /// <summary>Those of a version.</summary>
    public static IEnumerable<PublishedInvariant> Of(string version) =>
        All.Where(invariant => string.Equals(invariant.Version, version, StringComparison.Ordinal));

    private static bool? OldStatusIsValidated(this FhirPatient patient) => Fhirpath.Equals(patient.StatusValueCodes(), "VALI");

    private static bool StatusIsValidated(this FhirPatient patient) => patient.StatusValueCodes().Contains("VALI", StringComparer.Ordinal);

    private static List<string?> StatusValueCodes(this FhirPatient patient) =>
    [
        .. patient.Reliabilities
            .SelectMany(reliability => reliability.Extensions("identityStatus"))
            .SelectMany(status => status.ExtensionValues())
            .SelectMany(value => value.All("code"))
            .Select(code => code.Value),
    ];

    private static List<string?> BirthPlaceCodes(this FhirPatient patient) =>
        [.. patient.InseeCodings.SelectMany(coding => coding.All("code")).Select(code => code.Value)];

    private static bool HasSystem(this FhirPatient patient, string arc) =>
        patient.Identifiers.Any(identifier => string.Equals(identifier.System, $"urn:oid:1.2.250.1.213.1.4.{arc}", StringComparison.Ordinal));

    private static bool HasOfficial(this FhirPatient patient, string arc, string? type = null) => patient.Identifiers.Any(identifier =>
        string.Equals(identifier.System, $"urn:oid:1.2.250.1.213.1.4.{arc}", StringComparison.Ordinal)
        && identifier.Use is "official"
        && (type is null || identifier.TypeCodes.Contains(type, StringComparer.Ordinal)));
}
