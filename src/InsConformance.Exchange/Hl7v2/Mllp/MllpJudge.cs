using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>Judges what travels over MLLP: the messages received with their block, and the answers to the messages sent.</summary>
/// <param name="context">Version of the profile, and what the messages do not say of themselves.</param>
public sealed class MllpJudge(JudgingContext context)
{
    private readonly Hl7v2Judge _messages = new();

    /// <summary>The rules on blocks and answers.</summary>
    public static IReadOnlyList<ConformanceRule> Catalogue { get; } =
        [.. MllpRules.OfFrames.Select(check => check.Rule), .. MllpRules.OfAnswers.Select(check => check.Rule)];

    /// <summary>Judges a message received, with its block.</summary>
    public Judgement Judge(MllpFrame frame, CancellationToken cancellation)
    {
        var judgement = _messages.Judge(frame.Message, context, cancellation);
        return judgement.Error is null
            ? judgement with { Findings = [.. MllpRules.OfFrames.SelectMany(check => Apply(check, frame)), .. judgement.Findings] }
            : judgement;
    }

    /// <summary>Whether a message to send breaks no « DOIT ».</summary>
    public bool IsRight(ReadOnlyMemory<byte> message, CancellationToken cancellation) =>
        _messages.Judge(message, context, cancellation).Verdict is JudgementVerdict.Passed or JudgementVerdict.Warning;

    /// <summary>Judges the answer to a message sent.</summary>
    public Judgement Judge(MllpExchange exchange) => new()
    {
        Format = _messages.Format,
        Version = context.Version,
        Findings = [.. MllpRules.OfAnswers.SelectMany(check => Apply(check, exchange))],
    };

    private static IEnumerable<Finding> Apply<T>(RuleCheck<T> check, T artefact) => check.Judge(artefact).DefaultIfEmpty(check.Rule.Respected());
}
