using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Rules;

/// <summary>The CDA document that a message carries (CDA-R2 in HL7v2, CI-SIS).</summary>
internal static class CdaRules
{
    public static IReadOnlyList<RuleCheck<PamMessage>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "V2-60",
                Basis = Basis.Official,
                Sources = [PamSources.CdaVolet],
                Message = "Les identifiants du patient ne sont pas ceux du document CDA transporté.",
                Recommendation = "Écrire dans PID-3 exactement les identifiants de recordTarget/patientRole/id : mêmes valeurs, mêmes OID.",
                Note = "Le récepteur ne sait pas si le document est celui du patient que le message annonce.",
            },
            message => message.Documents.SelectMany(document => Differences(message, document)))
        {
            Obstacle = message => message.Documents.Count > 0 ? null : "le message ne porte pas de document CDA lisible (OBX-5, type ED, Base64).",
        },
    ];

    private static IEnumerable<Departure> Differences(PamMessage message, CarriedCda document)
    {
        HashSet<(string Value, string Root)> inPid = [];
        foreach (var identifier in message.Patients.SelectMany(patient => patient.Identifiers))
            inPid.Add((identifier.Number.Text, identifier.Oid));
        foreach (var (value, root) in document.PatientIds.Except(inPid))
            yield return new Departure(message.Message["PID"][3].Where, $"{value} d'OID {root}, comme dans le document de {document.Where}", Departure.Absent);
        foreach (var (value, root) in inPid.Except(document.PatientIds))
            yield return new Departure($"{document.Where}, recordTarget/patientRole/id", $"{value} d'OID {(root.Length > 0 ? root : "non dit")}, comme dans PID-3", Departure.Absent);
    }
}
