using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using InsConformance.Identity.Rules;

namespace InsConformance.Engine.Rules;

/// <summary>
/// One requirement that the engine honours at one place of its code, and that a demonstration may switch off. The instances are the
/// properties of this class, gathered by theme.
/// </summary>
public sealed partial class EngineRule
{
    private static readonly Lazy<ImmutableArray<EngineRule>> Every = new(Gather);

    private EngineRule(string id, string statement, Basis basis, string[] sources)
    {
        Id = id;
        Statement = statement;
        Reference = new RuleReference(id, basis, sources);
    }

    /// <summary>All rules, in ordinal order of their ids.</summary>
    public static ImmutableArray<EngineRule> All => Every.Value;

    /// <summary>Stable id, equal to the name of the property, e.g. <c>MandatoryBirthName</c>.</summary>
    public string Id { get; }

    /// <summary>What the engine does because of the rule: one French sentence.</summary>
    public string Statement { get; }

    /// <summary>The rule as refusals and reports cite it.</summary>
    public RuleReference Reference { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;

    private static EngineRule Official(string statement, string[] sources, [CallerMemberName] string id = "") =>
        new(id, statement, Basis.Official, sources);

    private static EngineRule Secondary(string statement, string[] sources, [CallerMemberName] string id = "") =>
        new(id, statement, Basis.Secondary, sources);

    private static EngineRule Inferred(string statement, string[] sources, [CallerMemberName] string id = "") =>
        new(id, statement, Basis.Inferred, sources);

    private static ImmutableArray<EngineRule> Gather() =>
    [
        .. typeof(EngineRule).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(EngineRule))
            .Select(property => (EngineRule)property.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
