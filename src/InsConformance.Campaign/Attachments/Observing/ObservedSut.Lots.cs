using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Attachments.Observing;

/// <content>Lots of identities to verify.</content>
internal sealed partial class ObservedSut
{
    private const string Confirmed = "confirmée";
    private const string NotConfirmed = "non confirmée";

    private readonly Dictionary<string, IReadOnlyList<string>> _lots = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<LotReply> DepositLotAsync(string user, IReadOnlyList<string> identityIds, CancellationToken cancellationToken)
    {
        var (reply, _) = await WatchAsync(
            Action("deposit-lot", user, "déposez auprès du téléservice INSi un lot de ces identités à vérifier.", identityIds.Select(id => new OperatorDetail(Identity, Shown(id)))) with
            {
                Questions = [new("lot", "Le nom que le logiciel donne au lot")],
            },
            cancellationToken);
        var lot = reply.LineOf("lot");
        if (!IsDone(reply) || lot.Length == 0)
            return new LotReply(Accepted: false, reply.Messages);
        _lots[lot] = identityIds;
        return new LotReply(Accepted: true, reply.Messages) { Lot = lot };
    }

    /// <inheritdoc/>
    public async Task<LotReply> FetchLotAsync(string user, string lot, CancellationToken cancellationToken)
    {
        var identities = _lots.GetValueOrDefault(lot, []);
        var reply = await desk.AskAsync(
            Action("fetch-lot", user, "demandez maintenant le résultat de ce lot ; si le logiciel dit de revenir plus tard, c'est un refus.", new OperatorDetail("lot", lot)) with
            {
                Questions =
                [
                    .. identities.Select(id => new OperatorQuestion($"line:{id}", $"Résultat de l'identité {Shown(id)}") { Kind = QuestionKind.Choice, Choices = [Confirmed, NotConfirmed, "sans réponse"] }),
                ],
            },
            cancellationToken);
        return new LotReply(IsDone(reply), reply.Messages)
        {
            Lot = lot,
            Lines = IsDone(reply) ? [.. identities.Select(id => new LotLine(id, IsConfirmed(reply.LineOf($"line:{id}"))))] : [],
        };
    }

    private static bool? IsConfirmed(string result) => result switch { Confirmed => true, NotConfirmed => false, _ => null };
}
