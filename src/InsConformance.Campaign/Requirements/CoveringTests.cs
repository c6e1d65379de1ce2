using InsConformance.Campaign.Running;
using InsConformance.Exchange.Judging;
using InsConformance.Simulator.Auditing;
using InsConformance.Verdicts.Coverage;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Campaign.Requirements;

/// <summary>The tests of the bench as coverage sees them: the scenarios, and the rules of the judges.</summary>
public static class CoveringTests
{
    /// <summary>The rules that judge the requests of the téléservice.</summary>
    public static IReadOnlyList<ConformanceRule> RequestRules => RequestAuditor.Catalogue;

    /// <summary>The rules that judge artefacts, of every format and version, each once.</summary>
    public static IReadOnlyList<ConformanceRule> ExchangeRules { get; } =
    [
        .. from judge in FormatJudges.All
           from version in judge.Versions
           from rule in judge.Rules(version)
           group rule by rule.Id into same
           select same.First(),
    ];

    /// <summary>All of them.</summary>
    /// <param name="scenarios">The scenarios of a plan.</param>
    public static IReadOnlyList<CoveringTest> Of(IEnumerable<SelectedScenario> scenarios) =>
    [
        .. scenarios.Select(scenario => new CoveringTest(scenario.Id, scenario.Title, ScenarioRequirements.Of(scenario.Tags))),
        .. RequestRules.Concat(ExchangeRules).Select(rule => new CoveringTest(rule.Id, rule.Message, [rule.Id])),
    ];
}
