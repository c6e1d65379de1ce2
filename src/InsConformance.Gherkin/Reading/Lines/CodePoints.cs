namespace InsConformance.Gherkin.Reading.Lines;

/// <summary>Columns are counted in Unicode code points: a character outside the basic plane is one column wide.</summary>
internal static class CodePoints
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        }

        return count;
    }
}
