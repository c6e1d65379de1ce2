using InsConformance.Campaign.Drivers;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>
/// A refusal proves something only of a software that accepts the same kind of action when nothing is wrong with it: one that refuses everything
/// would pass every negative test. The twin must have been accepted in the same run.
/// </summary>
/// <param name="run">The evidence of every scenario of the run.</param>
internal sealed class RefusalTwins(IEnumerable<ScenarioEvidence> run)
{
    private readonly HashSet<SutAction> _accepted = [.. run.SelectMany(evidence => evidence.Accepted)];

    /// <summary>The result, inconclusive when it rests on a refusal without an accepted twin.</summary>
    public ScenarioResult Weigh(ScenarioResult result, ScenarioEvidence evidence)
    {
        var alone = evidence.Refused.Where(action => !_accepted.Contains(action)).Select(action => action.Noun()).ToList();
        return alone.Count > 0 && result.Outcome is (Outcome.Passed or Outcome.Warning)
            ? result with
            {
                Outcome = Outcome.Inconclusive,
                Reason = $"{string.Join(", ", alone)} : le refus ne prouve rien, car le logiciel n'a accepté cette action dans aucun scénario de cette campagne. Jouer aussi un scénario où elle aboutit.",
            }
            : result;
    }
}
