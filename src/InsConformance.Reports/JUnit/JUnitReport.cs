using System.Globalization;
using System.Text;
using System.Xml;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.JUnit;

/// <summary>
/// <c>junit.xml</c>, in the dialect that CI servers read: a suite per feature, a test case per scenario. A departure is a
/// <c>failure</c>; a bench error or an inconclusive scenario is an <c>error</c>; what did not run is <c>skipped</c>.
/// </summary>
public sealed class JUnitReport : IReport
{
    /// <inheritdoc/>
    public string FileName => "junit.xml";

    /// <inheritdoc/>
    public async Task WriteAsync(RunResult result, Stream stream, CancellationToken cancellationToken)
    {
        var settings = new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), Async = true, NewLineChars = "\n" };
        await using var xml = XmlWriter.Create(stream, settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "InsConformance");
        WriteCounts(xml, result.Scenarios, result.Duration);
        foreach (var feature in result.Scenarios.GroupBy(scenario => scenario.Feature))
            WriteSuite(xml, feature.Key, [.. feature], result.Run.StartedAt);
        xml.WriteEndElement();
        xml.WriteEndDocument();
        await xml.FlushAsync();
    }

    private static void WriteSuite(XmlWriter xml, string feature, ScenarioResult[] scenarios, DateTimeOffset startedAt)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlText.Clean(feature));
        WriteCounts(xml, scenarios, TimeSpan.FromTicks(scenarios.Sum(s => s.Duration.Ticks)));
        xml.WriteAttributeString("timestamp", startedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        foreach (var scenario in scenarios)
            WriteCase(xml, scenario);
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<ScenarioResult> scenarios, TimeSpan time)
    {
        xml.WriteAttributeString("tests", Number(scenarios.Count));
        xml.WriteAttributeString("failures", Number(scenarios.Count(s => ElementOf(s.Outcome) == "failure")));
        xml.WriteAttributeString("errors", Number(scenarios.Count(s => ElementOf(s.Outcome) == "error")));
        xml.WriteAttributeString("skipped", Number(scenarios.Count(s => ElementOf(s.Outcome) == "skipped")));
        xml.WriteAttributeString("time", Seconds(time));
    }

    private static void WriteCase(XmlWriter xml, ScenarioResult scenario)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlText.Clean(scenario.Feature));
        xml.WriteAttributeString("name", XmlText.Clean(scenario.Name));
        xml.WriteAttributeString("file", XmlText.Clean(scenario.Id));
        xml.WriteAttributeString("time", Seconds(scenario.Duration));
        if (scenario.Attestations is [.., var last])
            WriteAttested(xml, last);
        if (ElementOf(scenario.Outcome) is { } element)
            WriteProblem(xml, element, scenario);
        xml.WriteEndElement();
    }

    private static void WriteAttested(XmlWriter xml, AttestationResult attestation)
    {
        xml.WriteStartElement("properties");
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", "attested-by");
        xml.WriteAttributeString("value", XmlText.Clean($"{attestation.By}, {attestation.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string? ElementOf(Outcome outcome) => outcome switch
    {
        Outcome.Failed => "failure",
        Outcome.BenchError or Outcome.Inconclusive => "error",
        Outcome.NotApplicable or Outcome.NotExecuted => "skipped",
        _ => null,
    };

    private static void WriteProblem(XmlWriter xml, string element, ScenarioResult scenario)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", XmlText.Clean(scenario.Reason ?? Problems(scenario).FirstOrDefault() ?? ""));
        xml.WriteString(XmlText.Clean(string.Join('\n', Problems(scenario))));
        xml.WriteEndElement();
    }

    private static IEnumerable<string> Problems(ScenarioResult scenario) =>
    [
        .. scenario.Findings.Where(finding => finding.Outcome is not Outcome.Passed).Select(Problem),
        .. scenario.Steps.Where(step => step.Message is not null).Select(step => $"{step.Location} {step.Keyword}{step.Text} : {step.Message}"),
    ];

    private static string Problem(Finding finding)
    {
        var text = new StringBuilder($"{finding.Rule} : {finding.Message}");
        if (finding.Expected is not null)
            text.Append(" Attendu : ").Append(finding.Expected).Append('.');
        if (finding.Observed is not null)
            text.Append(" Observé : ").Append(finding.Observed).Append('.');
        return text.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
