namespace InsConformance.Exchange.Datamatrix;

/// <summary>What producers and scanners were seen to write for a GS, or may well write.</summary>
internal static class SeparatorForms
{
    /// <summary>UTF-8 bytes of ␝, the picture of GS, read one character per byte.</summary>
    private const string GroupSeparatorPicture = "\u00E2\u0090\u009D";

    private static readonly string[] Forms =
    [
        "\u001D", "<GS>", "{GS}", "[GS]", "\\x1d", "\\x1D", "\\u001d", "\\u001D", "&#29;", "&#x1D;", "%1D", "^]", GroupSeparatorPicture,
        "\u001E", "\r\n", "\n", "\r", "\t", "|", ";", " ",
    ];

    /// <summary>The bare word: told from the end of a name only where no name can be.</summary>
    private static readonly string[] BareWords = ["GS ", "GS"];

    /// <summary>The separator at a point of the text; null when there is none.</summary>
    /// <param name="text">The payload.</param>
    /// <param name="start">Where the value begins.</param>
    /// <param name="index">The point.</param>
    public static string? At(string text, int start, int index)
    {
        var rest = text.AsSpan(index);
        foreach (var form in Forms)
        {
            if (rest.StartsWith(form, StringComparison.Ordinal))
                return form;
        }

        var afterDigit = index > start && !char.IsAsciiLetter(text[index - 1]);
        foreach (var word in afterDigit ? BareWords : [])
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }
}
