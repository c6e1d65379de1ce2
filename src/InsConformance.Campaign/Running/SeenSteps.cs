using System.Text.RegularExpressions;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Campaign.Running;

/// <summary>The steps that judge what was sent to the téléservice, and nothing else: the traffic alone proves them.</summary>
internal static partial class SeenSteps
{
    /// <summary>Whether traffic alone proves the step.</summary>
    public static bool Contains(string text) => Wording().IsMatch(text);

    /// <summary>The same steps, those that traffic proves before the others that judge; unchanged when the scenario acts again after it judged.</summary>
    public static IReadOnlyList<PickleStep> First(IReadOnlyList<PickleStep> steps)
    {
        var doing = steps.TakeWhile(step => step.Type is not PickleStepType.Outcome).ToList();
        var judging = steps.Skip(doing.Count).ToList();
        return judging.TrueForAll(step => step.Type is PickleStepType.Outcome)
            ? [.. doing, .. judging.Where(step => Contains(step.Text)), .. judging.Where(step => !Contains(step.Text))]
            : steps;
    }

    [GeneratedRegex(@"^(aucun appel |\d+ appels? |l'appel \d+ |les appels )", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wording();
}
