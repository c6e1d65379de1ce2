using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Texts;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Rules;

/// <summary>The matricule INS among the identifiers (IHE PAM France 2.11, § 6.6.1).</summary>
internal static class InsRules
{
    public static IReadOnlyList<RuleCheck<PamMessage>> All { get; } =
    [
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-10",
                Basis = Basis.Official,
                Sources = [PamSources.Identifiers, PamSources.Cx],
                Message = "Un matricule INS est mal nommé : autorité, OID et types ne vont pas ensemble.",
                Recommendation = "Écrire ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO (NIR) ou ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO (NIA) dans CX-4, et INS dans CX-5. Le NIR de facturation s'écrit ASIP-SANTE-NIR avec le type NH.",
                Note = "C'est à ces trois composants ensemble que le récepteur reconnaît une INS.",
            },
            patient => patient.Identifiers.Concat(patient.FormerIdentifiers)
                .Where(identifier => identifier is { CarriesIns: true, IsWellNamedIns: false })
                .Select(Misnamed)),
        PamCheck.OfIns(
            new ConformanceRule
            {
                Id = "V2-11",
                Basis = Basis.Official,
                Sources = [PamSources.Identifiers],
                Message = "Le matricule INS n'a pas la forme d'un NIR ou d'un NIA avec sa clé.",
                Recommendation = "Écrire les 13 caractères du matricule suivis des 2 chiffres de sa clé, sans espace.",
                Note = "Sous une autre forme, le numéro n'est retrouvé ni dans un dossier ni par INSi.",
            },
            ins => MatriculeText.HasShape(ins.Number.Text) ? [] : [PamCheck.At(ins.Number, MatriculeText.Shape)]),
        PamCheck.OfIns(
            new ConformanceRule
            {
                Id = "V2-12",
                Basis = Basis.Inferred,
                Sources = [PamSources.Identifiers],
                Message = "La clé du matricule INS est fausse.",
                Recommendation = "Reprendre le matricule et la clé tels qu'INSi les a renvoyés ; ne jamais les recalculer ni les saisir.",
                Note = "Le profil demande que la clé soit transmise ; qu'elle soit juste s'en déduit.",
            },
            ins => MatriculeClues.KeyExpectedInstead(ins.Number.Text) is { } key ? [PamCheck.At(ins.Number, $"la clé {key}")] : []),
        PamCheck.OfPatientsWithIns(
            new ConformanceRule
            {
                Id = "V2-13",
                Basis = Basis.Official,
                Sources = [PamSources.Identifiers, "guide v2 règle 28, INS 34"],
                Message = "Le message porte une INS alors que l'identité n'est pas annoncée validée.",
                Recommendation = "N'écrire l'INS que d'une identité qualifiée, avec VALI dans PID-32 ; sinon transmettre l'identité sans INS.",
                Note = "L'INS d'une identité qui n'est pas qualifiée n'est garantie par personne.",
            },
            patient => patient.IsSaidValid ? [] : [PamCheck.At(patient.Pid[32].Whole, "VALI")]),
        PamCheck.OfIns(
            new ConformanceRule
            {
                Id = "V2-15",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = [PamSources.Identifiers],
                Message = "Une date accompagne le matricule INS.",
                Recommendation = "Laisser CX-7 et CX-8 vides : INSi ne renvoie pas ces dates.",
                Note = "Les exemples officiels de l'ANS les remplissent encore.",
            },
            ins => new[] { 7, 8 }.Where(component => !ins.Element[component].IsEmpty).Select(component => PamCheck.At(ins.Element[component], "vide"))),
        PamCheck.OfPatientsWithIns(
            new ConformanceRule
            {
                Id = "V2-16",
                Basis = Basis.Official,
                Sources = [PamSources.Identifiers],
                Message = "Plusieurs matricules INS d'une même autorité sont transmis.",
                Recommendation = "Ne transmettre que la dernière INS enregistrée ; l'historique renvoyé par INSi ne circule pas.",
                Note = "Le récepteur ne sait pas laquelle est active.",
            },
            patient => patient.Ins
                .GroupBy(ins => ins.Oid, StringComparer.Ordinal)
                .Where(ofOneAuthority => ofOneAuthority.Count() > 1)
                .Select(ofOneAuthority => new Departure(ofOneAuthority.ElementAt(1).Element.Where, "un matricule par autorité", $"{ofOneAuthority.Count()} matricules"))),
        PamCheck.OfPatientsWithIns(
            new ConformanceRule
            {
                Id = "V2-17",
                Severity = Severity.Info,
                Basis = Basis.Official,
                Sources = ["IHE PAM France 2.11, § 4.4.1"],
                Message = "Un NIR et un NIA sont transmis ensemble hors du passage de l'un à l'autre.",
                Recommendation = "Ne transmettre le NIA avec le NIR que dans le A31 qui annonce le NIR.",
                Note = "Le récepteur ne sait pas lequel des deux est l'INS active.",
            },
            patient => Together(patient) && patient.Message.Event is not "A31"
                ? [PamCheck.At(patient.Pid[3].Whole, "le NIR seul, ou un A31")]
                : []),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-18",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["HL7 table 0103 (MSH-11) et OID publiés par l'ANS"],
                Message = "L'OID de l'INS et le mode de traitement annoncé se contredisent : l'un est de production, l'autre d'essai.",
                Recommendation = "Annoncer P dans MSH-11 pour une INS de production, T ou D pour une INS de test ou de démonstration.",
                Note = "Les bancs de test d'INSi renvoient les OID de production, même pour les usagers fictifs.",
            },
            Environment),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-19",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = [PamSources.Cx],
                Message = "Un NIR de facturation n'est pas annoncé comme tel.",
                Recommendation = "Écrire ASIP-SANTE-NIR&1.2.250.1.213.1.4.8&ISO dans CX-4 et NH dans CX-5.",
                Note = "Mal annoncé, le numéro de facturation peut être enregistré comme une INS.",
            },
            patient => patient.Identifiers
                .Where(identifier => identifier.Type is InsAuthority.BillingType && identifier.Label is not InsAuthority.BillingLabel && !identifier.ClaimsToBeAnIns)
                .Where(identifier => InsAuthority.OfOid(identifier.Oid) is not null || patient.Ins.Any(ins => ins.Number.Raw.SequenceEqual(identifier.Number.Raw)))
                .Select(identifier => PamCheck.At(identifier.Authority[1], InsAuthority.BillingLabel))),
    ];

    private static Departure Misnamed(PatientIdentifier identifier)
    {
        var meant = InsAuthority.OfOid(identifier.Oid)
            ?? InsAuthority.All.FirstOrDefault(authority => authority.Label == identifier.Label)
            ?? InsAuthority.Nir;
        return new Departure(
            identifier.Authority.Where,
            $"{meant}^{InsAuthority.IdentifierType}",
            $"{PamCheck.Show(identifier.Authority)}^{identifier.Element[5].Raw}");
    }

    private static bool Together(PamPatient patient) =>
        patient.Ins.Any(ins => ins.Oid == InsAuthority.Nir.Oid) && patient.Ins.Any(ins => ins.Oid == InsAuthority.Nia.Oid);

    private static IEnumerable<Departure> Environment(PamPatient patient)
    {
        var processing = patient.Message.Header[11][1];
        foreach (var ins in patient.Ins)
        {
            if (InsAuthority.OfOid(ins.Oid) is not { } authority)
                continue;
            var isRight = authority.IsTest ? processing.Raw is "T" or "D" : processing.Raw is "P";
            if (!isRight)
                yield return PamCheck.At(processing, $"{(authority.IsTest ? "T ou D" : "P")}, l'OID de l'INS étant {authority.Oid}");
        }
    }
}
