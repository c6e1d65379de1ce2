namespace InsConformance.Gherkin.Reading.Lines;

/// <summary>
/// What the official reader takes for blank. Neither set is that of .NET: U+FEFF (a byte order mark) is blank around lines, U+0085 is not;
/// cells are another matter, since people align them with ordinary and no-break spaces only.
/// </summary>
internal static class Blank
{
    private static readonly char[] AroundCells = [' ', '\t', '\v', '\f', '\r', '\u0085', '\u00A0'];

    /// <summary>Whether a character is white space in ECMAScript.</summary>
    public static bool Is(char character) =>
        character == '\uFEFF' || (char.IsWhiteSpace(character) && character != '\u0085');

    public static string TrimStart(string text)
    {
        var start = 0;
        while (start < text.Length && Is(text[start]))
            start++;
        return text[start..];
    }

    public static string TrimEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && Is(text[end - 1]))
            end--;
        return text[..end];
    }

    public static string Trim(string text) => TrimEnd(TrimStart(text));

    public static string TrimCellStart(string cell) => cell.TrimStart(AroundCells);

    public static string TrimCellEnd(string cell) => cell.TrimEnd(AroundCells);
}
