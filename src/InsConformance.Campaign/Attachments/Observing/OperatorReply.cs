using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>What the operator answers to a request.</summary>
/// <param name="Decision">What came of it.</param>
public sealed record OperatorReply(OperatorDecision Decision)
{
    /// <summary>The answers by key of question, one or several lines each.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Answers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What the software said.</summary>
    public IReadOnlyList<SutMessage> Messages { get; init; } = [];

    /// <summary>What the operator wishes to add; the reason of what is impossible or skipped.</summary>
    public string? Note { get; init; }

    /// <summary>The test that is announced, as the operator calls it: a number, a requirement, words of its name; empty to see them all.</summary>
    public string Announced { get; init; } = "";

    /// <summary>Files that show it, as the operator named them.</summary>
    public IReadOnlyList<FileInfo> Screenshots { get; init; } = [];

    /// <summary>Whether the operator answers for it; false for what the bench saw by itself.</summary>
    public bool IsAttested { get; init; } = true;

    /// <summary>Whether what is impossible is so in every scenario: it is then not asked again.</summary>
    public bool Always { get; init; }

    /// <summary>The lines of an answer; none when the question was not answered.</summary>
    public IReadOnlyList<string> LinesOf(string question) => Answers.GetValueOrDefault(question, []);

    /// <summary>An answer of one line; empty when nothing is shown.</summary>
    public string LineOf(string question) => LinesOf(question) is [var line, ..] ? line : "";

    /// <summary>The rows of an answer, a cell per column; those that the operator left out are empty.</summary>
    public IEnumerable<IReadOnlyList<string>> RowsOf(string question, int columns) => LinesOf(question)
        .Select(line => line.Split(';', columns).Select(cell => cell.Trim()).ToArray())
        .Select(cells => (IReadOnlyList<string>)[.. cells, .. Enumerable.Repeat("", columns - cells.Length)]);
}
