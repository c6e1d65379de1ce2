using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Gherkin.Running;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>Asks the operator, keeps what he attests with its files, and ends the scenario when he cannot go on.</summary>
/// <param name="person">The operator.</param>
/// <param name="site">What he said before.</param>
/// <param name="evidence">Where files are kept.</param>
/// <param name="clock">The time of the bench.</param>
internal sealed class ObservedDesk(IOperator person, ObservedSite site, EvidenceFolder evidence, TimeProvider clock)
{
    private readonly List<AttestationResult> _attestations = [];

    /// <summary>What was attested, oldest first.</summary>
    public IReadOnlyList<AttestationResult> Attestations => _attestations;

    /// <summary>Asks; the answer says that it was done, or refused.</summary>
    /// <exception cref="TestIgnoredException">It is impossible in this software.</exception>
    /// <exception cref="SutSkippedException">The operator does not want to go on with this scenario.</exception>
    public async Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        if (site.Exclusion(request.Key) is { } known)
            throw new TestIgnoredException(known);
        var reply = await person.AskAsync(request, cancellationToken);
        switch (reply.Decision)
        {
            case OperatorDecision.Left:
                site.IsLeft = true;
                throw new SutSkippedException(ObservedAttachment.LeftReason);
            case OperatorDecision.Skipped:
                throw new SutSkippedException($"Passé par {person.Name}{(reply.Note is { } why ? $" : {why}" : "")}.");
            case OperatorDecision.Impossible:
                var reason = $"Impossible dans ce logiciel, selon {person.Name} : {reply.Note ?? "sans précision"}";
                if (reply.Always)
                    site.Exclude(request.Key, reason);
                throw new TestIgnoredException(reason);
            default:
                if (reply.IsAttested)
                    _attestations.Add(await AttestAsync(request, reply, cancellationToken));
                return reply;
        }
    }

    /// <summary>Tells the operator what the bench saw.</summary>
    public Task TellAsync(string message, CancellationToken cancellationToken) => person.TellAsync(message, cancellationToken);

    /// <summary>Writes a file for the operator.</summary>
    public Task<string> PutAsync(string name, string content, CancellationToken cancellationToken) => evidence.PutAsync(name, content, cancellationToken);

    private async Task<AttestationResult> AttestAsync(OperatorRequest request, OperatorReply reply, CancellationToken cancellationToken)
    {
        var screenshots = new List<ScreenshotResult>();
        foreach (var file in reply.Screenshots)
            screenshots.Add(await evidence.KeepAsync(file, cancellationToken));
        return new AttestationResult
        {
            Request = Told(request),
            Reply = reply.Decision is OperatorDecision.Done ? "fait" : "refusé",
            Values =
            [
                .. request.Questions.Where(question => reply.Answers.ContainsKey(question.Key)).Select(question => new AttestedValue(question.Label, string.Join('\n', reply.LinesOf(question.Key)))),
                .. reply.Messages.Select(message => new AttestedValue(Label(message), message.Text)),
            ],
            By = person.Name,
            At = clock.GetUtcNow(),
            Note = reply.Note,
            Screenshots = screenshots,
        };
    }

    /// <summary>What was asked, with what it was to be done with; who and on what screen are in the text already.</summary>
    private static string Told(OperatorRequest request)
    {
        var details = request.Details.Where(detail => detail.Label is not ObservedSut.User && request.MayBeRefused).Select(detail => $"{detail.Label} : {detail.Value}").ToList();
        return details.Count == 0 ? request.Text : $"{request.Text} — {string.Join(" ; ", details)}";
    }

    private static string Label(SutMessage message)
    {
        var kind = message.Kind switch { MessageKind.Refusal => "Refus affiché", MessageKind.Alert => "Alerte affichée", _ => "Message affiché" };
        return message.Field is { } field ? $"{kind}, sur « {field.Label()} »" : kind;
    }
}
