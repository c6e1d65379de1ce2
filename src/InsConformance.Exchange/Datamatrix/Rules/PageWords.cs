using System.Text.RegularExpressions;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>What is printed in clear on a page.</summary>
internal static partial class PageWords
{
    /// <summary>The mention beside the symbol.</summary>
    public const string Mention = "INS à scanner";

    /// <summary>The mention of the previous version of the format.</summary>
    public const string FormerMention = "INS non signée";

    /// <summary>Whether the page holds the words, whatever the line breaks between them.</summary>
    public static bool Hold(string page, string words) => Flat(page).Contains(words, StringComparison.Ordinal);

    /// <summary>The values of the payload that the page does not show.</summary>
    public static IEnumerable<Departure> MissingTraits(DatamatrixPayload payload, string page)
    {
        var flat = Flat(page);
        foreach (var block in payload.Blocks)
        {
            if (block.Kind is { } kind && kind != BlockKind.Oid && Forms(block) is { Length: > 0 } forms && !forms.Any(form => HoldsWord(flat, form)))
                yield return new Departure("page", $"{kind.Label} : {Excerpt.Show(forms[0])}", Departure.Absent);
        }
    }

    /// <summary>The ways in which a value may be printed, the usual one first.</summary>
    private static string[] Forms(PayloadBlock block) => block switch
    {
        { Value: "" } => [],
        { Kind.Id: "S1", Value.Length: 15 } => [Grouped(block.Value), block.Value, $"{block.Value[..13]} {block.Value[13..]}"],
        { Kind.Id: "S5", Value: "F" } => ["F", "Féminin", "féminin", "Femme"],
        { Kind.Id: "S5", Value: "M" } => ["M", "Masculin", "masculin", "Homme"],
        { Kind.Id: "S6" } => [block.Value.Replace('-', '/'), block.Value],
        _ => [block.Value],
    };

    private static string Grouped(string matricule) =>
        $"{matricule[..1]} {matricule[1..3]} {matricule[3..5]} {matricule[5..7]} {matricule[7..10]} {matricule[10..13]} {matricule[13..]}";

    private static bool HoldsWord(string page, string value)
    {
        for (var at = page.IndexOf(value, StringComparison.Ordinal); at >= 0; at = page.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            var startsWord = at == 0 || !char.IsLetterOrDigit(page[at - 1]);
            var end = at + value.Length;
            if (startsWord && (end == page.Length || !char.IsLetterOrDigit(page[end])))
                return true;
        }

        return false;
    }

    private static string Flat(string text) => Blanks().Replace(text, " ");

    [GeneratedRegex(@"[\s\u00A0\u202F]+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
