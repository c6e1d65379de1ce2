using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Judging;

/// <summary>What a judge is told besides the bytes. What is not told leaves the rules that need it « non évaluées ».</summary>
/// <param name="Version">Version of the specification, one of <see cref="IFormatJudge.Versions"/>.</param>
public sealed record JudgingContext(string Version)
{
    /// <summary>Where the artefact was produced; null when nobody said.</summary>
    public Platform? Platform { get; init; }

    /// <summary>The day of the judgement, for what must not lie in the future; null when nobody said.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>« Statut de confiance » that the software shows for this identity; null when nobody said.</summary>
    public TrustStatus? Status { get; init; }

    /// <summary>What INSi answers for a matricule of 15 characters, or null when it is not known; null when there is nothing to ask.</summary>
    public Func<string, InsiTraits?>? InsiAnswers { get; init; }

    /// <summary>The context of a judge without more: its default version.</summary>
    public static JudgingContext DefaultOf(IFormatJudge judge) => new(judge.Versions[0]);
}
