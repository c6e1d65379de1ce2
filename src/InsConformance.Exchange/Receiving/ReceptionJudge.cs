using InsConformance.Exchange.Cda.Receiving;
using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Fhir;
using InsConformance.Exchange.Fhir.Reading;
using InsConformance.Exchange.Fhir.Receiving;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Hl7v2.Receiving;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Receiving;

/// <summary>
/// Judges what a software did with an artefact that it received (V2-50 to V2-54, FH-31, CD-20 and CD-21; INS 45), from what somebody saw there: the artefact
/// alone shows nothing of it.
/// </summary>
public static class ReceptionJudge
{
    /// <summary>The formats that have rules for a receiver.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["hl7v2", "fhir", "cda"];

    /// <summary>Judges a reception: every rule of the receiver, or why nothing can be said.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="version">Version of the specification of the format.</param>
    /// <param name="bytes">The artefact as the software received it, with one patient.</param>
    /// <param name="told">What was seen.</param>
    /// <param name="cancellation">Ends the judgement.</param>
    public static Judgement Judge(string format, string version, ReadOnlyMemory<byte> bytes, ToldReception told, CancellationToken cancellation)
    {
        var (findings, error) = InputLimit.RefusalOf(bytes.Length) is { } refusal ? ([], refusal) : format switch
        {
            "hl7v2" => OfMessage(bytes, told),
            "fhir" => OfResource(bytes, version, told),
            "cda" => OfDocument(bytes, told, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No rule of this format concerns a receiver."),
        };
        return new Judgement { Format = format, Version = version, Findings = findings, Error = error };
    }

    private static (IReadOnlyList<Finding> Findings, string? Error) OfMessage(ReadOnlyMemory<byte> bytes, ToldReception told)
    {
        var reading = Er7Reader.Read(bytes);
        if (reading.Error is { } error)
            return ([], error);
        return reading.Messages.Count == 1 && new PamMessage(reading.Messages[0]).Patients is [var patient]
            ? (ReceptionRules.Judge(new ObservedReception(patient, told.Held) { IdentityIsIntegrated = told.IsIntegrated }), null)
            : ([], OnePatient("message HL7 v2"));
    }

    private static (IReadOnlyList<Finding> Findings, string? Error) OfResource(ReadOnlyMemory<byte> bytes, string version, ToldReception told)
    {
        if (!FhirReader.TryRead(bytes, out var resource, out var error))
            return ([], error);
        return new FhirArtefact(resource, new JudgingContext(version)).Patients is [var patient]
            ? (FhirReceptionRules.Judge(new ObservedFhirReception(patient, version, told.Held)), null)
            : ([], OnePatient("ressource FHIR"));
    }

    private static (IReadOnlyList<Finding> Findings, string? Error) OfDocument(ReadOnlyMemory<byte> bytes, ToldReception told, CancellationToken cancellation) =>
        IdentityExtractor.Extract("document", bytes, cancellation) is [{ Format: "cda" } document]
            ? (CdaReceptionRules.Judge(new ObservedCdaReception(document, told.AttachedTo, told.Held)), null)
            : ([], OnePatient("document CDA R2"));

    private static string OnePatient(string what) => $"Attendu un seul patient dans un {what} : c'est de lui que l'on dit ce que le logiciel montre. Donner l'artefact tel que le logiciel l'a reçu, un par un.";
}
