using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Texts;
using InsConformance.Exchange.Xml;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Cda.Rules;

/// <summary>The number itself: matricule, key, roots.</summary>
internal static class InsRules
{
    private static readonly string[] SocialSecurityWords = ["NSS", "N°SS", "SECURITE SOCIALE", "SÉCURITÉ SOCIALE", "ASSURANCE MALADIE"];

    public static IEnumerable<RuleCheck<CdaDocument>> Of(CdaProfile profile)
    {
        yield return CdaRules.OnPatientsWithIns(
            new ConformanceRule
            {
                Id = "CD-08",
                Basis = Basis.Inferred,
                Sources = ["guide d'implémentation v2, règle 17", "déduit : les schématrons officiels du CI-SIS ne contrôlent pas le matricule"],
                Message = "Le matricule INS n'a pas 15 caractères, ou sa clé est fausse.",
                Recommendation = "Écrire les 15 caractères du matricule, et contrôler la clé avant d'émettre.",
                Note = "Dix exemples officiels portent une clé fausse : ils sont relevés comme les autres.",
            },
            patient => patient.Ins.SelectMany(Matricule));
        yield return CdaRules.OnPatientsWithIns(
            new ConformanceRule
            {
                Id = "CD-10",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = ["réception d'un CDA par Mediboard : NIR avant NIA, NIA avant test"],
                Message = "Le document porte plusieurs INS.",
                Recommendation = "N'émettre que la dernière INS obtenue d'INSi.",
                Note = "Le destinataire ne sait pas laquelle retenir ; l'INS active est la dernière qu'INSi a renvoyée.",
            },
            patient => patient.Ins.Count() > 1
                ? [new Departure(XPathOf.Child(patient.Roles[0], "id"), "une seule INS", string.Join(", ", patient.Ins.Select(ins => $"{ins.Extension} ({ins.Root})")))]
                : []);
        yield return CdaRules.OnPatientsWithIns(
            new ConformanceRule
            {
                Id = "CD-11",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["IHE France, types de données 1.8.2, CX : OID de test (.10) et de démonstration (.11)"],
                Message = "Une INS de test ou de démonstration circule en production.",
                Recommendation = "Ne jamais mêler les identités de test (.10) et de démonstration (.11) à celles de production.",
                Note = "Une identité de test peut alors rejoindre le dossier d'une vraie personne.",
            },
            patient => patient.Ins.Where(ins => InsOidText.IsForBenches(ins.Root))
                .Select(ins => CdaRules.OfAttribute(ins.Element, "root", "1.2.250.1.213.1.4.8 ou .9 en production")),
            document => document.Context.Platform switch
            {
                null => "la plateforme (production ou test) n'est pas donnée.",
                Platform.Test => "le document vient d'un banc de test, où ces OID sont admis.",
                _ => null,
            });
        yield return CdaRules.OnPatients(
            new ConformanceRule
            {
                Id = "CD-12",
                Basis = Basis.Official,
                Sources = [CdaRules.Source(profile), "feuille de style CDA de l'ANS et FR Core 2.2.0 : OID du numéro de sécurité sociale"],
                Message = "Un numéro de sécurité sociale porte l'OID d'une INS.",
                Recommendation = "Écrire le numéro de sécurité sociale avec la racine 1.2.250.1.213.1.4.13 (NIR) ou .14 (NIA).",
                Note = "Reconnu à assigningAuthorityName : rien d'autre ne distingue alors ce numéro d'une INS.",
            },
            patient => patient.Ins.Where(IsSaidSocialSecurity)
                .Select(ins => CdaRules.OfAttribute(ins.Element, "root", "1.2.250.1.213.1.4.13 ou .14 pour un numéro de sécurité sociale")));
        yield return CdaRules.OnPatients(
            new ConformanceRule
            {
                Id = "CD-12",
                Severity = Severity.Info,
                Basis = Basis.Inferred,
                Sources = ["déduit : même valeur sous deux racines"],
                Message = "Le matricule INS et le numéro de sécurité sociale ont la même valeur.",
                Recommendation = "Vérifier que le matricule vient d'INSi, non du numéro de sécurité sociale recopié.",
                Note = "Normal pour un assuré ; l'INS ne se déduit jamais du numéro de sécurité sociale.",
            },
            patient => SameAsSocialSecurity(patient).Select(ins => CdaRules.OfAttribute(ins.Element, "extension", "un matricule obtenu d'INSi")));
        yield return CdaRules.OnPatientsWithIns(
            new ConformanceRule
            {
                Id = "CD-13",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["structure du NIR, INSEE"],
                Message = "Le matricule et les traits se contredisent.",
                Recommendation = "Vérifier que le matricule est celui de la personne.",
                Note = "La différence peut être légitime : le matricule survit à une correction de l'état civil.",
            },
            patient => patient.Ins.SelectMany(ins => Disagreements(patient, ins)));
    }

    private static IEnumerable<Departure> Matricule(CdaId ins)
    {
        if (!MatriculeText.HasShape(ins.Extension))
            yield return CdaRules.OfAttribute(ins.Element, "extension", MatriculeText.Shape);
        else if (MatriculeClues.KeyExpectedInstead(ins.Extension) is { } key)
            yield return CdaRules.OfAttribute(ins.Element, "extension", $"la clé {key}");
    }

    private static IEnumerable<CdaId> SameAsSocialSecurity(CdaRecordTarget patient)
    {
        var numbers = patient.Ids
            .Where(id => id.Root is "1.2.250.1.213.1.4.13" or "1.2.250.1.213.1.4.14")
            .Select(id => id.Extension)
            .ToHashSet(StringComparer.Ordinal);
        return patient.Ins.Where(ins => numbers.Contains(ins.Extension));
    }

    private static bool IsSaidSocialSecurity(CdaId ins) =>
        ins.Element.Attribute("assigningAuthorityName")?.Value is { } name
        && SocialSecurityWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Departure> Disagreements(CdaRecordTarget patient, CdaId ins) =>
        MatriculeClues.Disagreements(ins.Extension, patient.Gender, patient.BirthTime, patient.County).Select(disagreement => disagreement.Trait switch
        {
            MatriculeTrait.Sex => CdaRules.OfAttribute(patient.Genders[0], "code", disagreement.Expected),
            MatriculeTrait.BirthDate => CdaRules.OfAttribute(patient.BirthTimes[0], "value", disagreement.Expected),
            _ => CdaRules.OfText(patient.Counties[0], disagreement.Expected),
        });
}
