using System.Xml.Linq;
using InsConformance.Exchange.Cda;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Xds.Rules;

/// <summary>The traits in the slot <c>sourcePatientInfo</c>, against the CDA document (XD-05 to XD-07).</summary>
internal static class SourcePatientRules
{
    private const string Slot = "sourcePatientInfo";

    public static IEnumerable<RuleCheck<XdsSubmission>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "XD-05",
                Basis = Basis.Secondary,
                Sources = ["CI-SIS, partage de documents : sourcePatientInfo facultatif, PID-5 1..* s'il existe", "avis du SI-DMP rapporté par DevBox-Santé, mars 2026 : vide, il est refusé"],
                Message = "Le slot sourcePatientInfo est vide ou n'a pas de nom (PID-5).",
                Recommendation = "Écrire au moins PID-5, ou ne pas écrire le slot.",
                Note = "Le consommateur ne peut pas vérifier de qui parle le document.",
            },
            submission => submission.Documents.Where(entry => entry.HasSlot(Slot)).SelectMany(Filled)),
        new(
            new ConformanceRule
            {
                Id = "XD-06",
                Basis = Basis.Inferred,
                Sources = ["déduit : mêmes traits dans les métadonnées et dans le document qu'elles décrivent"],
                Message = "Les traits de sourcePatientInfo ne sont pas ceux du CDA.",
                Recommendation = "Écrire les deux depuis la même identité : PID-5 de type L, PID-7, PID-8.",
                Note = "Le consommateur ne sait pas lequel des deux croire.",
            },
            submission => Compare(submission, SameTraits))
        {
            Obstacle = Nothing,
        },
        new(
            new ConformanceRule
            {
                Id = "XD-07",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = ["déduit : mêmes traits dans les métadonnées et dans le document qu'elles décrivent"],
                Message = "Un nom utilisé est dans les métadonnées sans être dans le CDA.",
                Recommendation = "Ne porter PID-5 de type D que si le CDA porte un nom ou un prénom qualifié CL.",
                Note = "Les métadonnées et le document sont écrits depuis la même identité : l'un des deux n'est pas à jour.",
            },
            submission => Compare(submission, UsedName))
        {
            Obstacle = Nothing,
        },
    ];

    private static string? Nothing(XdsSubmission submission)
    {
        if (submission.Patients.Count == 0)
            return "aucun document CDA n'accompagne les métadonnées.";
        return submission.Documents.Any(entry => entry.HasSlot(Slot)) ? null : "les métadonnées n'ont pas de slot sourcePatientInfo.";
    }

    private static IEnumerable<Departure> Filled(XdsEntry entry)
    {
        var values = entry.Slot(Slot).ToList();
        foreach (var value in values.Where(value => string.IsNullOrWhiteSpace(value.Text) || value.Text.EndsWith('|')))
            yield return Departure.Of(value.Path, "une valeur", value.Text);
        if (!values.Any(value => value.Text is ['P', 'I', 'D', '-', '5', '|', _, ..]))
            yield return new Departure(entry.SlotPath(Slot), "au moins un PID-5", values.Count == 0 ? "aucune valeur" : string.Join(" ; ", values.Select(value => value.Text)));
    }

    private static IEnumerable<Departure> Compare(XdsSubmission submission, Func<XdsValue, string, string, CdaRecordTarget, Departure?> compare) =>
        from entry in submission.Documents
        from value in entry.Slot(Slot)
        let parts = (value.Text ?? "").Split('|', 2)
        where parts.Length == 2
        from patient in submission.Patients
        let departure = compare(value, parts[0], parts[1], patient)
        where departure is not null
        select departure;

    private static Departure? SameTraits(XdsValue value, string field, string content, CdaRecordTarget patient)
    {
        var (expected, observed) = field switch
        {
            "PID-5" when NameType(content) is "L" => (BirthName(patient), string.Join('^', content.Split('^').Take(3))),
            "PID-7" => (patient.BirthTime ?? "", content),
            "PID-8" => (patient.Gender ?? "", content),
            _ => ("", ""),
        };
        return string.Equals(expected, observed, StringComparison.Ordinal)
            ? null
            : Departure.Of(value.Path, $"{field} du CDA : {(expected.Length == 0 ? Departure.Absent : expected)}", value.Text);
    }

    private static Departure? UsedName(XdsValue value, string field, string content, CdaRecordTarget patient)
    {
        var isUsed = patient.Families.Concat(patient.GivenNames).Any(part => CdaRecordTarget.Qualifier(part) is "CL");
        return field is "PID-5" && NameType(content) is "D" && !isUsed ? Departure.Of(value.Path, "pas de nom utilisé : le CDA n'en porte pas", value.Text) : null;
    }

    private static string NameType(string name) => name.Split('^') is { Length: >= 7 } parts ? parts[6] : "";

    /// <summary>The three first components that PID-5 should have: birth name, first given name, list.</summary>
    private static string BirthName(CdaRecordTarget patient) =>
        string.Join('^', Text(patient.BirthName), Text(patient.FirstBirthNames.FirstOrDefault()), Text(patient.BirthGivenNames));

    private static string Text(XElement? element) => element?.Value ?? "";
}
