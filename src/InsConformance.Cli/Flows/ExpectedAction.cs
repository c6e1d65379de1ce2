namespace InsConformance.Cli.Flows;

/// <summary>What a receiver must do with a message.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Action">What to do, in French.</param>
internal sealed record ExpectedAction(string Rule, string Action);
