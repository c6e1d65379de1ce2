using System.Text.RegularExpressions;
using InsConformance.Gherkin.Pickles;

namespace InsConformance.Campaign.Running;

/// <summary>The steps that judge what was sent to the téléservice, and nothing else: the traffic alone proves them.</summary>
internal static partial class SeenSteps
{
    /// <summary>Whether traffic alone proves what is written.</summary>
    public static bool Contains(string text) => Wording().IsMatch(text);

    /// <summary>Whether the step judges, and traffic alone proves it.</summary>
    public static bool Judges(PickleStep step) => step.Type is PickleStepType.Outcome && Contains(step.Text);

    /// <summary>Whether the step stays where only traffic judges: it acts, or traffic proves it.</summary>
    public static bool Keeps(PickleStep step) => step.Type is not PickleStepType.Outcome || Contains(step.Text);

    [GeneratedRegex(@"^(aucun appel |\d+ appels? |l'appel \d+ |l'assertion Vitale de l'appel \d+ )", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wording();
}
