using System.Text;
using InsConformance.Gherkin.Dialects;

namespace InsConformance.Gherkin.Tests.Reading;

/// <summary>Makes feature files at random, with what people and editors put into them: half of them carefully, half of them not.</summary>
internal sealed class FeatureTexts(int seed)
{
    private static readonly string[] Words =
    [
        "a", "Émile", "x y", "<a>", "<b>", "<<a>>", "< a>", "\U0001F600", "e\u0301", "#", "# b", "@t", "|", "\\", "\\n", "\\|", "\"", "\"\"\"", "```", ":",
        "\u00A0", "\u0085", "\u2028", "\uFEFF", "\t", "  ", "\r", "\v", "\u3000", "\u200B", "Feature:", "Règle:", "*", "\\\"\\\"\\\"", "\\`\\`\\`", "$&", "0",
    ];

    private static readonly string[] Indents = ["", "", "  ", "  ", "    ", "\t", " \t ", "\u00A0", "\uFEFF", "\u3000 "];

    private static readonly string[] Ends = ["\n", "\n", "\n", "\n", "\n", "\r\n", "\r\r\n", " \n", "\n\n", "\n \n", "\n# c\n", "\n  #c \n\n"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private Dialect _dialect = DialectTable.Default;
    private bool _careful;

    /// <summary>The next file.</summary>
    public string Next()
    {
        _text.Clear();
        _careful = Chance(2);
        _dialect = Chance(3) ? DialectTable.Default : DialectTable.All[_random.Next(DialectTable.All.Count)];
        if (Chance(20))
            _text.Append('\uFEFF');
        Repeat(3, 2, () => Line("# " + Phrase()));
        if (_dialect != DialectTable.Default || Chance(5))
            Line(Pick("# language: ", "#language:", "  # language :\t", "#\u00A0language: ") + _dialect.Code + (Mistake(10) ? Pick(" x", "-", " ", "9") : ""));
        Tags();
        Title(_dialect.Feature);
        if (Chance(2))
            Background();
        Repeat(3, 2, Scenario);
        Repeat(2, 3, Rule);
        return Mistake(2) ? Damaged(_text.ToString()) : _text.ToString();
    }

    private void Rule()
    {
        Tags();
        Title(_dialect.Rule);
        if (Chance(2))
            Background();
        Repeat(3, 2, Scenario);
    }

    private void Background()
    {
        Title(_dialect.Background);
        Repeat(3, 2, Step);
    }

    private void Scenario()
    {
        Tags();
        Title([.. _dialect.Scenario, .. _dialect.ScenarioOutline]);
        Repeat(5, 4, Step);
        Repeat(3, 3, () =>
        {
            Tags();
            Title(_dialect.Examples);
            if (!Chance(5))
                Table(["a", "b", Phrase()]);
        });
    }

    private void Title(IReadOnlyList<string> keywords)
    {
        Line(keywords[_random.Next(keywords.Count)] + (Mistake(10) ? Pick(" :", "") : ":") + Pick(" ", "", "\t") + Phrase());
        if (Chance(3))
            Repeat(4, 2, () => Line(Pick(Phrase(), "", "# c", "  d")));
    }

    private void Step()
    {
        IReadOnlyList<string> keywords = [.. _dialect.Given, .. _dialect.When, .. _dialect.Then, .. _dialect.And, .. _dialect.But];
        Line(keywords[_random.Next(keywords.Count)] + Phrase());
        Repeat(2, 3, () =>
        {
            if (Chance(2))
                Table(null);
            else
                DocString();
        });
    }

    private void Table(string[]? names)
    {
        var width = names?.Length ?? _random.Next(4);
        if (names is not null)
            Row(names);
        Repeat(4, 2, () => Row([.. Enumerable.Range(0, Mistake(10) ? width + 1 : width).Select(_ => Phrase())]));
    }

    private void Row(IEnumerable<string> cells) =>
        Line("|" + string.Concat(cells.Select(cell => Pick("", " ", "\u00A0") + Cell(cell) + Pick("|", " |", "|", "\t|"))) + Pick("", "", "", " ", "x", "\\"));

    private string Cell(string value) => Mistake(4) ? value : value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private void DocString()
    {
        var delimiter = Pick("\"\"\"", "```");
        Line(delimiter + Pick("", "", " ", "json", " <a> ", "text/xml"));
        Repeat(4, 4, () => Line(Pick(". " + Phrase(), "", "  . " + Phrase(), "@t", "| a |", Mistake(2) ? Phrase() : "")));
        if (!Mistake(10))
            Line(delimiter + Pick("", "", "", " ", "x"));
    }

    private void Tags() => Repeat(2, 2, () =>
    {
        var tags = new StringBuilder();
        Repeat(3, 3, () => tags.Append('@').Append(Mistake(5) ? Pick("", "@", "a b") : Pick("a", "b", "é", "x#y", "\U0001F600")).Append(Pick(" ", " ", "", "\t", "\u00A0", " # @c")));
        Line(tags.ToString());
    });

    private void Line(string content) =>
        _text.Append(Pick(Indents)).Append(content).Append(_careful ? Pick("\n", "\n", "\r\n", "\n\n") : Pick(Ends));

    private string Phrase()
    {
        var phrase = new StringBuilder();
        Repeat(4, 4, () => phrase.Append(Pick(Words)).Append(Pick("", " ")));
        return phrase.ToString();
    }

    private string Damaged(string text)
    {
        var lines = text.Split('\n').ToList();
        Repeat(3, 2, () =>
        {
            var at = _random.Next(lines.Count);
            switch (_random.Next(5))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, lines[_random.Next(lines.Count)]);
                    break;
                case 2:
                    lines.Insert(at, Phrase());
                    break;
                case 3:
                    lines[at] = lines[at][..(lines[at].Length / 2)];
                    break;
                default:
                    lines[at] = lines[at].Insert(_random.Next(lines[at].Length + 1), Pick(Words));
                    break;
            }

            if (lines.Count == 0)
                lines.Add("");
        });
        return string.Join('\n', lines);
    }

    private bool Mistake(int oneIn) => !_careful && Chance(oneIn);

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    // At most so many times; each time but the first, the odds to go on are (goOn - 1) in goOn.
    private void Repeat(int most, int goOn, Action action)
    {
        for (var i = 0; i < most && !Chance(goOn); i++)
            action();
    }
}
