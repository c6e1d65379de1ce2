using InsConformance.Campaign.Drivers;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>
/// A refusal, or an absence, proves something only of a software that does the same kind of action when nothing is wrong with it: one that refuses everything,
/// or writes the INS nowhere, would pass every negative test. The twin must have been seen in the same run.
/// </summary>
/// <param name="run">Every scenario of the run.</param>
internal sealed class RefusalTwins(IEnumerable<ScenarioResult> run)
{
    private readonly HashSet<string> _accepted = new(run.SelectMany(scenario => scenario.AcceptedActions), StringComparer.Ordinal);

    /// <summary>The result, inconclusive when it rests on a refusal without an accepted twin.</summary>
    public ScenarioResult Weigh(ScenarioResult result)
    {
        var alone = result.JudgedRefusals.Where(action => !_accepted.Contains(action)).Select(SutActionWords.NounOf).ToList();
        return alone.Count > 0 && result.Outcome is (Outcome.Passed or Outcome.Warning)
            ? result with
            {
                Outcome = Outcome.Inconclusive,
                Reason = $"{string.Join(", ", alone)} : le refus ou l'absence ne prouve rien, car le logiciel n'a fait aboutir cette action dans aucun scénario de cette campagne. Jouer aussi un scénario où elle aboutit.",
            }
            : result;
    }
}
