using System.Text.Json;

namespace InsConformance.Cli.Diagnosis;

/// <summary>What the doctor says to a program: <c>{"ready":…,"examined":[…],"faults":[{"code":…,"severity":"fault|warning","title":…,"observed":…,"cause":…,"remedy":…}]}</c>.</summary>
/// <param name="Ready">Whether nothing found prevents a run.</param>
/// <param name="Examined">What was looked at.</param>
/// <param name="Faults">What was found.</param>
internal sealed record ConsultationDocument(bool Ready, IReadOnlyList<string> Examined, IReadOnlyList<ConsultationDocument.FaultDocument> Faults)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(Consultation consultation) => JsonSerializer.Serialize(
        new ConsultationDocument(consultation.IsReady, consultation.Subjects, [.. consultation.Found.Select(FaultDocument.Of)]), Options);

    /// <summary>One fault.</summary>
    internal sealed record FaultDocument(string Code, string Severity, string Title, string Observed, string Cause, string Remedy)
    {
        public static FaultDocument Of(FoundFault found) =>
            new(found.Fault.Code, found.Fault.IsWarning ? "warning" : "fault", found.Fault.Title, found.Observed, found.Fault.Cause, found.Fault.Remedy);
    }
}
