using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Words;

internal static class English
{
    public static readonly ReportWords Words = new()
    {
        Code = "en",
        Title = "INS conformance report",
        RunVerdicts = new Dictionary<Outcome, string>
        {
            [Outcome.Passed] = "Everything that was checked conforms",
            [Outcome.Warning] = "Conforms to every obligation, with warnings",
            [Outcome.Failed] = "Departures from conformance were found",
            [Outcome.NotExecuted] = "Nothing was executed",
            [Outcome.NotApplicable] = "Nothing was executed",
            [Outcome.Inconclusive] = "Inconclusive",
            [Outcome.BenchError] = "The bench met an error: no verdict on the software",
        },
        Outcomes = new Dictionary<Outcome, string>
        {
            [Outcome.Passed] = "passed",
            [Outcome.Warning] = "warning",
            [Outcome.Failed] = "failed",
            [Outcome.NotExecuted] = "not executed",
            [Outcome.NotApplicable] = "not applicable",
            [Outcome.Inconclusive] = "inconclusive",
            [Outcome.BenchError] = "bench error",
        },
        ManyOutcomes = new Dictionary<Outcome, string>
        {
            [Outcome.Passed] = "passed",
            [Outcome.Warning] = "warnings",
            [Outcome.Failed] = "failed",
            [Outcome.NotExecuted] = "not executed",
            [Outcome.NotApplicable] = "not applicable",
            [Outcome.Inconclusive] = "inconclusive",
            [Outcome.BenchError] = "bench errors",
        },
        Severities = new Dictionary<Severity, string>
        {
            [Severity.Must] = "must",
            [Severity.Should] = "should",
            [Severity.Info] = "information",
        },
        Bases = new Dictionary<Basis, string>
        {
            [Basis.Official] = "official source",
            [Basis.Secondary] = "secondary source",
            [Basis.Inferred] = "inferred rule, not official",
        },
        Origin = origin => origin switch
        {
            { State: ScenarioState.Seen, Basis: Basis.Official } => "Published scenario.",
            { State: ScenarioState.Seen } => "Scenario read in a secondary source: not the official text.",
            { State: ScenarioState.Mixed } => "Scenario put together from published rules: not an official text.",
            _ => "Reconstructed scenario: not an official text.",
        },
        Scenarios = "Scenarios",
        Checks = "Checks",
        Exchanges = "Exchanges with INSi",
        Findings = "Findings",
        Sut = "Software under test",
        Bench = "Bench",
        StartedAt = "Started",
        Duration = "Duration",
        Selection = "Selection",
        Everything = "every scenario",
        Declaration = "What the software is declared to be",
        KnownLimits = "To know before concluding",
        Interrupted = "The run was interrupted: what follows is partial.",
        Rehearsal = "A rehearsal, not an authorisation: only the CNDA authorises INSi calls, only Ségur referencing judges the rest.",
        ToLookAt = "To look at",
        AllScenarios = "All scenarios",
        Filter = "Filter by name, tag or outcome",
        Steps = "Steps",
        Expected = "Expected",
        Observed = "Observed",
        Where = "Where",
        ToDo = "To do",
        ToKnow = "To know",
        Sources = "Sources",
        Request = "Request",
        Response = "Response",
        Reason = "Reason",
        Attestations = "Attestations",
        Note = "Note",
        Empty = "(nothing)",
        Attested = "attested by {0} on {1}",
        AttestedCount = "Scenarios that rest on what a person attested, and not on automatic proof: {0}.",
        Shard = "Part {0}/{1} of a campaign of {2} scenarios: the verdict of the campaign is read after the merge (insconf report merge).",
    };
}
