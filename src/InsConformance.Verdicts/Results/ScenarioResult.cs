namespace InsConformance.Verdicts.Results;

/// <summary>One scenario (or example row), what was done, what was seen and what it is worth.</summary>
public sealed record ScenarioResult
{
    /// <summary>Stable identifier: feature file, line of the scenario and of its example row, <c>features/x.feature:12:18</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the feature (« Fonctionnalité »).</summary>
    public required string Feature { get; init; }

    /// <summary>Name of the rule (« Règle ») that holds the scenario, when there is one.</summary>
    public string? Rule { get; init; }

    /// <summary>Name of the scenario.</summary>
    public required string Name { get; init; }

    /// <summary>Every tag, inherited ones included, with the leading <c>@</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Where it comes from, as its tags say it; null for what is not a scenario.</summary>
    public ScenarioOrigin? Origin => ScenarioOrigin.Read(Tags);

    /// <summary>What the scenario is worth.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Why it is not applicable, not executed, inconclusive or a bench error; mandatory then.</summary>
    public string? Reason { get; init; }

    /// <summary>The leave to fail that was given to the scenario; its outcome is then a warning.</summary>
    public ExpectedFailure? ExpectedFailure { get; init; }

    /// <summary>Number of checks that were executed. Zero is never a success.</summary>
    public int Checks { get; init; }

    /// <summary>When it started.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Time spent.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Every step in order, those that were skipped included.</summary>
    public IReadOnlyList<StepResult> Steps { get; init; } = [];

    /// <summary>Every finding, of the scenario itself and of the auditor.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Every exchange that the scenario caused.</summary>
    public IReadOnlyList<ExchangeResult> Exchanges { get; init; } = [];

    /// <summary>What a person attested; empty for a scenario that is proven automatically.</summary>
    public IReadOnlyList<AttestationResult> Attestations { get; init; } = [];

    /// <summary>The kinds of action that the software accepted, <c>creation</c>: the twins of the refusals that other scenarios judge.</summary>
    public IReadOnlyList<string> AcceptedActions { get; init; } = [];

    /// <summary>The kinds of action whose refusal this scenario judges: it proves something only beside a scenario where the same kind is accepted.</summary>
    public IReadOnlyList<string> JudgedRefusals { get; init; } = [];
}
