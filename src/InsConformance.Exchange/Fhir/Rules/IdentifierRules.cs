using InsConformance.Exchange.Fhir.Resources;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Texts;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Fhir.Rules;

/// <summary>The profile claimed and the identifiers (profile fr-core-patient-ins).</summary>
internal static class IdentifierRules
{
    private const string Pam = "IHE PAM France 2.11.2 § 6.6.1 (« véhiculer l'INS avec sa clé »)";

    private static readonly string[] Parts = ["use", "type", "system", "value"];

    public static IEnumerable<RuleCheck<FhirArtefact>> Of(FhirProfile profile)
    {
        var source = $"FR Core {profile.Version}, profil fr-core-patient-ins";
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-01",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = [$"{source}, Patient.meta.profile"],
                Message = "La ressource ne se réclame pas du profil FR Core Patient INS.",
                Recommendation = $"Ajouter {FrCore.PatientIns} à meta.profile.",
                Note = "Facultatif dans le profil ; sans lui, aucun validateur n'applique de lui-même les règles de l'INS.",
            },
            Profile);
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-02",
                Basis = Basis.Official,
                Sources = [$"{source}, Patient.identifier (1..*) et ses tranches INS (use, type, system, value : 1..1)"],
                Message = "Un identifiant manque, ou l'INS n'a pas ses quatre éléments.",
                Recommendation = "Écrire l'INS dans un identifiant qui a use, type, system et value.",
                Note = "Le destinataire ne peut pas reconnaître l'INS parmi les identifiants du patient.",
            },
            patient => Complete(patient, profile));
        yield return new(
            new ConformanceRule
            {
                Id = "FH-03",
                Basis = Basis.Official,
                Sources = [$"{source}, Patient.identifier.system", "liste des OID de l'ANS"],
                Message = "Le système d'un identifiant INS n'est pas « urn:oid: » suivi de l'OID.",
                Recommendation = "Écrire exactement urn:oid:1.2.250.1.213.1.4.8 pour un NIR, .9 pour un NIA, sans espace ni autre préfixe.",
                Note = "Un serveur compare ce système caractère par caractère : écrit autrement, l'INS est introuvable.",
            },
            artefact => AllIns(artefact).SelectMany(Dress));
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-04",
                Basis = Basis.Official,
                Sources = [$"{source}, tranches de Patient.identifier", $"FR Core, {FrCore.IdentifierTypes}"],
                Message = "Le type et le système d'un identifiant INS ne vont pas ensemble.",
                Recommendation = "INS-NIR avec l'OID .8, INS-NIA avec .9, INS-NIR-TEST avec .10, INS-NIR-DEMO avec .11, du système de codes fr-core-cs-v2-0203.",
                Note = "L'un dit NIR et l'autre NIA : le destinataire ne sait pas lequel croire.",
            },
            patient => Types(patient, profile));
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-05",
                Basis = Basis.Official,
                Sources = [$"{source}, Patient.identifier.use"],
                Message = "L'usage (use) d'un identifiant INS n'est pas admis par cette version du profil.",
                Recommendation = $"Écrire l'usage que la version {profile.Version} demande : {Uses(profile)}.",
                Note = "L'usage du NIA a changé : temp jusqu'à 2.1.0, official (old pour une ancienne INS) depuis 2.2.0.",
            },
            patient => patient.Identifiers.SelectMany(identifier => Use(identifier, profile)));
        yield return new(
            new ConformanceRule
            {
                Id = "FH-06",
                Basis = Basis.Inferred,
                Sources = [Pam, "déduit : le profil de FR Core ne contrôle pas la valeur"],
                Message = "La valeur d'un identifiant INS n'est pas un matricule avec sa clé.",
                Recommendation = "Écrire les 15 caractères du matricule, clé comprise, sans espace.",
                Note = "Sous une autre forme, le numéro n'est retrouvé ni dans un dossier ni par INSi.",
            },
            artefact => AllIns(artefact).SelectMany(Syntax));
        yield return new(
            new ConformanceRule
            {
                Id = "FH-07",
                Basis = Basis.Inferred,
                Sources = ["guide d'implémentation v2, règle 17", "déduit : le profil de FR Core ne contrôle pas la clé"],
                Message = "La clé d'un matricule INS est fausse.",
                Recommendation = "Contrôler la clé avant d'émettre ; l'un des 15 caractères est faux.",
                Note = "Des exemples publics portent des clés fausses : ils sont relevés comme les autres.",
            },
            artefact => AllIns(artefact).SelectMany(Key));
        yield return new(
            new ConformanceRule
            {
                Id = "FH-22",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["IHE France, types de données 1.8.2, CX : OID de test (.10) et de démonstration (.11)"],
                Message = "Une INS de test ou de démonstration circule en production.",
                Recommendation = "Ne jamais mêler les identités de test (.10) et de démonstration (.11) à celles de production.",
                Note = "Une identité de test peut alors rejoindre le dossier d'une vraie personne.",
            },
            artefact => AllIns(artefact).Where(identifier => InsOidText.IsForBenches(identifier.InsOid))
                .Select(identifier => Departure.Of(PathOf(identifier, "system"), "l'OID .8 ou .9 en production", identifier.System)))
        {
            Obstacle = artefact => artefact.Context.Platform switch
            {
                null => "la plateforme (production ou test) n'est pas donnée.",
                Platform.Test => "l'artefact vient d'un banc de test, où ces OID sont admis.",
                _ => null,
            },
        };
        if (!profile.HasOwnSocialSecurityOids)
            yield break;
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-25",
                Basis = Basis.Official,
                Sources = ["FR Core 2.2.0, profil fr-core-patient, tranches NSS-NIR et NSS-NIA de Patient.identifier"],
                Message = "Un numéro de sécurité sociale porte l'OID d'une INS.",
                Recommendation = "Écrire le numéro de sécurité sociale avec l'OID 1.2.250.1.213.1.4.13 (NIR) ou .14 (NIA).",
                Note = "Jusqu'à 2.1.0, la tranche NSS utilisait l'OID .8.",
            },
            patient => patient.Identifiers
                .Where(identifier => identifier.IsTypedSocialSecurityNumber && identifier.InsOid is not null)
                .Select(identifier => Departure.Of(PathOf(identifier, "system"), "urn:oid:1.2.250.1.213.1.4.13 ou .14", identifier.System)));
    }

    private static IEnumerable<FhirIdentifier> AllIns(FhirArtefact artefact) => artefact.Patients
        .SelectMany(patient => patient.Identifiers)
        .Where(identifier => identifier.IsIns)
        .Concat(artefact.PatientReferences);

    private static IEnumerable<Departure> Profile(FhirPatient patient)
    {
        if (patient.ClaimsInsProfile)
            yield break;
        var claimed = string.Join(", ", patient.Element.All("meta").SelectMany(meta => meta.All("profile")).Select(profile => profile.Value));
        yield return Departure.Of(patient.Element.PathOf("meta.profile"), FrCore.PatientIns, claimed.Length == 0 ? null : claimed);
    }

    private static IEnumerable<Departure> Complete(FhirPatient patient, FhirProfile profile)
    {
        var path = patient.Element.PathOf("identifier");
        if (patient.Identifiers.Count == 0)
            yield return Departure.Of(path, "au moins un identifiant", null);
        else if (patient.HasStatus(profile.QualifiedCode) && patient.CurrentIns.Count == 0)
            yield return Departure.Of(path, $"une INS, puisque le statut est {profile.QualifiedCode}", "aucun identifiant INS en vigueur");
        foreach (var identifier in patient.Identifiers.Where(identifier => identifier.IsIns))
        {
            foreach (var part in Parts.Where(part => identifier.Element.First(part) is null))
                yield return Departure.Of(identifier.Element.PathOf(part), "présent dans un identifiant INS", null);
        }
    }

    private static IEnumerable<Departure> Dress(FhirIdentifier identifier)
    {
        if (identifier.InsOid is { } oid && !string.Equals(identifier.System, FrCore.OidPrefix + oid, StringComparison.Ordinal))
            yield return Departure.Of(PathOf(identifier, "system"), FrCore.OidPrefix + oid, identifier.System);
    }

    private static IEnumerable<Departure> Types(FhirPatient patient, FhirProfile profile) =>
        patient.Identifiers.SelectMany(identifier => Type(identifier, patient, profile).Concat(TypeSystem(identifier)));

    private static IEnumerable<Departure> Type(FhirIdentifier identifier, FhirPatient patient, FhirProfile profile)
    {
        if (identifier.Element.First("type") is not { } type)
            yield break;
        var codes = identifier.TypeCodes;
        if (profile.SliceOfOid(identifier.InsOid) is { } slice)
        {
            if (!codes.Contains(slice.TypeCode, StringComparer.Ordinal) && !IsAdmittedSocialSecurityNumber(identifier, patient, profile))
                yield return Departure.Of(type.Path, $"{slice.TypeCode} pour {slice.System}", codes.Count == 0 ? null : string.Join(", ", codes));
        }
        else if (identifier.System is { } system && codes.Select(profile.SliceOfType).FirstOrDefault(found => found is not null) is { } expected)
        {
            yield return Departure.Of(PathOf(identifier, "system"), $"{expected.System} pour {expected.TypeCode}", system);
        }
    }

    /// <summary>
    /// Until 2.1.0 the social-security number shared the OID of the NIR. On a qualified identity without INS, though, it stands where the INS
    /// should.
    /// </summary>
    private static bool IsAdmittedSocialSecurityNumber(FhirIdentifier identifier, FhirPatient patient, FhirProfile profile) =>
        !profile.HasOwnSocialSecurityOids
        && identifier.IsTypedSocialSecurityNumber
        && (!patient.HasStatus(profile.QualifiedCode) || patient.CurrentIns.Count > 0);

    private static IEnumerable<Departure> TypeSystem(FhirIdentifier identifier) => identifier.Element.All("type")
        .SelectMany(type => type.All("coding"))
        .Where(coding => coding.Text("code") is ['I', 'N', 'S', '-', 'N', ..] && coding.Text("system") is not FrCore.IdentifierTypes)
        .Select(coding => Departure.Of(coding.PathOf("system"), FrCore.IdentifierTypes, coding.Text("system")));

    private static IEnumerable<Departure> Use(FhirIdentifier identifier, FhirProfile profile)
    {
        var slice = profile.SliceOfOid(identifier.InsOid) ?? identifier.TypeCodes.Select(profile.SliceOfType).FirstOrDefault(found => found is not null);
        if (identifier.IsIns && slice is not null && identifier.Use is { } use && !slice.Uses.Contains(use, StringComparer.Ordinal))
            yield return Departure.Of(PathOf(identifier, "use"), $"{string.Join(" ou ", slice.Uses)} pour {slice.TypeCode}", use);
    }

    private static string Uses(FhirProfile profile) => string.Join(", ", profile.Slices.Select(slice => $"{slice.TypeCode} {string.Join(" ou ", slice.Uses)}"));

    private static IEnumerable<Departure> Syntax(FhirIdentifier identifier)
    {
        if (identifier.Element.First("value") is { } value && (!value.IsText || !MatriculeText.HasShape(value.Value)))
            yield return Departure.Of(value.Path, MatriculeText.Shape, value.IsText ? value.Value : $"{value.Value} (nombre, non chaîne)");
    }

    private static IEnumerable<Departure> Key(FhirIdentifier identifier)
    {
        if (MatriculeClues.KeyExpectedInstead(identifier.Value) is { } key)
            yield return Departure.Of(PathOf(identifier, "value"), $"la clé {key}", identifier.Value);
    }

    private static string PathOf(FhirIdentifier identifier, string part) => identifier.Element.First(part)?.Path ?? identifier.Element.PathOf(part);
}
