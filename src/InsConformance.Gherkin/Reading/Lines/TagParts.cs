namespace InsConformance.Gherkin.Reading.Lines;

/// <summary>Cuts a line of tags: each goes from its <c>@</c> to the next one, and a comment may close the line.</summary>
internal static class TagParts
{
    /// <summary>The tags of the line, up to the first that holds a blank, which <paramref name="faultyColumn"/> then tells.</summary>
    public static IReadOnlyList<LinePart> Of(SourceLine line, out int? faultyColumn)
    {
        var tags = new List<LinePart>();
        var column = line.Column;
        faultyColumn = null;
        foreach (var part in WithoutComment(line.Trimmed).Split('@'))
        {
            var name = Blank.TrimEnd(part);
            // As in the official reader, an empty tag is passed over and its width is not counted.
            if (name.Length == 0)
                continue;
            if (name.Any(Blank.Is))
            {
                faultyColumn = column;
                break;
            }

            tags.Add(new LinePart(column, "@" + name));
            column += part.Length - part.Count(char.IsLowSurrogate) + 1;
        }

        return tags;
    }

    private static string WithoutComment(string line)
    {
        for (var hash = line.IndexOf('#'); hash >= 0; hash = line.IndexOf('#', hash + 1))
        {
            if (hash > 0 && Blank.Is(line[hash - 1]))
                return line[..hash];
        }

        return line;
    }
}
