using System.Collections.Immutable;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Engine.Lots;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Results;
using LotLine = InsConformance.Campaign.Sut.Views.LotLine;

namespace InsConformance.Campaign.Reference;

/// <summary>Puts the answers of the engine in the words of the seam.</summary>
internal static class EngineReplies
{
    /// <summary>The answer to an action whose product does not matter.</summary>
    public static SutReply ToReply<T>(this Result<T> result) => new(result.IsDone, result.Messages());

    /// <summary>What the user reads: the refusal, field by field when it is about fields, or the alerts.</summary>
    public static IReadOnlyList<SutMessage> Messages<T>(this Result<T> result) => result switch
    {
        Result<T>.Refused { Refusal: { Fields.IsEmpty: false } refusal } =>
            [.. refusal.Fields.Select(field => new SutMessage(field.Message, MessageKind.Refusal, field.Field.ToSut()))],
        Result<T>.Refused { Refusal: var refusal } => [new SutMessage(refusal.Message, MessageKind.Refusal)],
        Result<T>.Done { Alerts: var alerts } => [.. alerts.Select(alert => new SutMessage(alert.Message, MessageKind.Alert, alert.Field?.ToSut()))],
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "Unknown result."),
    };

    /// <summary>The lines of the result of a lot; none when it is not there.</summary>
    public static IReadOnlyList<LotLine> ToLines(this Result<ImmutableArray<VerifiedLine>> result) =>
        result is not Result<ImmutableArray<VerifiedLine>>.Done done ? [] :
        [
            .. done.Value.Select(line => new LotLine(line.Identity.Value, line.Outcome switch
            {
                VerificationOutcome.Confirmed => true,
                VerificationOutcome.Rejected => false,
                _ => null,
            })),
        ];

    /// <summary>What the action produced; null when it was refused.</summary>
    public static T? ValueOrNull<T>(this Result<T> result)
        where T : class => result is Result<T>.Done done ? done.Value : null;

    /// <summary>What was read.</summary>
    /// <exception cref="SutException">The user may not read it: the scenario asked the wrong person.</exception>
    public static T ValueOrThrow<T>(this Result<T> result) => result switch
    {
        Result<T>.Done done => done.Value,
        Result<T>.Refused refused => throw new SutException(SutFailure.UnexpectedAnswer, $"La lecture a été refusée : {refused.Refusal.Message}"),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "Unknown result."),
    };
}
