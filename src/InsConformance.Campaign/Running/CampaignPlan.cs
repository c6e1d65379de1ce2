using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Running.Sharding;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>What a campaign sets out to run, and how.</summary>
public sealed record CampaignPlan
{
    /// <summary>Feature files, and folders whose feature files are all taken.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Tag expression that selects scenarios, <c>@INS-32 and not @basis-inferred</c>; null selects everything.</summary>
    public string? Tags { get; init; }

    /// <summary>What the software is, and therefore which scenarios it must pass; null when it must pass them all.</summary>
    public Applicability? Applicability { get; init; }

    /// <summary>The part of the campaign that is played; null for the whole of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>What an earlier run already graded, by identifier of scenario: it is not played again, and stands in the result.</summary>
    public IReadOnlyDictionary<string, ScenarioResult> AlreadyGraded { get; init; } = new Dictionary<string, ScenarioResult>();

    /// <summary>How many scenarios run at once, at most.</summary>
    public int MaxParallelScenarios { get; init; } = Environment.ProcessorCount;

    /// <summary>How long a step may last before the bench gives it up; null for no end, where a person does what the step asks.</summary>
    public TimeSpan? StepTimeout { get; init; } = TimeSpan.FromMinutes(1);
}
