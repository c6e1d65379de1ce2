using InsConformance.Campaign.Planning;

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

    /// <summary>How many scenarios run at once, at most.</summary>
    public int MaxParallelScenarios { get; init; } = Environment.ProcessorCount;

    /// <summary>How long a step may last before the bench gives it up.</summary>
    public TimeSpan StepTimeout { get; init; } = TimeSpan.FromMinutes(1);
}
