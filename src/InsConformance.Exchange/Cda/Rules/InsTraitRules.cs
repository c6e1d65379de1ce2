using System.Xml.Linq;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Texts;
using InsConformance.Exchange.Xml;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Cda.Rules;

/// <summary>The six traits that go with an INS (schematrons of the CI-SIS).</summary>
internal static class InsTraitRules
{
    public static IEnumerable<RuleCheck<CdaDocument>> Of(CdaProfile profile)
    {
        yield return CdaRules.OnPatientsWithIns(
            new ConformanceRule
            {
                Id = "CD-03",
                Basis = Basis.Official,
                Sources = [$"{CdaRules.Source(profile)}, assertion des traits de l'INS"],
                Message = "Un trait de l'INS manque.",
                Recommendation = "Avec une INS, porter le nom de naissance (family BR), le premier prénom (given BR), la liste des prénoms (given sans qualificatif), la date, le lieu (county) et le sexe.",
                Note = profile.DemandsCounty ? "L'assertion officielle ne contrôle que la présence." : "La version 2.41 n'exige pas le lieu de naissance.",
            },
            patient => Missing(patient, profile));
        yield return CdaRules.OnPatientsWithIns(
            new ConformanceRule
            {
                Id = "CD-04",
                Basis = Basis.Official,
                Sources = ["CI-SIS, volet TDDUI : avec une INS, ces éléments ne peuvent pas être déclarés inconnus"],
                Message = "Un trait de l'INS est déclaré inconnu (nullFlavor).",
                Recommendation = "Écrire la valeur qu'INSi renvoie ; sans elle, l'identité n'est pas qualifiée et ne porte pas d'INS.",
                Note = "Tous les traits d'une identité qualifiée sont connus : les dire inconnus met la qualification en doute.",
            },
            patient => Traits(patient).Where(trait => trait.Attribute("nullFlavor") is not null)
                .Select(trait => CdaRules.OfAttribute(trait, "nullFlavor", "absent avec une INS")));
        yield return CdaRules.OnPatientsWithIns(
            new ConformanceRule
            {
                Id = "CD-04",
                Basis = Basis.Inferred,
                Sources = ["déduit : formes des traits qu'INSi renvoie (DESIR_ICIR_EXP_1.5.0, INSiResultat) ; les schématrons du CI-SIS ne contrôlent que leur présence"],
                Message = "Un trait de l'INS est vide ou n'a pas la forme attendue.",
                Recommendation = "Écrire la date AAAAMMJJ et le code officiel géographique de cinq caractères.",
                Note = "Le destinataire compare ce trait à celui de son dossier : sous une autre forme, il ne le reconnaît pas.",
            },
            Forms);
        yield return CdaRules.OnPatientsWithIns(
            new ConformanceRule
            {
                Id = "CD-07",
                Basis = Basis.Inferred,
                Sources = ["déduit : INSi ne renvoie que M ou F (SEL-MP-043, EF_INS25_04) ; le jeu de valeurs JDV_J143 du CI-SIS admet UN"],
                Message = "Le sexe d'une identité qui porte l'INS est inconnu.",
                Recommendation = "Écrire le sexe qu'INSi renvoie : F ou M.",
                Note = "Le sexe fait partie des traits de l'INS ; sans lui, le rattachement du document échoue.",
            },
            patient => patient.Genders
                .Where(gender => gender.Attribute("code")?.Value is "UN")
                .Select(gender => CdaRules.OfAttribute(gender, "code", "F ou M avec une INS")));
        yield return CdaRules.OnPatientsWithIns(
            new ConformanceRule
            {
                Id = "CD-09",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["par analogie avec IHE PAM France, XPN-2 et XPN-3"],
                Message = "Le premier prénom de naissance n'est pas unique, ou n'est pas le début de la liste.",
                Recommendation = "Écrire un seul given BR, début de la liste telle qu'INSi la renvoie.",
                Note = "Le premier prénom départage des personnes de même nom ; hors de la liste, il contredit l'INS.",
            },
            FirstName);
        yield return CdaRules.OnPatientsWithIns(
            new ConformanceRule
            {
                Id = "CD-14",
                Basis = Basis.Official,
                Sources = [$"{CdaRules.Source(profile)}, birthplace/place/addr/county"],
                Message = "Le lieu de naissance est donné par un code postal.",
                Recommendation = "Écrire le code officiel géographique dans county ; postalCode ne suffit pas.",
                Note = "Un code postal couvre plusieurs communes et n'est pas un trait de l'INS.",
            },
            patient => Place(patient, profile));
    }

