using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace InsConformance.Gherkin.Dialects;

/// <summary>The official keyword table of Gherkin: every language in which a feature may be written.</summary>
public static class DialectTable
{
    private static readonly FrozenDictionary<string, Dialect> ByCode = Load();

    /// <summary>English, the language of a file that declares none.</summary>
    public static Dialect Default { get; } = ByCode["en"];

    /// <summary>Every language of the table, in the order of their codes.</summary>
    public static IReadOnlyList<Dialect> All { get; } = [.. ByCode.Values.OrderBy(dialect => dialect.Code, StringComparer.Ordinal)];

    /// <summary>Finds a language by the code written after <c># language:</c>; capitals and small letters differ.</summary>
    public static bool TryFind(string code, [NotNullWhen(true)] out Dialect? dialect) => ByCode.TryGetValue(code, out dialect);

    private static FrozenDictionary<string, Dialect> Load()
    {
        using var table = typeof(DialectTable).Assembly.GetManifestResourceStream("gherkin-languages.json")!;
        return JsonSerializer.Deserialize(table, DialectJson.Default.DictionaryStringDialect)!
            .ToFrozenDictionary(row => row.Key, row => row.Value with { Code = row.Key }, StringComparer.Ordinal);
    }
}
