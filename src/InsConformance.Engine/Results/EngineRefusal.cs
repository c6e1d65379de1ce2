using System.Collections.Immutable;
using InsConformance.Engine.Register;
using InsConformance.Identity.Rules;

namespace InsConformance.Engine.Results;

/// <summary>Why the engine did not do what was asked: never an exception, always a French sentence and the rule behind it.</summary>
/// <param name="Kind">What sort of refusal it is.</param>
/// <param name="Message">French, for the user: what is wrong and what to do.</param>
/// <param name="Rule">The rule that refuses, with its basis and its sources.</param>
public sealed record EngineRefusal(RefusalKind Kind, string Message, RuleReference Rule)
{
    /// <summary>The refused fields, when the refusal is about values: all of them at once.</summary>
    public ImmutableArray<Refusal> Fields { get; init; } = [];

    /// <summary>The identities already known that the user must look at before confirming.</summary>
    public ImmutableArray<IdentityId> Candidates { get; init; } = [];

    /// <summary>The refusal of values, all of them at once; there is one at least.</summary>
    internal static EngineRefusal Of(IReadOnlyCollection<Refusal> refusals) => new(
        RefusalKind.Invalid, string.Join(Environment.NewLine, refusals.Select(refusal => refusal.Message)), refusals.First().Rule)
    {
        Fields = [.. refusals],
    };
}
