using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Cli.Observing;

/// <summary>
/// An operator in front of a terminal, or a robot behind a pipe: requests are written line by line, answers are read line by line, and the end of the input is « fin ». No colour, no cursor.
/// </summary>
/// <param name="name">Who attests.</param>
/// <param name="lines">What he types.</param>
/// <param name="output">Where he reads.</param>
internal sealed class TerminalOperator(string name, OperatorLines lines, TextWriter output) : IOperator
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public async Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        await ShowAsync(request);
        var extras = new OperatorExtras(output);
        try
        {
            return extras.Complete(await DecideAsync(request, extras, cancellationToken));
        }
        catch (EndOfStreamException)
        {
            await output.WriteLineAsync("Fin de la saisie : ce scénario sera proposé à la reprise.");
            return new OperatorReply(OperatorDecision.Left);
        }
    }

    /// <inheritdoc/>
    public Task TellAsync(string message, CancellationToken cancellationToken) => output.WriteLineAsync($"  ({message})");

    private async Task ShowAsync(OperatorRequest request)
    {
        await output.WriteLineAsync();
        await output.WriteLineAsync(request.Text);
        foreach (var detail in request.Details)
            await output.WriteLineAsync(Lines(detail));
    }

    private static string Lines(OperatorDetail detail) => detail.Value.Contains('\n', StringComparison.Ordinal)
        ? $"    {detail.Label} :\n        {detail.Value.Replace("\n", "\n        ", StringComparison.Ordinal)}"
        : $"    {detail.Label} : {detail.Value}";

    private async Task<OperatorReply> DecideAsync(OperatorRequest request, OperatorExtras extras, CancellationToken cancellationToken)
    {
        var words = $"fait, {(request.MayBeRefused ? "refusé, " : "")}{(request.MayBeImpossible ? "impossible, " : "")}{(request.MayAnnounce ? "essai, " : "")}passer, fin, capture, note, aide";
        while (true)
        {
            var (word, rest) = Split(await ReadAsync($"[{words}]", cancellationToken));
            switch (word)
            {
                case "fait" or "f" or "prêt" or "pret" or "ok":
                    return await ReadAnswersAsync(request, extras, cancellationToken);
                case "refusé" or "refuse" or "r" when request.MayBeRefused:
                    return new OperatorReply(OperatorDecision.Refused) { Messages = await ReadMessagesAsync(MessageKind.Refusal, cancellationToken) };
                case "impossible" or "i" when request.MayBeImpossible:
                    return new OperatorReply(OperatorDecision.Impossible) { Note = Given(rest) ?? Given(await ReadAsync("Pourquoi ?", cancellationToken)), Always = await IsAlwaysAsync(cancellationToken) };
                case "passer" or "p":
                    return new OperatorReply(OperatorDecision.Skipped) { Note = Given(rest) };
                case "essai" or "e" when request.MayAnnounce:
                    return new OperatorReply(OperatorDecision.Announced) { Announced = rest };
                case "fin":
                    return new OperatorReply(OperatorDecision.Left);
                default:
                    await extras.TakeAsync(word, rest);
                    break;
            }
        }
    }

    private async Task<bool> IsAlwaysAsync(CancellationToken cancellationToken) =>
        (await ReadAsync("Impossible dans tous les scénarios ? [oui, non]", cancellationToken)).StartsWith('o');

    private async Task<OperatorReply> ReadAnswersAsync(OperatorRequest request, OperatorExtras extras, CancellationToken cancellationToken)
    {
        var messages = request.MayBeRefused ? await ReadMessagesAsync(MessageKind.Alert, cancellationToken) : [];
        var questions = new QuestionReader(prompt => ReadAnswerAsync(prompt, extras, cancellationToken), output);
        var answers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var question in request.Questions)
            answers.Add(question.Key, await questions.AskAsync(question));
        return new OperatorReply(OperatorDecision.Done) { Messages = messages, Answers = answers };
    }

    /// <summary>The messages that the software shows, until an empty line.</summary>
    private async Task<IReadOnlyList<SutMessage>> ReadMessagesAsync(MessageKind kind, CancellationToken cancellationToken)
    {
        var messages = new List<SutMessage>();
        while (Given(await ReadAsync("Message affiché (vide : aucun autre)", cancellationToken)) is { } text)
        {
            var shown = kind is MessageKind.Refusal || (await ReadAsync("Est-ce une alerte ? [oui, non]", cancellationToken)).StartsWith('o') ? kind : MessageKind.Information;
            messages.Add(new SutMessage(text, shown, await ReadFieldAsync(cancellationToken)));
        }

        return messages;
    }

    private async Task<SutField?> ReadFieldAsync(CancellationToken cancellationToken)
    {
        while (Given(await ReadAsync("Champ qu'il désigne (vide : aucun)", cancellationToken)) is { } label)
        {
            if (SutFields.TryParse(label, out var field))
                return field;
            await output.WriteLineAsync($"  « {label} » n'est pas un champ. Champs : {string.Join(", ", SutFields.All.Select(known => known.Label()))}.");
        }

        return null;
    }

    /// <summary>Reads an answer; « /capture » and « /note » are taken meanwhile.</summary>
    private async Task<string> ReadAnswerAsync(string prompt, OperatorExtras extras, CancellationToken cancellationToken)
    {
        while (true)
        {
            var line = await ReadAsync(prompt, cancellationToken);
            if (!line.StartsWith('/'))
                return line;
            var (word, rest) = Split(line[1..]);
            await extras.TakeAsync(word, rest);
        }
    }

    /// <exception cref="EndOfStreamException">The input is over.</exception>
    private async Task<string> ReadAsync(string prompt, CancellationToken cancellationToken)
    {
        await output.WriteAsync($"  {prompt} > ");
        await output.FlushAsync(cancellationToken);
        return (await lines.ReadAsync(cancellationToken) ?? throw new EndOfStreamException()).Trim();
    }

    private static string? Given(string text) => text.Length > 0 ? text : null;

    private static (string Word, string Text) Split(string line) => line.Split(' ', 2) is [var word, var rest] ? (word.ToLowerInvariant(), rest.Trim()) : (line.ToLowerInvariant(), "");
}
