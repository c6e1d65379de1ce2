namespace InsConformance.Identity.Rules;

/// <summary>Something odd in values that stay accepted: a person should look, nothing is refused.</summary>
/// <param name="Fields">The fields concerned, the doubtful one first.</param>
/// <param name="Rule">The rule that warns, with its basis.</param>
/// <param name="Message">The whole French message.</param>
public sealed record Warning(IReadOnlyList<IdentityField> Fields, RuleReference Rule, string Message)
{
    /// <summary>Writes the message in the common form: « Champ : explication [règle] ».</summary>
    public static Warning Of(IReadOnlyList<IdentityField> fields, RuleReference rule, string explanation) =>
        new(fields, rule, $"{fields[0].Label()} : {explanation} [{rule.Citation}]");

    /// <summary>Two warnings are equal when they say the same thing of the same fields.</summary>
    public bool Equals(Warning? other) =>
        other is not null && Fields.SequenceEqual(other.Fields) && Rule.Equals(other.Rule)
        && string.Equals(Message, other.Message, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Message);
}
