namespace InsConformance.Identity.Rules;

/// <summary>Why a value was not accepted, in French, for the person who can mend it: which field, which character, which rule.</summary>
/// <param name="Field">The field that holds the value.</param>
/// <param name="Rule">The rule that refuses it, with its basis.</param>
/// <param name="Message">The whole French message.</param>
/// <param name="Character">The refused character, when the refusal is about one; a control character or a lone surrogate is kept as it came.</param>
/// <param name="Position">Where it stands in the value as received: 1 is the first UTF-16 unit.</param>
public sealed record Refusal(IdentityField Field, RuleReference Rule, string Message, string? Character = null, int? Position = null)
{
    /// <summary>Writes the message in the common form: « Champ : explication [règle] ».</summary>
    /// <param name="field">The field that holds the value.</param>
    /// <param name="rule">The rule that refuses it.</param>
    /// <param name="explanation">What was found, what was expected, what to do: French sentences, without the field nor the rule.</param>
    /// <param name="character">The refused character, if any.</param>
    /// <param name="position">Its position, from 1, if any.</param>
    public static Refusal Of(
        IdentityField field, RuleReference rule, string explanation, string? character = null, int? position = null) =>
        new(field, rule, $"{field.Label()} : {explanation} [{rule.Citation}]", character, position);
}
