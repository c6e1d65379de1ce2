using InsConformance.Exchange.Fhir.Resources;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Fhir.Rules;

/// <summary>The status of trust and what goes with it: extension « fiabilité de l'identité » (profile fr-core-patient-ins).</summary>
internal static class ReliabilityRules
{
    public static IEnumerable<RuleCheck<FhirArtefact>> Of(FhirProfile profile)
    {
        var source = $"FR Core {profile.Version}, extension fr-core-identity-reliability";
        if (profile.IsReliabilityMandatory)
        {
            yield return FhirRules.OnPatients(
                new ConformanceRule
                {
                    Id = "FH-18",
                    Basis = Basis.Official,
                    Sources = [$"{source} (1..*)"],
                    Message = "La fiabilité de l'identité manque.",
                    Recommendation = "Ajouter l'extension fr-core-identity-reliability avec le statut de l'identité.",
                    Note = "Sans elle, le destinataire ne sait pas quel crédit donner à l'identité.",
                },
                patient => patient.Reliabilities.Count > 0 ? [] : [Departure.Of(StatusPath(patient), "la fiabilité de l'identité", null)]);
        }

        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-19",
                Basis = Basis.Official,
                Sources = [$"{source}, identityStatus", $"FR Core, {profile.StatusSystem}"],
                Message = "Le statut de l'identité n'est pas un code de la table.",
                Recommendation = $"Écrire un code de {profile.StatusSystem}.",
                Note = "Un code que la table ne connaît pas ne dit rien au destinataire.",
            },
            patient => patient.Statuses.SelectMany(status => Status(status, profile)));
        if (!profile.IsStatusRequired)
        {
            yield return FhirRules.OnPatients(
                new ConformanceRule
                {
                    Id = "FH-19",
                    Severity = Severity.Should,
                    Basis = Basis.Official,
                    Sources = [$"{source}, identityStatus (jeu de valeurs extensible)"],
                    Message = "Le statut de l'identité vient d'un autre système de codes.",
                    Recommendation = $"Écrire un code de {profile.StatusSystem} : le jeu est extensible, mais contient les statuts de l'INS.",
                    Note = "Un destinataire qui ne lit que la table du profil ne trouve pas de statut.",
                },
                patient => patient.Statuses.Where(status => !IsOfTable(status, profile))
                    .Select(status => Departure.Of(status.PathOf("system"), profile.StatusSystem, status.Text("system"))));
        }

        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-20",
                Basis = Basis.Official,
                Sources = ["IHE PAM France 2.11.2 § 6.6.1", "INS 34"],
                Message = "L'INS est portée par une identité que rien n'annonce qualifiée.",
                Recommendation = $"Ne porter le matricule et l'OID qu'avec le statut {profile.QualifiedCode} ; sinon les retirer.",
                Note = "L'INS d'une identité qui n'est pas qualifiée n'est garantie par personne.",
            },
            patient => patient.CurrentIns.Count > 0 && !patient.HasStatus(profile.QualifiedCode)
                ? [Departure.Of(StatusPath(patient) + ".extension('identityStatus').valueCoding.code", $"{profile.QualifiedCode} avec une INS", Codes(patient.Statuses))]
                : []);
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-21",
                Basis = profile.HasComments ? Basis.Official : Basis.Inferred,
                Sources = profile.HasComments
                    ? ["FR Core, sources postérieures à 2.2.0 : fr-core-identity-reliability-1 et -2", "RNIV, EXI SI 09"]
                    : ["FR Core, sources postérieures à 2.2.0 : fr-core-identity-reliability-1 et -2, étendues à cette version"],
                Message = "Une identité douteuse ou fictive porte l'INS ou un statut qui l'exclut.",
                Recommendation = "Rendre provisoire une identité douteuse ou fictive, et retirer l'INS ; les deux attributs s'excluent.",
                Note = "Une identité douteuse ou fictive ne doit entraîner aucun rattachement par l'INS.",
            },
            patient => Attributes(patient, profile));
        if (!profile.ValidationModes.IsEmpty)
        {
            yield return FhirRules.OnPatients(
                new ConformanceRule
                {
                    Id = "FH-23",
                    Basis = Basis.Official,
                    Sources = [$"{source}, validationMode (jeu requis par le profil de l'INS)"],
                    Message = "Le mode de validation n'est pas admis par le profil de l'INS.",
                    Recommendation = "Écrire PA (passeport), CN (carte nationale d'identité), AN (acte de naissance) ou LE (livret de famille).",
                    Note = "Jeu plus étroit que la liste des dispositifs à haut niveau de confiance du RNIV.",
                },
                patient => patient.Reliabilities.SelectMany(reliability => Validation(reliability, profile)));
        }
    }

    private static string StatusPath(FhirPatient patient) => patient.Element.PathOf($"extension('{FrCore.IdentityReliability}')");

    private static string? Codes(IReadOnlyList<FhirElement> codings) => codings.Count == 0 ? null : string.Join(", ", codings.Select(coding => coding.Text("code")));

    private static bool IsOfTable(FhirElement coding, FhirProfile profile) => string.Equals(coding.Text("system"), profile.StatusSystem, StringComparison.Ordinal);

    private static IEnumerable<Departure> Status(FhirElement status, FhirProfile profile)
    {
        if (profile.IsStatusRequired && !IsOfTable(status, profile))
            yield return Departure.Of(status.PathOf("system"), profile.StatusSystem, status.Text("system"));
        else if (IsOfTable(status, profile) && (status.Text("code") is not { } code || !profile.StatusCodes.Contains(code)))
            yield return Departure.Of(status.PathOf("code"), $"un code de {profile.StatusSystem}", status.Text("code"));
    }

    private static IEnumerable<Departure> Attributes(FhirPatient patient, FhirProfile profile)
    {
        var (isDoubtful, isFictitious) = (patient.HasAttribute("DOUT"), patient.HasAttribute("FICT"));
        if (!isDoubtful && !isFictitious)
            yield break;
        var attribute = isDoubtful ? "DOUT" : "FICT";
        var path = StatusPath(patient);
        if (isDoubtful && isFictitious)
            yield return new Departure(path, "FICT ou DOUT, non les deux", "FICT et DOUT");
        if (patient.HasStatus("VALI") || patient.HasStatus(profile.QualifiedCode) || (profile.HasComments && !patient.HasStatus("PROV")))
            yield return Departure.Of(path, $"le statut PROV avec {attribute}", Codes(patient.Statuses));
        foreach (var ins in patient.CurrentIns)
            yield return Departure.Of(ins.Element.Path, $"pas d'INS avec {attribute}", ins.Value);
    }

    private static IEnumerable<Departure> Validation(FhirElement reliability, FhirProfile profile) => reliability.Extensions("validationMode")
        .SelectMany(mode => mode.ExtensionValues())
        .Where(coding => !profile.AdmitsValidation(coding.Text("code")))
        .Select(coding => Departure.Of(coding.PathOf("code"), "PA, CN, AN ou LE", coding.Text("code")));
}
