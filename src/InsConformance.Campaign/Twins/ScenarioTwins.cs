using System.Text.RegularExpressions;
using InsConformance.Campaign.Running;

namespace InsConformance.Campaign.Twins;

/// <summary>
/// The twins of scenarios: a scenario that judges the refusal of an action has for twin the nearest one in which the same action is done, for a refusal proves something only of a
/// software that accepts the action when nothing is wrong.
/// </summary>
/// <param name="scenarios">The scenarios of a plan.</param>
public sealed partial class ScenarioTwins(IReadOnlyList<SelectedScenario> scenarios)
{
    /// <summary>Steps that say in other words that an action is done.</summary>
    private static readonly (string Action, string Words)[] Done =
    [
        ("la recherche", "la recherche trouve:"), ("la diffusion", "le message diffusé porte:"), ("l'enregistrement", "la validation est acceptée"),
        ("la pose de l'attribut", "l'identité porte l'attribut"), ("la lecture de l'appli carte Vitale", "l'identité vient de l'appli carte Vitale"),
    ];

    /// <summary>Whether a scenario judges the refusal of an action.</summary>
    public static bool JudgesRefusal(SelectedScenario scenario) => Actions(scenario, "refusé").Count > 0;

    /// <summary>The nearest scenario in which the action that this one sees refused is done: of the same feature first, then the one that shares most of its steps. Null when none is.</summary>
    public SelectedScenario? AcceptedTwinOf(SelectedScenario scenario)
    {
        var refused = Actions(scenario, "refusé");
        var lines = LinesOf(scenario);
        return scenarios
            .Where(other => !ReferenceEquals(other, scenario) && refused.Overlaps(ActionsDone(other)))
            .OrderByDescending(other => string.Equals(other.Feature, scenario.Feature, StringComparison.Ordinal))
            .ThenByDescending(other => lines.Intersect(LinesOf(other), StringComparer.Ordinal).Count())
            .FirstOrDefault();
    }

    private static IEnumerable<string> ActionsDone(SelectedScenario scenario) =>
        Actions(scenario, "accepté").Concat(Done.Where(done => scenario.Text.Contains(done.Words, StringComparison.Ordinal)).Select(done => done.Action));

    /// <summary>The actions that a scenario says done or refused: « la création est refusée ».</summary>
    private static HashSet<string> Actions(SelectedScenario scenario, string outcome) =>
    [
        .. Outcomes().Matches(scenario.Text)
            .Where(match => string.Equals(match.Groups["outcome"].Value, outcome, StringComparison.Ordinal))
            .Select(match => match.Groups["action"].Value),
    ];

    private static HashSet<string> LinesOf(SelectedScenario scenario) => scenario.Text.Split('\n').ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<action>(?:la |le |l')[^\n""]+?) est (?<outcome>accepté|refusé)e?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Outcomes();
}
