using System.Collections.Immutable;
using InsConformance.Campaign.Reference;
using InsConformance.Engine.Rules;

namespace InsConformance.Campaign.SelfTests;

/// <summary>The mutants of the reference engine: each rule that scenarios can see, switched off; and careless calls.</summary>
public static class Mutants
{
    /// <summary>All of them, in ordinal order of their identifiers.</summary>
    public static ImmutableArray<Mutant> All { get; } =
    [
        .. EngineRule.All.Where(rule => RuleSight.Seen.ContainsKey(rule.Id)).Select(Of).Concat(CarelessCalls.All)
            .OrderBy(mutant => mutant.Id, StringComparer.Ordinal),
    ];

    private static Mutant Of(EngineRule rule) => new(
        rule.Id,
        rule.Statement,
        RuleSight.Seen[rule.Id].Split(' '),
        clock => new ReferenceEngineAttachment(clock, EngineRules.AllOn.Without(rule)));
}
