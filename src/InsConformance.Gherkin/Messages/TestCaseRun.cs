namespace InsConformance.Gherkin.Messages;

/// <summary>An attempt at a test case begins.</summary>
/// <param name="Attempt">0 for the first attempt, then 1, 2…</param>
/// <param name="Id">Identifier of the attempt in the stream.</param>
/// <param name="TestCaseId">The test case.</param>
/// <param name="Timestamp">When.</param>
/// <param name="WorkerId">The worker that executes it, when several do.</param>
public sealed record TestCaseStarted(int Attempt, string Id, string TestCaseId, Timestamp Timestamp, string? WorkerId = null) : Message;

/// <summary>An attempt at a test case has ended.</summary>
/// <param name="TestCaseStartedId">The attempt.</param>
/// <param name="Timestamp">When.</param>
/// <param name="WillBeRetried">Whether another attempt follows.</param>
public sealed record TestCaseFinished(string TestCaseStartedId, Timestamp Timestamp, bool WillBeRetried) : Message;
