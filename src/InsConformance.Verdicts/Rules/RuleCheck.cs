namespace InsConformance.Verdicts.Rules;

/// <summary>A rule with its check.</summary>
/// <typeparam name="T">What is judged: a request, a message, a document.</typeparam>
/// <param name="Rule">The rule.</param>
/// <param name="Check">The departures of the artefact; none when it conforms. Never throws, whatever the artefact holds.</param>
public sealed record RuleCheck<T>(ConformanceRule Rule, Func<T, IEnumerable<Departure>> Check)
{
    /// <summary>Why the rule cannot be evaluated on this artefact, in French; null when it can. Without it the rule always can.</summary>
    public Func<T, string?>? Obstacle { get; init; }

    /// <summary>Judges an artefact: every departure, or the reason why nothing could be said; empty when it conforms.</summary>
    public IEnumerable<Finding> Judge(T artefact) =>
        Obstacle?.Invoke(artefact) is { } reason ? [Rule.Unevaluated(reason)] : Check(artefact).Select(Rule.Find);
}
