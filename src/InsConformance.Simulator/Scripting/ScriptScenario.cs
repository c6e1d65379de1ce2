namespace InsConformance.Simulator.Scripting;

/// <summary>Scenario, in the sense of WireMock: a script that waits for a state, and leaves another behind it. The states of each session are its own.</summary>
/// <param name="Name">Name of the scenario.</param>
/// <param name="RequiredState">State in which the script answers; null for any. A scenario begins in <see cref="Started"/>.</param>
/// <param name="NewState">State that the answer leaves; null to leave it as it is.</param>
public sealed record ScriptScenario(string Name, string? RequiredState, string? NewState)
{
    /// <summary>The state in which every scenario begins.</summary>
    public const string Started = "Started";
}
