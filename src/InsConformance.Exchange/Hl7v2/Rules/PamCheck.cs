using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Rules;

/// <summary>Makes checks of a message from checks of its parts.</summary>
internal static class PamCheck
{
    private const string NoPatient = "le message n'a pas de segment PID.";

    /// <summary>A check of each patient of a message.</summary>
    public static RuleCheck<PamMessage> OfPatients(ConformanceRule rule, Func<PamPatient, IEnumerable<Departure>> check) =>
        new(rule, message => message.Patients.SelectMany(check))
        {
            Obstacle = message => message.Patients.Count == 0 ? NoPatient : null,
        };

    /// <summary>A check of each patient that carries an INS; the others respect the rule.</summary>
    public static RuleCheck<PamMessage> OfPatientsWithIns(ConformanceRule rule, Func<PamPatient, IEnumerable<Departure>> check) =>
        OfPatients(rule, patient => patient.CarriesIns ? check(patient) : []);

    /// <summary>A check of each INS carried.</summary>
    public static RuleCheck<PamMessage> OfIns(ConformanceRule rule, Func<PatientIdentifier, IEnumerable<Departure>> check) =>
        OfPatients(rule, patient => patient.Ins.SelectMany(check));

    /// <summary>The departure of an element.</summary>
    public static Departure At(Er7Element element, string expected) => new(element.Where, expected, Show(element));

    /// <summary>What an element holds, for a person.</summary>
    public static string Show(Er7Element element) => Show(element.Raw);

    /// <summary>A text, for a person: cut when it is long.</summary>
    public static string Show(ReadOnlySpan<char> raw)
    {
        const int Shown = 120;
        if (raw.IsEmpty)
            return "vide";
        return raw.Length <= Shown ? raw.ToString() : $"{raw[..Shown]}… ({raw.Length} caractères)";
    }
}
