namespace InsConformance.Engine.Tests.Rules;

/// <summary>The rules whose scene needs another rule: switching that one off breaks both.</summary>
internal static class Entanglements
{
    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
    };

    public static IReadOnlyList<string> Of(string rule) => Table.GetValueOrDefault(rule, []);
}
