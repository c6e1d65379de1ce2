using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Attachments.Observing;

/// <content>The two cards of the workstation: the bench sees the call, and asks what the software shows of the cards.</content>
internal sealed partial class ObservedSut : IAskedWorkstation
{
    private string _beneficiary = "";

    /// <inheritdoc/>
    public async Task<ICardWorkstation> UseCardsAsync(CancellationToken cancellationToken)
    {
        var readers = session.Readers ?? throw new SutException(SutFailure.UnexpectedAnswer, "Le scénario emploie des cartes, mais le banc n'a pas de lecteur.");
        await desk.AskAsync(
            new OperatorRequest("use-cards", "Mettez le logiciel en mode carte, avec ces deux lecteurs et cette adresse.")
            {
                Details =
                [
                    new("adresse du téléservice INSi, mode carte", readers.InsiAddress.ToString()),
                    new("lecteur du professionnel", readers.Professional.Name),
                    new("lecteur Vitale", readers.Vitale.Name),
                ],
            },
            cancellationToken);
        _called = readers.InsiAddress;
        return this;
    }

    /// <inheritdoc/>
    public Task<CardReply> ReadProfessionalCardAsync(string user, CancellationToken cancellationToken) => ActOnCardAsync(
        Action("read-professional-card", user, "demandez au logiciel de lire le lecteur du professionnel. S'il demande le code porteur, ne le présentez pas encore."), cancellationToken);

    /// <inheritdoc/>
    public async Task<CardReply> PresentCodeAsync(string user, string code, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(
            Action("present-code", user, "présentez ce code porteur.", new OperatorDetail("code porteur", code)) with
            {
                Questions = [new("activities", "Situations d'exercice que le logiciel fait choisir, une par ligne, dans l'ordre (aucune : il ne demande pas de choix)") { Kind = QuestionKind.Rows, Columns = ["structure"] }],
            },
            cancellationToken);
        return new CardReply(IsDone(reply), reply.Messages, reply.LinesOf("activities"));
    }

    /// <inheritdoc/>
    public Task<CardReply> ChooseActivityAsync(string user, string structure, CancellationToken cancellationToken) => ActOnCardAsync(
        Action("choose-activity", user, "choisissez cette situation d'exercice.", new OperatorDetail("structure", structure)), cancellationToken);

    /// <inheritdoc/>
    public Task<CardReply> ReadVitaleCardAsync(string user, CancellationToken cancellationToken) => ActOnCardAsync(
        Action("read-vitale-card", user, "demandez au logiciel de lire le lecteur Vitale, sans choisir de bénéficiaire."), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ReadBeneficiariesAsync(string user, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(
            Action("read-beneficiaries", user, "lisez les bénéficiaires que le logiciel propose.") with
            {
                MayBeRefused = false,
                Questions = [new("beneficiaries", "Les bénéficiaires, un par ligne, dans l'ordre, en majuscules") { Kind = QuestionKind.Rows, Columns = ["prénom", "nom"] }],
            },
            cancellationToken);
        return [.. reply.RowsOf("beneficiaries", 2).Select(row => string.Join(' ', row).Trim())];
    }

    /// <inheritdoc/>
    public Task<InsiReply> CallInsiWithVitaleAsync(string user, string beneficiary, string? identityId, CancellationToken cancellationToken)
    {
        _beneficiary = beneficiary;
        return CallAsync(
            Action(
                "call-insi-with-vitale",
                user,
                "choisissez ce bénéficiaire et interrogez le téléservice INSi avec la carte Vitale, sans accepter le retour. Si le logiciel ne le permet pas, ou demande une autre carte, c'est un refus.",
                new("bénéficiaire", beneficiary),
                new(Identity, identityId is null ? "aucune, le logiciel ne connaît pas cette personne" : Shown(identityId))),
            user,
            identityId,
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<CreationReply> CreateFromReturnAsync(string user, CancellationToken cancellationToken) => Created(
        await desk.AskAsync(Action("create-from-return", user, "créez l'identité de cette personne à partir du dernier retour INSi.", new OperatorDetail("bénéficiaire", _beneficiary)), cancellationToken),
        _beneficiary);

    /// <inheritdoc/>
    public Task PassTimeAsync(TimeSpan duration, CancellationToken cancellationToken) =>
        PassAsync(duration, "Laissez passer ce temps, les cartes en place : attendez, ou avancez d'autant l'horloge du poste.", cancellationToken);

    private async Task<CardReply> ActOnCardAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(request, cancellationToken);
        return new CardReply(IsDone(reply), reply.Messages, []);
    }
}
