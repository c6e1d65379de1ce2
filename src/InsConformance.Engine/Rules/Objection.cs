using System.Diagnostics.CodeAnalysis;
using InsConformance.Engine.Results;
using InsConformance.Identity.Rules;

namespace InsConformance.Engine.Rules;

/// <summary>What a guard found wrong, before the rule is put beside it.</summary>
/// <param name="Message">French sentences: what is wrong and what to do.</param>
internal sealed record Objection(string Message)
{
    public RefusalKind Kind { get; init; } = RefusalKind.Rule;

    public IdentityField? Field { get; init; }

    [return: NotNullIfNotNull(nameof(message))]
    public static implicit operator Objection?(string? message) => message is null ? null : new Objection(message);

    public EngineRefusal Under(RuleReference rule) =>
        new(Kind, Message, rule)
        {
            Fields = Field is { } field ? [Refusal.Of(field, rule, Message)] : [],
        };
}
