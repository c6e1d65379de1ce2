using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Simulator.Journal;

namespace InsConformance.Campaign.Attachments.Observing;

/// <content>Calls to INSi, which the bench sees, and what the software shows of them, which it asks.</content>
internal sealed partial class ObservedSut
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["une identité trouvée (00)"] = "00",
        ["aucune identité trouvée (01)"] = "01",
        ["plusieurs identités trouvées (02)"] = "02",
    };

    private const string TechnicalError = "une erreur technique";
    private const string CanAccept = "l'utilisateur peut l'accepter";
    private const string AlreadyAccepted = "le logiciel l'a accepté de lui-même";
    private const string CannotAccept = "il ne peut pas être accepté";

    private static readonly OperatorQuestion[] ReturnQuestions =
    [
        new("return", "Retour présenté à l'utilisateur") { Kind = QuestionKind.Choice, Choices = [.. Codes.Keys, TechnicalError] },
        new("acceptance", "Ce que le logiciel propose de ce retour") { Kind = QuestionKind.Choice, Choices = [CanAccept, AlreadyAccepted, CannotAccept] },
        new("differences", "Traits mis en évidence comme différents, un par ligne") { Kind = QuestionKind.Rows, Columns = ["champ", "dans l'identité", "dans le retour"] },
        new("known-number", "Numéro de sécurité sociale montré à côté du matricule retourné (vide : aucun)") { MayBeEmpty = true },
    ];

    /// <summary>Where the software calls INSi; another address in card mode.</summary>
    private Uri _called = session.InsiAddress;

    private readonly HashSet<string> _acceptedByItself = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<SutReply> OpenRecordAsync(string user, string identityId, CancellationToken cancellationToken) =>
        ActAsync(ActionOn(identityId, "open-record", user, "ouvrez le dossier de cet usager, comme à chaque venue."), cancellationToken);

    /// <inheritdoc/>
    public Task<InsiReply> CallInsiAsync(string user, string identityId, InsiCallOptions call, CancellationToken cancellationToken)
    {
        var request = ActionOn(identityId, "call-insi", user, "interrogez le téléservice INSi avec les traits de cette identité, sans accepter le retour.");
        if (call.TryEachGivenName)
            request = request with { Details = [.. request.Details, new("prénoms", "essayez chaque prénom, l'un après l'autre, puis tous ensemble")] };
        if (call.WithBirthPlace)
            request = request with { Details = [.. request.Details, new("code lieu de naissance", "transmettez-le dès le premier appel")] };
        return CallAsync(request, user, identityId, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<SutReply> VerifyInsAsync(string user, string identityId, CancellationToken cancellationToken)
    {
        var (reply, _) = await WatchAsync(ActionOn(identityId, "verify-ins", user, "vérifiez auprès du téléservice INSi l'INS de cette identité."), cancellationToken);
        return new SutReply(IsDone(reply), reply.Messages);
    }

    /// <inheritdoc/>
    public Task<SutReply> AcceptInsiReturnAsync(string user, string identityId, AcceptanceEntry acceptance, CancellationToken cancellationToken)
    {
        if (_acceptedByItself.Contains(identityId))
            return Task.FromResult(SutReply.Done);
        List<OperatorDetail> details = [];
        if (acceptance.FirstBirthName is { } name)
            details.Add(new("en corrigeant le 1er prénom de naissance", name));
        if (acceptance.Justificatif is { } justificatif)
            details.Add(new("sur présentation du justificatif", justificatif));
        return ActAsync(
            ActionOn(identityId, "accept-return", user, "acceptez le dernier retour INSi. Si le logiciel n'en propose pas, ou ne le permet pas, c'est un refus.", details), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SutReply> RejectInsiReturnAsync(string user, string identityId, CancellationToken cancellationToken) =>
        ActAsync(ActionOn(identityId, "reject-return", user, "écartez le dernier retour INSi, sans l'accepter."), cancellationToken);

    /// <summary>Asks for a call and for what the software shows of its return.</summary>
    /// <param name="request">The call.</param>
    /// <param name="user">Who calls.</param>
    /// <param name="identityId">The identity concerned; null for a person whom the software does not know.</param>
    /// <param name="cancellationToken">Gives up.</param>
    private async Task<InsiReply> CallAsync(OperatorRequest request, string user, string? identityId, CancellationToken cancellationToken)
    {
        var (reply, seen) = await WatchAsync(request, cancellationToken);
        if (!IsDone(reply))
            return new InsiReply(Accepted: false, reply.Messages);
        if (seen.Count > 0)
            await desk.TellAsync($"Vu au simulateur : {string.Join(" ; ", seen.Select(exchange => ExchangeResults.Summary(exchange.Decision)))}.", cancellationToken);
        const string look = "lisez ce que le logiciel présente du retour.";
        var looked = identityId is null ? Action("read-return", user, look) : ActionOn(identityId, "read-return", user, look);
        return ReadReturn(identityId, reply, await desk.AskAsync(looked with { MayBeRefused = false, Questions = ReturnQuestions }, cancellationToken));
    }

    private InsiReply ReadReturn(string? identityId, OperatorReply call, OperatorReply read)
    {
        var presented = read.LineOf("return");
        var byItself = string.Equals(read.LineOf("acceptance"), AlreadyAccepted, StringComparison.Ordinal);
        if (byItself && identityId is not null)
            _acceptedByItself.Add(identityId);
        else if (identityId is not null)
            _acceptedByItself.Remove(identityId);
        return new InsiReply(Accepted: true, [.. call.Messages, .. read.Messages])
        {
            Code = Codes.GetValueOrDefault(presented),
            TechnicalError = string.Equals(presented, TechnicalError, StringComparison.Ordinal) ? presented : null,
            CanBeAccepted = string.Equals(read.LineOf("acceptance"), CanAccept, StringComparison.Ordinal),
            AcceptedAutomatically = byItself,
            KnownNumber = read.LineOf("known-number") is { Length: > 0 } number ? number : null,
            Differences =
            [
                .. read.RowsOf("differences", 3).Where(row => SutFields.TryParse(row[0], out _)).Select(row => new TraitDifference(SutFields.Parse(row[0]), row[1], row[2])),
            ],
        };
    }

    /// <summary>Asks for an action that calls INSi, and looks at the simulator: a call that is said and not seen is asked for once more, unless it may have gone to another server.</summary>
    /// <exception cref="SutException">No call came: the software does not call the simulator.</exception>
    private async Task<(OperatorReply Reply, IReadOnlyList<ServedExchange> Seen)> WatchAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = session.Exchanges().Count;
            var reply = await desk.AskAsync(request, cancellationToken);
            var seen = session.Exchanges().Skip(before).ToList();
            if (!IsDone(reply) || seen.Count > 0 || _callsElsewhere)
                return (reply, seen);
            var missing = $"aucun appel n'est arrivé au simulateur ({_called})";
            if (attempt > 1)
                throw new SutException(SutFailure.Unreachable, $"L'appel est dit fait, mais {missing}. Vérifier l'adresse et le certificat que le logiciel emploie.");
            await desk.TellAsync($"L'appel est dit fait, mais {missing}. Vérifiez l'adresse, puis recommencez ; si le logiciel n'appelle pas, répondez « refusé ».", cancellationToken);
        }
    }
}
