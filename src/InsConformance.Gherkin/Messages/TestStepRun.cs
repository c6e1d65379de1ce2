namespace InsConformance.Gherkin.Messages;

/// <summary>A step or a hook of an attempt begins.</summary>
/// <param name="TestCaseStartedId">The attempt.</param>
/// <param name="TestStepId">The step or hook.</param>
/// <param name="Timestamp">When.</param>
public sealed record TestStepStarted(string TestCaseStartedId, string TestStepId, Timestamp Timestamp) : Message;

/// <summary>A step or a hook of an attempt has ended.</summary>
/// <param name="TestCaseStartedId">The attempt.</param>
/// <param name="TestStepId">The step or hook.</param>
/// <param name="TestStepResult">How it went.</param>
/// <param name="Timestamp">When.</param>
public sealed record TestStepFinished(string TestCaseStartedId, string TestStepId, TestStepResult TestStepResult, Timestamp Timestamp) : Message;
