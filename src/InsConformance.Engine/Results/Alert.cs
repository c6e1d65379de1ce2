using InsConformance.Identity.Rules;

namespace InsConformance.Engine.Results;

/// <summary>Something the user must see although the action was done.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">French sentence shown to the user.</param>
/// <param name="Rule">The rule that asks for the alert.</param>
public sealed record Alert(AlertKind Kind, string Message, RuleReference Rule)
{
    /// <summary>The field concerned, if the alert is about one.</summary>
    public IdentityField? Field { get; init; }

    /// <summary>The alert that tells a warning about values.</summary>
    internal static Alert Of(Warning warning) => new(AlertKind.Information, warning.Message, warning.Rule) { Field = warning.Fields[0] };
}
