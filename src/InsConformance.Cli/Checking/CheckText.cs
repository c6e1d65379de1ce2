using System.Globalization;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Rules;
using InsConformance.Reports.Text;
using InsConformance.Reports.Words;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Checking;

/// <summary>A judged file as a person reads it: the verdict on one line, then every departure with its proof, then what could not be evaluated.</summary>
internal static class CheckText
{
    private static readonly ReportWords Words = ReportWords.Of(ReportLanguage.Fr);

    public static void Write(CheckedFile file, bool all, TextWriter output)
    {
        var judgement = file.Judgement;
        output.WriteLine($"{OutcomeSigns.Of(OutcomeOf(judgement.Verdict))} {file.File}  ({judgement.Format} {judgement.Version}) : {Summary(judgement)}");
        foreach (var finding in judgement.Departures)
            FindingText.Write(finding, Words, output);
        foreach (var reason in judgement.Unevaluated.GroupBy(finding => finding.Message, StringComparer.Ordinal))
            output.WriteLine($"  {OutcomeSigns.Of(Outcome.Inconclusive)} {Rules(reason)} : {reason.Key}");
        if (all && judgement.Findings.Where(finding => finding.Outcome is Outcome.Passed).ToList() is { Count: > 0 } respected)
            output.WriteLine($"  {OutcomeSigns.Of(Outcome.Passed)} {Rules(respected)}");
    }

    private static string Summary(Judgement judgement) => judgement.Verdict switch
    {
        JudgementVerdict.Error => judgement.Error!,
        JudgementVerdict.Failed => $"non conforme, {Count(judgement, Severity.Must, "écart", "écarts")}{Inferred(judgement)}",
        JudgementVerdict.Warning => $"conforme aux obligations, {Count(judgement, Severity.Should, "avertissement", "avertissements")}",
        _ => "rien à corriger dans ce qui a pu être contrôlé",
    };

    private static string Count(Judgement judgement, Severity severity, string one, string many)
    {
        var count = judgement.Departures.Count(finding => finding.Severity == severity);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count > 1 ? many : one)}");
    }

    /// <summary>How many of the departures rest on the bench alone: a deduced rule is never shown as an official one.</summary>
    private static string Inferred(Judgement judgement) =>
        judgement.Departures.Count(finding => finding is { Severity: Severity.Must, Basis: Basis.Inferred }) is > 0 and var count
            ? string.Create(CultureInfo.InvariantCulture, $", dont {count} à une règle déduite, non officielle")
            : "";

    private static string Rules(IEnumerable<Finding> findings) => string.Join(", ", findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal));

    private static Outcome OutcomeOf(JudgementVerdict verdict) => verdict switch
    {
        JudgementVerdict.Passed => Outcome.Passed,
        JudgementVerdict.Warning => Outcome.Warning,
        JudgementVerdict.Failed => Outcome.Failed,
        _ => Outcome.BenchError,
    };
}