    private static IEnumerable<Departure> Missing(CdaRecordTarget patient, CdaProfile profile)
    {
        var name = patient.Names.Count > 0 ? XPathOf.Element(patient.Names[0]) : $"{Below(patient)}/name";
        if (patient.BirthName is null)
            yield return Departure.Of($"{name}/family[@qualifier='BR']", "le nom de naissance", null);
        if (!patient.FirstBirthNames.Any())
            yield return Departure.Of($"{name}/given[@qualifier='BR']", "le premier prénom de naissance", null);
        if (patient.BirthGivenNames is null)
            yield return Departure.Of($"{name}/given[not(@qualifier)]", "la liste des prénoms de naissance", null);
        if (patient.BirthTimes.Count == 0)
            yield return Departure.Of($"{Below(patient)}/birthTime", "la date de naissance", null);
        if (profile.DemandsCounty && patient.Counties.Count == 0)
            yield return Departure.Of($"{Below(patient)}/birthplace/place/addr/county", "le code officiel géographique du lieu de naissance", null);
        if (patient.Gender is null)
            yield return Departure.Of($"{Below(patient)}/administrativeGenderCode/@code", "le sexe", null);
    }

    private static string Below(CdaRecordTarget patient) =>
        patient.Patients.Count > 0 ? XPathOf.Element(patient.Patients[0]) : $"{XPathOf.Element(patient.Element)}/patientRole/patient";

    private static IEnumerable<XElement> Traits(CdaRecordTarget patient) =>
    [
        .. patient.Families.Where(family => CdaRecordTarget.Qualifier(family) is "BR"),
        .. patient.GivenNames.Where(given => CdaRecordTarget.Qualifier(given) is null or "BR"),
        .. patient.Genders, .. patient.BirthTimes, .. patient.Counties,
    ];

    private static IEnumerable<Departure> Forms(CdaRecordTarget patient)
    {
        foreach (var name in Traits(patient).Where(trait => trait.Name.LocalName is "family" or "given" && trait.Attribute("nullFlavor") is null))
        {
            if (string.IsNullOrWhiteSpace(name.Value))
                yield return CdaRules.OfText(name, "un nom");
        }

        foreach (var time in patient.BirthTimes.Where(time => time.Attribute("nullFlavor") is null && !DateText.IsEightDigits(time.Attribute("value")?.Value)))
            yield return CdaRules.OfAttribute(time, "value", "AAAAMMJJ");
        foreach (var county in patient.Counties.Where(county => county.Attribute("nullFlavor") is null && !PlaceText.HasShape(county.Value)))
            yield return CdaRules.OfText(county, PlaceText.Shape);
    }

    private static IEnumerable<Departure> FirstName(CdaRecordTarget patient)
    {
        var firstNames = patient.FirstBirthNames.ToList();
        if (firstNames.Count > 1)
        {
            var all = string.Join(", ", firstNames.Select(given => given.Value));
            yield return new Departure($"{XPathOf.Element(patient.Names[0])}/given[@qualifier='BR']", "un seul", $"{firstNames.Count} : {all}");
        }

        if (firstNames.Count > 0 && patient.BirthGivenNames is { } list && !string.IsNullOrWhiteSpace(list.Value) && !NameText.IsHead(firstNames[0].Value, list.Value))
            yield return CdaRules.OfText(firstNames[0], $"le début de la liste « {list.Value} »");
    }

    private static IEnumerable<Departure> Place(CdaRecordTarget patient, CdaProfile profile)
    {
        foreach (var county in patient.Counties.Where(county => PlaceClues.IsPostal(county.Value)))
            yield return CdaRules.OfText(county, "un code officiel géographique, non un code postal");
        if (!profile.DemandsCounty || patient.Counties.Count > 0)
            yield break;
        foreach (var postalCode in patient.BirthAddresses.Elements(CdaRecordTarget.V3 + "postalCode"))
            yield return CdaRules.OfText(postalCode, "le code officiel géographique dans county");
    }
}
