using System.Text.RegularExpressions;
using InsConformance.Exchange.Judging;

namespace InsConformance.Campaign.Judging;

/// <summary>The INS that a text lets out: numbers of 15 characters whose key is right, written together or in groups, and OIDs.</summary>
internal static partial class CarriedNumbers
{
    /// <summary>How the OIDs of an INS begin.</summary>
    public const string InsOids = "1.2.250.1.213.1.4.";

    /// <summary>The matricules, without their spaces, each once.</summary>
    public static IReadOnlyList<string> In(string text) =>
    [
        .. Numbers().Matches(text).Select(match => string.Concat(match.Value.Where(char.IsLetterOrDigit))).Where(MatriculeText.HasRightKey).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether the OID of an INS stands in the text.</summary>
    public static bool HasOid(string text) => text.Contains(InsOids, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![0-9.])[0-9](?:[ \u00A0\u202F]?[0-9]){4}[ \u00A0\u202F]?(?:[0-9][ \u00A0\u202F]?[0-9]|2[AB])(?:[ \u00A0\u202F]?[0-9]){8}(?![0-9.])", RegexOptions.None, 1000)]
    private static partial Regex Numbers();
}
