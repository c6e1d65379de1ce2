using InsConformance.Engine.Results;

namespace InsConformance.Engine.Tests.Support;

/// <summary>Says what a use case answered, or fails with what it answered instead.</summary>
internal static class ResultExtensions
{
    public static T Done<T>(this Result<T> result) => result switch
    {
        Result<T>.Done done => done.Value,
        Result<T>.Refused refused => throw new InvalidOperationException($"Refused: {refused.Refusal.Message}"),
        _ => throw new InvalidOperationException(),
    };

    public static IReadOnlyList<Alert> Alerts<T>(this Result<T> result) => ((Result<T>.Done)result).Alerts;

    public static EngineRefusal Refusal<T>(this Result<T> result) => result is Result<T>.Refused refused
        ? refused.Refusal
        : throw new InvalidOperationException("A refusal was expected; the action was done.");
}
