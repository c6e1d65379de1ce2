namespace InsConformance.Gherkin.Assist.Attributes;

/// <summary>Other names of a property or field in a <see cref="DataTable"/>: regular expressions that match a whole column name, whatever its case.</summary>
/// <param name="aliases">The expressions, one of which must match.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class TableAliasesAttribute(params string[] aliases) : Attribute
{
    /// <summary>The expressions.</summary>
    public IReadOnlyList<string> Aliases { get; } = aliases;
}
