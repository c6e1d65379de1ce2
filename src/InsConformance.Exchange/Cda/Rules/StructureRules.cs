using System.Xml.Linq;
using InsConformance.Exchange.Xml;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Cda.Rules;

/// <summary>The patient of any document, with or without INS (schematrons of the CI-SIS, recordTarget).</summary>
internal static class StructureRules
{
    private static readonly string[] Sensitive = ["raceCode", "religiousAffiliationCode", "ethnicGroupCode"];

    public static IEnumerable<RuleCheck<CdaDocument>> Of(CdaProfile profile)
    {
        yield return new(
            new ConformanceRule
            {
                Id = "CD-01",
                Basis = Basis.Official,
                Sources = [CdaRules.Source(profile)],
                Message = "Le document n'a pas exactement un patient et un nom.",
                Recommendation = "Écrire un recordTarget et un seul, avec un patientRole, un patient et un name.",
                Note = "Avec deux patients ou deux noms, rien ne dit de qui parle le document.",
            },
            Uniqueness);
        yield return CdaRules.OnPatients(
            new ConformanceRule
            {
                Id = "CD-02",
                Basis = Basis.Official,
                Sources = [CdaRules.Source(profile)],
                Message = "Un identifiant du patient n'a pas root et extension, ou est déclaré inconnu.",
                Recommendation = "Écrire root et extension dans chaque id, sans nullFlavor ; retirer un identifiant inconnu.",
                Note = "Sans root, une valeur ne désigne personne ; sans extension, une autorité non plus.",
            },
            Identifiers);
        var qualifiers = string.Join(", ", profile.FamilyQualifiers);
        yield return CdaRules.OnPatients(
            new ConformanceRule
            {
                Id = "CD-05",
                Basis = Basis.Official,
                Sources = [CdaRules.Source(profile)],
                Message = "Le qualificatif d'un nom n'est pas admis.",
                Recommendation = $"Qualifier chaque nom : {qualifiers} (BR : nom de naissance, CL : nom utilisé).",
                Note = "SP, admis par la version 2.41, est refusé par la version 3.0.",
            },
            patient => patient.Families
                .Where(family => CdaRecordTarget.Qualifier(family) is not { } qualifier || !profile.FamilyQualifiers.Contains(qualifier, StringComparer.Ordinal))
                .Select(family => CdaRules.OfAttribute(family, "qualifier", qualifiers)));
        yield return CdaRules.OnPatients(
            new ConformanceRule
            {
                Id = "CD-06",
                Basis = Basis.Official,
                Sources = [CdaRules.Source(profile)],
                Message = "Le qualificatif d'un prénom n'est pas admis.",
                Recommendation = "Ne pas qualifier la liste des prénoms de naissance ; BR pour le premier, CL pour le prénom utilisé.",
                Note = "C'est le qualificatif qui distingue le premier prénom, la liste et le prénom utilisé.",
            },
            patient => patient.GivenNames.Where(given => CdaRecordTarget.Qualifier(given) is not (null or "BR" or "CL"))
                .Select(given => CdaRules.OfAttribute(given, "qualifier", "absent, BR ou CL")));
        yield return CdaRules.OnPatients(
            new ConformanceRule
            {
                Id = "CD-07",
                Basis = Basis.Official,
                Sources = [CdaRules.Source(profile), "CI-SIS, jeu de valeurs JDV_J143 (1.2.250.1.213.1.1.5.590)"],
                Message = "Le sexe n'est pas un code du jeu de valeurs.",
                Recommendation = "Écrire F, M ou UN.",
                Note = "Un code d'un autre jeu de valeurs n'est pas compris du destinataire.",
            },
            patient => patient.Genders
                .Where(gender => gender.Attribute("nullFlavor") is null || gender.Attribute("code") is not null)
                .Where(gender => gender.Attribute("code")?.Value is not ("F" or "M" or "UN"))
                .Select(gender => CdaRules.OfAttribute(gender, "code", "F, M ou UN")));
        yield return CdaRules.OnPatients(
            new ConformanceRule
            {
                Id = "CD-15",
                Basis = Basis.Official,
                Sources = [CdaRules.Source(profile)],
                Message = "Le document porte une donnée sur l'origine ou la religion du patient.",
                Recommendation = "Retirer raceCode, ethnicGroupCode et religiousAffiliationCode.",
                Note = "Ces données sont sensibles, et aucune n'est utile à l'identification.",
            },
            patient => patient.Patients.Elements()
                .Where(element => Sensitive.Contains(element.Name.LocalName, StringComparer.Ordinal))
                .Select(element => Departure.Of(XPathOf.Element(element), "absent", element.Attribute("code")?.Value ?? "présent")));
    }

    private static IEnumerable<Departure> Uniqueness(CdaDocument document)
    {
        if (document.RecordTargets.Count != 1)
            yield return Count(document.Root, "recordTarget", document.RecordTargets.Count);
        foreach (var target in document.RecordTargets)
        {
            if (target.Roles.Count != 1)
                yield return Count(target.Element, "patientRole", target.Roles.Count);
            foreach (var role in target.Roles)
            {
                if (role.Elements(CdaRecordTarget.V3 + "patient").Count() is not 1 and var patients)
                    yield return Count(role, "patient", patients);
            }

            foreach (var patient in target.Patients)
            {
                if (patient.Elements(CdaRecordTarget.V3 + "name").Count() is not 1 and var names)
                    yield return Count(patient, "name", names);
            }
        }
    }

    private static Departure Count(XElement parent, string child, int count) =>
        new(XPathOf.Child(parent, child), "exactement un", count == 0 ? Departure.Absent : $"{count}");

    private static IEnumerable<Departure> Identifiers(CdaRecordTarget patient)
    {
        foreach (var role in patient.Roles.Where(role => !role.Elements(CdaRecordTarget.V3 + "id").Any()))
            yield return Departure.Of(XPathOf.Child(role, "id"), "au moins un identifiant", null);
        foreach (var id in patient.Ids)
        {
            if (id.Element.Attribute("nullFlavor") is not null)
                yield return CdaRules.OfAttribute(id.Element, "nullFlavor", "absent");
            if (string.IsNullOrWhiteSpace(id.Root))
                yield return CdaRules.OfAttribute(id.Element, "root", "un OID");
            if (string.IsNullOrWhiteSpace(id.Extension))
                yield return CdaRules.OfAttribute(id.Element, "extension", "un identifiant");
        }
    }
}
