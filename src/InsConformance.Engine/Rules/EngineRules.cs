using System.Collections.Immutable;

namespace InsConformance.Engine.Rules;

/// <summary>
/// The rules that an engine honours. A product honours all of them; a demonstration switches one off to show that the scenarios of that
/// rule, and only they, fail. Immutable.
/// </summary>
public sealed class EngineRules
{
    private readonly ImmutableHashSet<EngineRule> _off;

    private EngineRules(ImmutableHashSet<EngineRule> off) => _off = off;

    /// <summary>Every rule is honoured.</summary>
    public static EngineRules AllOn { get; } = new([]);

    /// <summary>The same rules, less these.</summary>
    public EngineRules Without(params IEnumerable<EngineRule> rules) => new(_off.Union(rules));

    /// <summary>Whether the rule is honoured.</summary>
    public bool IsOn(EngineRule rule) => !_off.Contains(rule);

    /// <summary>The right behaviour when the rule is honoured, the broken one when it is switched off.</summary>
    internal T Choose<T>(EngineRule rule, T right, T broken) => IsOn(rule) ? right : broken;

    /// <summary>
    /// The broken behaviours of the rules of a table that are switched off, in the order of the table: none in a product.
    /// </summary>
    internal ImmutableArray<T> Deviations<T>(params ReadOnlySpan<(EngineRule Rule, T Deviation)> table)
    {
        var deviations = ImmutableArray.CreateBuilder<T>();
        foreach (var (rule, deviation) in table)
        {
            if (!IsOn(rule)) deviations.Add(deviation);
        }

        return deviations.DrainToImmutable();
    }
}
