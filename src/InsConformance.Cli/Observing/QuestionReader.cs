using System.Globalization;
using InsConformance.Campaign.Attachments.Observing;

namespace InsConformance.Cli.Observing;

/// <summary>Asks the questions of a request in a terminal, and reads their answers; an answer of the wrong shape is asked again.</summary>
/// <param name="read">Reads a line after a prompt.</param>
/// <param name="output">Where the operator reads.</param>
internal sealed class QuestionReader(Func<string, Task<string>> read, TextWriter output)
{
    private const string Nothing = "-";
    private const string EndOfText = ".";

    /// <summary>The lines of the answer.</summary>
    public async Task<IReadOnlyList<string>> AskAsync(OperatorQuestion question) => question.Kind switch
    {
        QuestionKind.Line => [await LineAsync(question)],
        QuestionKind.Choice => [await ChoiceAsync(question)],
        QuestionKind.Choices => await ChoicesAsync(question),
        QuestionKind.Rows => await UntilAsync($"{question.Label} ; colonnes : {string.Join(" ; ", question.Columns)} (ligne vide pour finir)", end: ""),
        QuestionKind.Text => await UntilAsync($"{question.Label} (une ligne « {EndOfText} » pour finir)", EndOfText),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question.Kind, "Unknown kind of question."),
    };

    private async Task<string> LineAsync(OperatorQuestion question)
    {
        var hint = question.Suggested is { } suggested ? $" [Entrée : {suggested} ; {Nothing} : rien]" : "";
        while (true)
        {
            var line = await read(question.Label + hint);
            if (line.Length == 0 && question.Suggested is { } confirmed)
                return confirmed;
            if (string.Equals(line, Nothing, StringComparison.Ordinal))
                line = "";
            if (line.Length > 0 || question.MayBeEmpty)
                return line;
            await output.WriteLineAsync("  Une réponse est attendue.");
        }
    }

    private async Task<string> ChoiceAsync(OperatorQuestion question)
    {
        var hint = question.Suggested is { } suggested ? $" [Entrée : {suggested}]" : "";
        await ListAsync(question);
        while (true)
        {
            var line = await read(question.Label + hint);
            if (line.Length == 0 && question.Suggested is { } confirmed)
                return confirmed;
            if (Find(question, line) is { } choice)
                return choice;
            await output.WriteLineAsync($"  « {line} » n'est pas un choix : donnez un numéro de 1 à {question.Choices.Count}, ou le texte.");
        }
    }

    private async Task<IReadOnlyList<string>> ChoicesAsync(OperatorQuestion question)
    {
        await ListAsync(question);
        while (true)
        {
            var line = await read($"{question.Label} (séparés par des virgules, vide : aucun)");
            var words = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var chosen = words.Select(word => Find(question, word)).OfType<string>().ToList();
            if (chosen.Count == words.Length)
                return chosen;
            await output.WriteLineAsync($"  « {line} » n'est pas un choix : donnez des numéros de 1 à {question.Choices.Count}.");
        }
    }

    private async Task<IReadOnlyList<string>> UntilAsync(string label, string end)
    {
        await output.WriteLineAsync($"  {label}");
        var lines = new List<string>();
        while (await read("") is var line && !string.Equals(line, end, StringComparison.Ordinal))
            lines.Add(line);
        return lines;
    }

    private async Task ListAsync(OperatorQuestion question)
    {
        for (var rank = 1; rank <= question.Choices.Count; rank++)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"    {rank}. {question.Choices[rank - 1]}"));
    }

    private static string? Find(OperatorQuestion question, string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) && rank >= 1 && rank <= question.Choices.Count
            ? question.Choices[rank - 1]
            : question.Choices.FirstOrDefault(choice => string.Equals(choice, word, StringComparison.OrdinalIgnoreCase));
}
