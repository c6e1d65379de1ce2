using System.Text;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts.Coverage;
using InsConformance.Verdicts.Requirements;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Requirements;

/// <summary>The published table of what answers for each requirement: features and the state of their scenarios, a rule of a judge, a person, or the reason why nothing does.</summary>
internal sealed class ScenarioTable(IReadOnlyList<SelectedScenario> scenarios)
{
    private static readonly string[] RulesOfJudges = ["requetes-insi", "echanges"];

    private readonly Dictionary<string, SelectedScenario> _byId = scenarios.ToDictionary(scenario => scenario.Id, StringComparer.Ordinal);

    public string Text()
    {
        var report = CoverageReport.Of(RequirementFiles.Shipped, CoveringTests.Of(scenarios));
        var text = new StringBuilder($"""
            # Exigences et scénarios

            Page produite à partir de `features/` et de `fixtures/requirements/` ; un essai du dépôt vérifie qu'elle leur est égale. Les règles des requêtes et des formats d'échange ont leurs propres pages
            ([requêtes](rules-requests.md), [échanges](rules-exchange.md)).

            Un scénario est **publié** quand un texte officiel dit exactement cela, **lu dans une source secondaire** quand seul un tiers l'a rapporté, **assemblé** quand ses règles sont publiées mais non son déroulement,
            **reconstitué** quand le banc l'a déduit. Seul un scénario publié reprend un texte officiel.

            {scenarios.Count} scénarios : {Figures(scenarios)}.

            """.ReplaceLineEndings("\n"));
        foreach (var source in report.Lines.Where(line => !RulesOfJudges.Contains(line.Requirement.Source.Id)).GroupBy(line => line.Requirement.Source))
            Write(source.Key, [.. source], text);
        return text.ToString();
    }

    private void Write(RequirementSource source, IReadOnlyList<CoverageLine> lines, StringBuilder text)
    {
        text.Append(null, $"\n## {source.Title}, {source.Version}\n\n{source.Reading}\n\n| Exigence | Énoncé | Texte | Ce qui en répond |\n|---|---|---|---|\n");
        foreach (var line in lines.Where(line => line.State is not CoverageState.Unknown))
            text.Append(null, $"| {line.Requirement.Id} | {Cell(line.Requirement.Statement)} | {TextOf(line.Requirement)} | {Cell(Answer(line))} |\n");
        List<string> unknown = [.. lines.Where(line => line.State is CoverageState.Unknown).Select(line => line.Requirement.Id)];
        if (unknown.Count > 0)
            text.Append(null, $"\nTextes non lus, que rien n'essaie : {string.Join(", ", unknown)}.\n");
    }

    private string Answer(CoverageLine line) => line.State switch
    {
        CoverageState.Attested => $"attestation : {line.Reason}",
        CoverageState.OutOfScope => $"écartée : {line.Reason}",
        CoverageState.Tested => string.Join("<br>", [.. Features(line), .. Rules(line)]),
        _ => line.Reason ?? "",
    };

    private IEnumerable<string> Features(CoverageLine line) =>
        from test in line.Tests
        where _byId.ContainsKey(test.Id)
        let scenario = _byId[test.Id]
        group scenario by (Path: scenario.Id[..scenario.Id.IndexOf(':', StringComparison.Ordinal)], scenario.Feature) into feature
        orderby feature.Key.Path
        select $"[{feature.Key.Feature}](../{feature.Key.Path}) : {Figures(feature)}";

    private IEnumerable<string> Rules(CoverageLine line) =>
        line.Tests.Where(test => !_byId.ContainsKey(test.Id)).Select(test => $"règle {test.Id}, à chaque requête ou message");

    /// <summary>How many of each state: « 3 publiés, 1 reconstitué ».</summary>
    private static string Figures(IEnumerable<SelectedScenario> some) => string.Join(
        ", ",
        from scenario in some
        let origin = ScenarioOrigin.Read(scenario.Tags)
        group scenario by origin?.Label() ?? "sans état" into state
        orderby Rank(state.Key)
        select $"{state.Count()} {Plural(state.Key, state.Count())}");

    private static int Rank(string label) => label[0] switch { 'p' => 0, 'l' => 1, 'a' => 2, 'r' => 3, _ => 4 };

    private static string Plural(string label, int count) =>
        count < 2 ? label : label.StartsWith("lu ", StringComparison.Ordinal) ? "lus " + label[3..] : label + "s";

    private static string TextOf(Requirement requirement)
    {
        var basis = requirement.Basis switch { Basis.Official => "officiel", Basis.Secondary => "source secondaire", _ => "déduit" };
        return requirement.Knowledge is Knowledge.Partial ? $"{basis}, partiel" : basis;
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
