namespace InsConformance.Cli.Checking;

/// <summary>A rule that could not be evaluated.</summary>
/// <param name="Rule">Its identifier.</param>
/// <param name="Reason">Why, in French.</param>
internal sealed record UnevaluatedRule(string Rule, string Reason);
