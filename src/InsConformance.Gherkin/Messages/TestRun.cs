namespace InsConformance.Gherkin.Messages;

/// <summary>The run begins.</summary>
/// <param name="Timestamp">When.</param>
/// <param name="Id">Identifier of the run in the stream.</param>
public sealed record TestRunStarted(Timestamp Timestamp, string? Id = null) : Message;

/// <summary>The run has ended: nothing follows.</summary>
/// <param name="Success">Whether everything that had to pass did.</param>
/// <param name="Timestamp">When.</param>
/// <param name="Message">Why it ended otherwise than expected.</param>
/// <param name="Exception">The error that stopped the run, if one did.</param>
/// <param name="TestRunStartedId">The run.</param>
public sealed record TestRunFinished(
    bool Success,
    Timestamp Timestamp,
    string? Message = null,
    ThrownError? Exception = null,
    string? TestRunStartedId = null) : Message;

/// <summary>A hook of the run begins.</summary>
/// <param name="Id">Identifier of this execution in the stream.</param>
/// <param name="TestRunStartedId">The run.</param>
/// <param name="HookId">The hook.</param>
/// <param name="Timestamp">When.</param>
/// <param name="WorkerId">The worker that executes it, when several do.</param>
public sealed record TestRunHookStarted(string Id, string TestRunStartedId, string HookId, Timestamp Timestamp, string? WorkerId = null) : Message;

/// <summary>A hook of the run has ended.</summary>
/// <param name="TestRunHookStartedId">The execution.</param>
/// <param name="Result">How it went.</param>
/// <param name="Timestamp">When.</param>
public sealed record TestRunHookFinished(string TestRunHookStartedId, TestStepResult Result, Timestamp Timestamp) : Message;
