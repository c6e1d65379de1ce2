using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Attachments.Observing;

/// <content>Creating, searching, editing and validating identities.</content>
internal sealed partial class ObservedSut
{
    private static readonly SutField[] SearchColumns = [SutField.BirthName, SutField.FirstBirthName];

    /// <inheritdoc/>
    public async Task<CreationReply> CreateIdentityAsync(string user, IdentityEntry entry, CancellationToken cancellationToken)
    {
        var request = Action("create-identity", user, "créez une identité avec ces traits, tels qu'ils sont écrits, et laissez le reste vide.", Details(entry.Fields));
        if (entry.IncompleteBirthDate is { } known)
            request = request with { Details = [.. request.Details, new("date de naissance incomplète", known)] };
        if (entry.ConfirmedAsAnotherPerson)
            request = request with { Details = [.. request.Details, new("si le logiciel signale une identité proche", "confirmez qu'il s'agit d'une autre personne")] };
        return Created(
            await desk.AskAsync(request, cancellationToken),
            $"{entry.Fields.GetValueOrDefault(SutField.BirthName)} {entry.Fields.GetValueOrDefault(SutField.FirstBirthName)}".Trim());
    }

    /// <inheritdoc/>
    public async Task<SearchReply> SearchAsync(string user, SearchEntry entry, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(
            Action("search", user, "recherchez les identités par ces seuls critères.", Details(entry.Fields)) with
            {
                Questions = [new("found", "Les identités trouvées, une par ligne, toutes") { Kind = QuestionKind.Rows, Columns = [.. SearchColumns.Select(column => column.Label())] }],
            },
            cancellationToken);
        return new SearchReply(
            IsDone(reply),
            reply.Messages,
            [.. reply.RowsOf("found", SearchColumns.Length).Select(row => new FoundIdentity("", SearchColumns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)))]);
    }

    /// <inheritdoc/>
    public Task<ReadReply> ReadIdentityAsync(string user, string identityId, CancellationToken cancellationToken) =>
        ReadIdentityAsync(user, identityId, IdentityLook.Everything, cancellationToken);

    /// <inheritdoc/>
    public async Task<ReadReply> ReadIdentityAsync(string user, string identityId, IdentityLook look, CancellationToken cancellationToken)
    {
        var request = ActionOn(identityId, "read-identity", user, "ouvrez cette identité et lisez ce qu'elle affiche.") with { Questions = [.. LookQuestions.Of(look)] };
        var reply = await desk.AskAsync(request, cancellationToken);
        return new ReadReply(IsDone(reply), reply.Messages, IsDone(reply) ? LookQuestions.Read(identityId, look, reply) : null);
    }

    /// <inheritdoc/>
    public async Task<IdentityChanges> ReadChangesAsync(string user, string identityId, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(
            ActionOn(identityId, "read-changes", user, "comparez cette identité à ce qu'elle était avant l'action : statut, attributs, valeur de chaque champ.") with
            {
                MayBeRefused = false,
                Questions = ChangeQuestions.All,
            },
            cancellationToken);
        return ChangeQuestions.Read(identityId, reply);
    }

    /// <inheritdoc/>
    public Task<SutReply> EditFieldAsync(string user, string identityId, SutField field, string value, CancellationToken cancellationToken) => ActAsync(
        ActionOn(identityId, "edit-field", user, "remplacez la valeur de ce champ.", new("champ", field.Label()), new("nouvelle valeur", value)), cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> RecordJustificatifAsync(string user, string identityId, JustificatifEntry justificatif, CancellationToken cancellationToken)
    {
        List<OperatorDetail> details = [new("justificatif", justificatif.Kind)];
        if (justificatif.OfParent is { } parent)
            details.Add(new("justificatif du parent", parent));
        if (justificatif.DirectNursingHomeAdmission)
            details.Add(new("admission", "directe en EHPAD"));
        return ActAsync(ActionOn(identityId, "record-justificatif", user, "enregistrez ce justificatif présenté par la personne.", details), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SutReply> ValidateAsync(string user, string identityId, CancellationToken cancellationToken) =>
        ActAsync(ActionOn(identityId, "validate", user, "validez l'identité."), cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> SetAttributeAsync(string user, string identityId, string attribute, bool present, CancellationToken cancellationToken) => ActAsync(
        ActionOn(identityId, present ? "set-attribute" : "remove-attribute", user, present ? "posez cet attribut." : "retirez cet attribut.", new OperatorDetail("attribut", attribute)), cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> DowngradeAsync(string user, string identityId, string status, CancellationToken cancellationToken) =>
        ActAsync(ActionOn(identityId, "downgrade", user, "rétrogradez l'identité.", new OperatorDetail("statut", status)), cancellationToken);

    /// <inheritdoc/>
    public Task<SutReply> MergeAsync(string user, string survivorId, string absorbedId, bool confirmed, CancellationToken cancellationToken)
    {
        List<OperatorDetail> details = [new("identité absorbée", Shown(absorbedId))];
        if (confirmed)
            details.Add(new("si le logiciel demande confirmation", "confirmez"));
        return ActAsync(ActionOn(survivorId, "merge", user, "fusionnez l'identité absorbée dans celle-ci, qui demeure.", details), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SutReply> UndoMergeAsync(string user, string survivorId, CancellationToken cancellationToken) =>
        ActAsync(ActionOn(survivorId, "undo-merge", user, "défaites la dernière fusion de cette identité."), cancellationToken);

    private CreationReply Created(OperatorReply reply, string name) => new(IsDone(reply), reply.Messages, IsDone(reply) ? Number(name) : null);
}
