namespace InsConformance.Gherkin.Messages;

/// <summary>A pickle made executable: its steps and hooks, matched with code.</summary>
/// <param name="Id">Identifier in the stream.</param>
/// <param name="PickleId">The pickle.</param>
/// <param name="TestSteps">What will be executed, in order.</param>
/// <param name="TestRunStartedId">The run.</param>
public sealed record TestCase(string Id, string PickleId, IReadOnlyList<TestStep> TestSteps, string? TestRunStartedId = null) : Message;

/// <summary>One thing to execute: a hook, or a step with the definitions that match it (none: undefined; several: ambiguous).</summary>
/// <param name="Id">Identifier in the stream.</param>
/// <param name="HookId">The hook, if it is one.</param>
/// <param name="PickleStepId">The step, if it is one.</param>
/// <param name="StepDefinitionIds">The definitions that match the step.</param>
/// <param name="StepMatchArgumentsLists">For each of these, the arguments found in the text.</param>
public sealed record TestStep(
    string Id,
    string? HookId = null,
    string? PickleStepId = null,
    IReadOnlyList<string>? StepDefinitionIds = null,
    IReadOnlyList<StepMatchArgumentsList>? StepMatchArgumentsLists = null);

/// <summary>The arguments that one definition found in the text of a step.</summary>
/// <param name="StepMatchArguments">In the order of the text.</param>
public sealed record StepMatchArgumentsList(IReadOnlyList<StepMatchArgument> StepMatchArguments);

/// <summary>One argument found in the text of a step.</summary>
/// <param name="Group">Where and what.</param>
/// <param name="ParameterTypeName">Its kind, if the expression named one.</param>
public sealed record StepMatchArgument(MatchGroup Group, string? ParameterTypeName = null);

/// <summary>A captured part of the text of a step, with the parts captured inside it (<c>Group</c> in the protocol).</summary>
/// <param name="Children">The groups inside this one.</param>
/// <param name="Start">Index of the first character in the text of the step, from 0; absent if the group took no part in the match.</param>
/// <param name="Value">The text; absent if the group took no part in the match.</param>
public sealed record MatchGroup(IReadOnlyList<MatchGroup>? Children = null, int? Start = null, string? Value = null);
