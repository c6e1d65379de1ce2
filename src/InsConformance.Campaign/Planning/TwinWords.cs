using InsConformance.Campaign.Twins;

namespace InsConformance.Campaign.Planning;

/// <summary>Twins in French, line by line.</summary>
internal static class TwinWords
{
    private const int Longest = 60;

    /// <summary>The twins of a rule of a judge.</summary>
    public static IEnumerable<string> OfRule(string rule)
    {
        foreach (var twin in TwinBook.Shipped.Twins.Where(twin => string.Equals(twin.Rule, rule, StringComparison.Ordinal)))
        {
            yield return $"  Jumeau sain   {twin.Sound} : insconf check {twin.Format}{(twin.Version is { } version ? $" --profile-version {version}" : "")} n'y relève pas {rule}";
            yield return twin.By.Length == 0
                ? $"  Jumeau fautif le même, sans « {Shown(twin.Replace)} »"
                : $"  Jumeau fautif le même, où « {Shown(twin.Replace)} » devient « {Shown(twin.By)} »";
        }

        foreach (var twin in TwinBook.Shipped.Spoken.Where(twin => string.Equals(twin.Rule, rule, StringComparison.Ordinal)))
        {
            yield return $"  Jumeau sain   {twin.Sound}";
            yield return $"  Jumeau fautif {twin.Faulty}";
        }
    }

    /// <summary>A passage on one line, its control characters visible, its middle left out when it is long.</summary>
    private static string Shown(string passage)
    {
        var visible = string.Concat(passage.Select(character => character switch
        {
            '\r' => "␍",
            '\n' => "␊",
            '\u001d' => "␝",
            _ => character.ToString(),
        }));
        return visible.Length <= Longest ? visible : $"{visible[..(Longest / 2)]}…{visible[^(Longest / 2)..]}";
    }
}
