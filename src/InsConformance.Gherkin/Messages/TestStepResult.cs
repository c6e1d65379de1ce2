using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Messages;

/// <summary>How a step or a hook went.</summary>
/// <param name="Duration">How long it took.</param>
/// <param name="Status">The verdict.</param>
/// <param name="Message">What to know when it is not a pass.</param>
/// <param name="Exception">The error, if one was thrown.</param>
public sealed record TestStepResult(
    Duration Duration,
    TestStepResultStatus Status,
    string? Message = null,
    ThrownError? Exception = null)
{
    internal const string CancelledBefore = "The run was cancelled.";

    internal const string CancelledDuring = "The run was cancelled during this step.";

    /// <summary>Not executed, or not to its end, because the run was cancelled.</summary>
    public bool WasCancelled() => Status is TestStepResultStatus.Skipped && Message is (CancelledBefore or CancelledDuring);
}

/// <summary>The verdicts on a step, from the best to the worst.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TestStepResultStatus>))]
public enum TestStepResultStatus
{
    /// <summary>Nothing is known.</summary>
    [JsonStringEnumMemberName("UNKNOWN")]
    Unknown,

    /// <summary>It did what it says.</summary>
    [JsonStringEnumMemberName("PASSED")]
    Passed,

    /// <summary>Not executed, because of an earlier step or of its own decision.</summary>
    [JsonStringEnumMemberName("SKIPPED")]
    Skipped,

    /// <summary>Its code is not written yet.</summary>
    [JsonStringEnumMemberName("PENDING")]
    Pending,

    /// <summary>No code matches it.</summary>
    [JsonStringEnumMemberName("UNDEFINED")]
    Undefined,

    /// <summary>Several definitions match it.</summary>
    [JsonStringEnumMemberName("AMBIGUOUS")]
    Ambiguous,

    /// <summary>It did not do what it says.</summary>
    [JsonStringEnumMemberName("FAILED")]
    Failed,
}

/// <summary>An error thrown by executed code (<c>Exception</c> in the protocol).</summary>
/// <param name="Type">Full name of its type.</param>
/// <param name="Message">Its message.</param>
/// <param name="StackTrace">Where it was thrown.</param>
public sealed record ThrownError(string Type, string? Message = null, string? StackTrace = null);
