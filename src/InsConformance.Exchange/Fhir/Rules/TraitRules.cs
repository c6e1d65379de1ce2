using InsConformance.Exchange.Fhir.Resources;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Texts;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Fhir.Rules;

/// <summary>Names, gender, birth date and birth place (profile fr-core-patient-ins).</summary>
internal static class TraitRules
{
    public static IEnumerable<RuleCheck<FhirArtefact>> Of(FhirProfile profile)
    {
        var source = $"FR Core {profile.Version}, profil fr-core-patient-ins";
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-11",
                Basis = Basis.Official,
                Sources = [$"{source}, Patient.name:officialName (1..1, family 1..1, given 1..1)"],
                Message = "Le nom officiel n'est pas unique, avec un nom de naissance et exactement un prénom.",
                Recommendation = "Écrire un seul nom d'usage official : le nom de naissance dans family, le premier prénom de naissance seul dans given ; la liste va dans l'extension.",
                Note = "Avec deux noms officiels, ou aucun, le destinataire ne sait pas quels traits comparer.",
            },
            OfficialName);
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-12",
                Basis = Basis.Official,
                Sources = [$"{source}, extension fr-core-patient-birth-list-given-name (valueString 1..1)"],
                Message = "La liste des prénoms de naissance manque ou est vide.",
                Recommendation = "Écrire la liste telle qu'INSi la renvoie dans l'extension du nom officiel.",
                Note = "La liste des prénoms est l'un des traits de l'INS ; sans elle, la comparaison est impossible.",
            },
            BirthList);
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-13",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["par analogie avec IHE PAM France, XPN-2 et XPN-3", "guide d'implémentation, règle 1"],
                Message = "Le nom, le premier prénom ou la liste des prénoms ne sont pas ceux qu'INSi renvoie.",
                Recommendation = "Écrire les traits en majuscules non accentuées, tels qu'INSi les renvoie ; le premier prénom est le début de la liste.",
                Note = "Le destinataire compare ces traits à ceux de son dossier, caractère par caractère.",
            },
            Names);
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-14",
                Basis = Basis.Official,
                Sources = [$"{source}, Patient.gender (1..1, jeu de valeurs de l'INS)"],
                Message = "Le sexe manque ou n'est pas male, female ou unknown.",
                Recommendation = "Écrire male, female, ou unknown pour une identité sans INS.",
                Note = "Un autre code n'est pas compris, ou ne se compare pas au sexe qu'INSi renvoie.",
            },
            patient => patient.Element.Text("gender") is "male" or "female" or "unknown"
                ? []
                : [Departure.Of(patient.Element.PathOf("gender"), "male, female ou unknown", patient.Element.Text("gender"))]);
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-14",
                Basis = Basis.Inferred,
                Sources = ["déduit : INSi ne renvoie que M ou F (SEL-MP-043, EF_INS25_04) ; le profil de FR Core admet unknown"],
                Message = "Le sexe d'une identité qui porte l'INS est inconnu.",
                Recommendation = "Écrire le sexe qu'INSi renvoie : male ou female.",
                Note = "Le sexe fait partie des traits de l'INS : inconnu, il met la qualification en doute.",
            },
            patient => patient.CurrentIns.Count > 0 && patient.Element.Text("gender") is "unknown"
                ? [Departure.Of(patient.Element.PathOf("gender"), "male ou female avec une INS", "unknown")]
                : []);
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-15",
                Basis = Basis.Official,
                Sources = [$"{source}, Patient.birthDate (1..1)"],
                Message = "La date de naissance manque.",
                Recommendation = "Renseigner birthDate.",
                Note = "La date de naissance est le premier trait par lequel un patient se cherche.",
            },
            patient => patient.Element.Text("birthDate") is { Length: > 0 }
                ? []
                : [Departure.Of(patient.Element.PathOf("birthDate"), "une date", patient.Element.Text("birthDate"))]);
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-15",
                Basis = Basis.Inferred,
                Sources = ["déduit : l'INS ne se rapatrie qu'avec une date complète (guide v2, règle 11) ; le type date de FHIR en admet de partielles"],
                Message = "La date de naissance d'une identité qui porte l'INS n'est pas une date complète du calendrier.",
                Recommendation = "Écrire AAAA-MM-JJ ; une identité dont la date a été complétée ne porte pas d'INS.",
                Note = "L'INS d'une identité dont la date est incomplète ne devait pas être récupérée.",
            },
            patient => patient.CurrentIns.Count > 0 && patient.Element.Text("birthDate") is { Length: > 0 } date && !DateText.IsIsoDate(date)
                ? [Departure.Of(patient.Element.PathOf("birthDate"), "AAAA-MM-JJ, une date du calendrier", date)]
                : []);
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-16",
                Basis = Basis.Official,
                Sources = [$"{source}, extension patient-birthPlace (1..1), fr-core-address-insee-code (valueCoding 1..1)"],
                Message = "Le lieu de naissance manque, ou ne porte pas de code INSEE.",
                Recommendation = "Ajouter l'extension patient-birthPlace, dont l'adresse porte l'extension fr-core-address-insee-code avec un code.",
                Note = "Le lieu de naissance est l'un des traits de l'INS ; sans son code, il ne se compare pas.",
            },
            BirthPlace);
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-17",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = [$"{source}, jeu de valeurs des communes : {profile.CommuneSystem}…"],
                Message = "Le code du lieu de naissance n'est pas un code INSEE du système de codes attendu.",
                Recommendation = "Écrire le code officiel géographique de la commune, non son code postal, avec le système de codes de la version du profil.",
                Note = "Un code postal couvre plusieurs communes et ne se compare pas à celui qu'INSi renvoie.",
            },
            patient => patient.InseeCodings.SelectMany(coding => Commune(coding, profile)));
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-17",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["déduit : le jeu de valeurs que FR Core 2.2.0 impose ne contient que des communes, INSi renvoie aussi des pays"],
                Message = "Le lieu de naissance est un pays, hors du jeu de valeurs que le profil impose.",
                Recommendation = "Garder le code du pays qu'INSi renvoie : un validateur strict le refusera.",
                Note = "Défaut connu du profil : les personnes nées à l'étranger n'y ont pas de lieu de naissance admis.",
            },
            patient => patient.InseeCodings.Where(coding => PlaceClues.IsCountry(coding.Text("code")))
                .Select(coding => Departure.Of(coding.PathOf("code"), "le code d'une commune", coding.Text("code"))));
        yield return FhirRules.OnPatients(
            new ConformanceRule
            {
                Id = "FH-24",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["structure du NIR, INSEE"],
                Message = "Le matricule et les traits se contredisent.",
                Recommendation = "Vérifier que le matricule est celui de la personne.",
                Note = "La différence peut être légitime : le matricule survit à une correction de l'état civil.",
            },
            Disagreements);
    }

    private static IEnumerable<Departure> OfficialName(FhirPatient patient)
    {
        if (patient.OfficialNames.Count != 1)
            yield return Several(patient.Element.PathOf("name.where(use = 'official')"), "un seul nom", patient.OfficialNames.Select(name => name.Text("family")));
        foreach (var name in patient.OfficialNames)
        {
            if (string.IsNullOrEmpty(name.Text("family")))
                yield return Departure.Of(name.PathOf("family"), "le nom de naissance", name.Text("family"));
            var given = name.All("given").Select(part => part.Value).ToList();
            if (given.Count != 1 || string.IsNullOrEmpty(given[0]))
                yield return Several(name.PathOf("given"), "exactement un prénom, le premier de naissance", given);
        }
    }

    private static IEnumerable<Departure> BirthList(FhirPatient patient)
    {
        foreach (var name in patient.OfficialNames)
        {
            var values = name.Extensions(FrCore.BirthListGivenName).SelectMany(extension => extension.ExtensionValues()).ToList();
            if (values is not [{ Name: "valueString", Value.Length: > 0 }])
            {
                var path = name.PathOf($"extension('{FrCore.BirthListGivenName}')");
                yield return Several(path, "une liste de prénoms (valueString)", values.Select(value => $"{value.Name} « {value.Value} »"));
            }
        }
    }

    private static IEnumerable<Departure> Names(FhirPatient patient)
    {
        foreach (var name in patient.OfficialNames)
        {
            var list = name.Extensions(FrCore.BirthListGivenName).SelectMany(extension => extension.ExtensionValues()).FirstOrDefault();
            var given = name.First("given");
            foreach (var part in new[] { name.First("family"), given, list }.OfType<FhirElement>().Where(part => part.Value is not null))
            {
                if (NameText.StrangeCharacter(part.Value!) is { } strange)
                    yield return Departure.Of(part.Path, $"{NameText.Characters} ; pas « {strange} »", part.Value);
            }

            if (given?.Value is { Length: > 0 } first && list?.Value is { Length: > 0 } whole && !NameText.IsHead(first, whole))
                yield return Departure.Of(given.Path, $"le début de la liste « {whole} »", first);
        }
    }

    private static IEnumerable<Departure> BirthPlace(FhirPatient patient)
    {
        var path = patient.Element.PathOf($"extension('{FrCore.BirthPlace}')");
        if (patient.BirthPlaces.Count != 1)
            yield return Several(path, "un lieu de naissance", patient.InseeCodings.Select(coding => coding.Text("code")));
        if (patient.BirthPlaces.Count > 0 && !patient.InseeCodings.Any(coding => coding.Text("code") is { Length: > 0 }))
            yield return Departure.Of($"{path}.valueAddress.extension('{FrCore.InseeCode}').valueCoding.code", "un code INSEE", null);
    }

    /// <summary>The departure of what should be there once: how many there are, and which.</summary>
    private static Departure Several(string path, string expected, IEnumerable<string?> found)
    {
        var all = found.ToList();
        return new Departure(path, expected, all.Count == 0 ? Departure.Absent : $"{all.Count} : {string.Join(", ", all)}");
    }

    private static IEnumerable<Departure> Commune(FhirElement coding, FhirProfile profile)
    {
        if (coding.Text("system")?.StartsWith(profile.CommuneSystem, StringComparison.Ordinal) is not true)
            yield return Departure.Of(coding.PathOf("system"), $"{profile.CommuneSystem}…", coding.Text("system"));
        if (coding.Text("code") is { Length: > 0 } code && (!PlaceText.HasShape(code) || PlaceClues.IsPostal(code)))
            yield return Departure.Of(coding.PathOf("code"), "un code officiel géographique de cinq caractères, non un code postal", code);
    }

    private static IEnumerable<Departure> Disagreements(FhirPatient patient)
    {
        var sex = patient.Element.Text("gender") switch { "male" => "M", "female" => "F", _ => null };
        var date = patient.Element.Text("birthDate");
        return patient.CurrentIns
            .SelectMany(ins => MatriculeClues.Disagreements(ins.Value, sex, date?.Replace("-", "", StringComparison.Ordinal), birthPlace: null))
            .Select(disagreement => disagreement.Trait is MatriculeTrait.Sex
                ? Departure.Of(patient.Element.PathOf("gender"), disagreement.Expected, patient.Element.Text("gender"))
                : Departure.Of(patient.Element.PathOf("birthDate"), disagreement.Expected, date));
    }
}
