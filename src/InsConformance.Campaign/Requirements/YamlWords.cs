using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace InsConformance.Campaign.Requirements;

/// <summary>What is wrong with a YAML file, in French, for the person who wrote it: the reader of YAML speaks of types.</summary>
internal static partial class YamlWords
{
    private const string Form = "une valeur n'a pas la forme attendue ; une liste s'écrit entre crochets, [a, b], un texte sans crochets.";

    /// <summary>One sentence.</summary>
    /// <param name="wrong">What the reader found.</param>
    /// <param name="keys">The keys that the file may hold, in French.</param>
    public static string Of(YamlException wrong, string keys)
    {
        var found = wrong.InnerException?.Message ?? wrong.Message;
        var key = Key().Match(found).Groups["key"].Value;
        (string Beginning, string Sentence)[] known =
        [
            ("Property ", $"la clé « {key} » n'existe pas ; clés admises : {keys}."),
            ("Missing properties", $"la clé « {key} » manque."),
            ("Encountered duplicate key", $"la clé « {key} » figure deux fois."),
            ("Yaml value is null", "une clé n'a pas de valeur."),
            ("Invalid cast", Form),
            ("No node deserializer", Form),
            ("Expected ", Form),
        ];
        return known.FirstOrDefault(one => found.StartsWith(one.Beginning, StringComparison.Ordinal)).Sentence ?? $"ce n'est pas du YAML ({found.TrimEnd('.')}).";
    }

    [GeneratedRegex(@"(?:'|key )(?<key>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
