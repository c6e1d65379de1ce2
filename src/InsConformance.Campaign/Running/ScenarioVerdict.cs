using InsConformance.Verdicts;

namespace InsConformance.Campaign.Running;

/// <summary>The verdict of a scenario: what its checks found, then what prevented it from being judged.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reason">Why it is not applicable, not executed, inconclusive or a bench error; null otherwise.</param>
internal sealed record ScenarioVerdict(Outcome Outcome, string? Reason)
{
    /// <summary>A scenario that was selected and never started.</summary>
    public static ScenarioVerdict NeverStarted { get; } = new(Outcome.NotExecuted, "La campagne s'est arrêtée avant ce scénario.");

    /// <param name="evidence">What the scenario left.</param>
    /// <param name="steps">The verdicts of its steps and hooks, in order.</param>
    public static ScenarioVerdict Of(ScenarioEvidence evidence, IReadOnlyCollection<StepVerdict> steps)
    {
        var found = OutcomeLattice.OfChecks(evidence.Checks, evidence.Findings);
        var obstacle = steps.FirstOrDefault(step => step.Outcome is Outcome.BenchError)
            ?? steps.FirstOrDefault(step => step.Outcome is Outcome.Inconclusive)
            ?? steps.FirstOrDefault(step => step.Outcome is Outcome.NotApplicable)
            ?? steps.FirstOrDefault(step => step is { Outcome: Outcome.NotExecuted, Message: not null });
        return (found, obstacle) switch
        {
            (Outcome.Failed, _) => new(Outcome.Failed, null),
            (_, { Outcome: Outcome.NotApplicable }) => new(Outcome.NotApplicable, obstacle.Message),
            (_, not null) => new(found.Join(obstacle.Outcome), obstacle.Message),
            (Outcome.NotExecuted, _) => new(Outcome.NotExecuted, "Le scénario n'a fait aucune comparaison : il ne prouve rien."),
            _ => new(found, null),
        };
    }
}
