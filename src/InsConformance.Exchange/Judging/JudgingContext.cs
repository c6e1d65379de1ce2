using InsConformance.Identity.Matricules;

namespace InsConformance.Exchange.Judging;

/// <summary>What a judge is told besides the bytes. What is not told leaves the rules that need it « non évaluées ».</summary>
/// <param name="Version">Version of the specification, one of <see cref="IFormatJudge.Versions"/>.</param>
public sealed record JudgingContext(string Version)
{
    /// <summary>Where the artefact was produced; null when nobody said.</summary>
    public Platform? Platform { get; init; }

    /// <summary>The day of the judgement, for what must not lie in the future; null when nobody said.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The context of a judge without more: its default version.</summary>
    public static JudgingContext DefaultOf(IFormatJudge judge) => new(judge.Versions[0]);
}
