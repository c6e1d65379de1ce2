namespace InsConformance.Gherkin.Reading.Lines;

/// <summary>A line of a feature file, or its end.</summary>
internal sealed class SourceLine
{
    private SourceLine(int number, string text, bool isEnd)
    {
        Number = number;
        Text = text;
        IsEnd = isEnd;
        Trimmed = Blank.TrimStart(text);
        Indent = text.Length - Trimmed.Length;
    }

    /// <summary>Counted from 1.</summary>
    public int Number { get; }

    /// <summary>The line as it is, without its end.</summary>
    public string Text { get; }

    /// <summary>Whether this is the end of the file, one line below the last one.</summary>
    public bool IsEnd { get; }

    /// <summary>The line without its indentation.</summary>
    public string Trimmed { get; }

    /// <summary>Width of the indentation.</summary>
    public int Indent { get; }

    /// <summary>Column of the first character that is not blank.</summary>
    public int Column => Indent + 1;

    /// <summary>Cuts a text into lines. They end with LF or CR LF; what follows the last end is a line only if something is written there.</summary>
    public static IReadOnlyList<SourceLine> Split(string text)
    {
        var lines = new List<SourceLine>();
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            var length = end > start && text[end - 1] == '\r' ? end - 1 - start : end - start;
            lines.Add(new SourceLine(lines.Count + 1, text.Substring(start, length), isEnd: false));
            start = end + 1;
        }

        var rest = new SourceLine(lines.Count + 1, text[start..], isEnd: false);
        if (rest.Trimmed.Length > 0)
            lines.Add(rest);
        lines.Add(new SourceLine(lines.Count + 1, "", isEnd: true));
        return lines;
    }

    /// <summary>The line without an indentation, or without as much of it as there is.</summary>
    public string WithoutIndent(int width) => width > Indent ? Trimmed : Text[width..];

    /// <summary>What follows the first characters of the line, indentation aside, trimmed.</summary>
    public string After(int width) => Blank.Trim(Trimmed[width..]);

    public bool StartsWith(string prefix) => Trimmed.StartsWith(prefix, StringComparison.Ordinal);
}
