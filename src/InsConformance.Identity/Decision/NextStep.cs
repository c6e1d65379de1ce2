namespace InsConformance.Identity.Decision;

/// <summary>What to do after a decision.</summary>
/// <param name="Kind">The step.</param>
/// <param name="IsAutomatic">It leaves without a click.</param>
/// <param name="GivenName">Given name to call with.</param>
/// <param name="After">Delay to respect.</param>
public sealed record NextStep(NextStepKind Kind, bool IsAutomatic = false, string? GivenName = null, TimeSpan? After = null)
{
    /// <summary>Nothing more to do.</summary>
    public static NextStep None { get; } = new(NextStepKind.None);
}
