using System.Globalization;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Attachments.Observing;

/// <content>What leaves the software and what comes into it: documents, flows, datamatrix, copies, time.</content>
internal sealed partial class ObservedSut
{
    private const string Separator = "<GS>";

    private int _flows;

    /// <inheritdoc/>
    public async Task<DocumentReply> PrepareDocumentAsync(string user, string identityId, DocumentMedium medium, CancellationToken cancellationToken)
    {
        var (key, words, asked) = Prepared(medium);
        var reply = await desk.AskAsync(
            ActionOn(identityId, key, user, words) with
            {
                Questions =
                [
                    new("fields", "Les champs que porte le document, un par ligne, tous") { Kind = QuestionKind.Rows, Columns = ["champ", "valeur"] },
                    new("nature", "Nature portée à côté du matricule INS, NIR ou NIA (vide : aucune)") { MayBeEmpty = true },
                    asked,
                ],
            },
            cancellationToken);
        return new DocumentReply(IsDone(reply), reply.Messages, Fields(reply.RowsOf("fields", 2).Select(row => (row[0], row[1]))))
        {
            Datamatrix = reply.LineOf("datamatrix") is { Length: > 0 } content ? content.Replace(Separator, "\u001d", StringComparison.Ordinal) : null,
            MatriculeNature = reply.LineOf("nature") is { Length: > 0 } nature ? nature : null,
            Cda = TextOf(reply, "cda"),
            Content = TextOf(reply, "content"),
        };
    }

    private static (string Key, string Words, OperatorQuestion Asked) Prepared(DocumentMedium medium) => medium switch
    {
        DocumentMedium.Paper => ("print-document", "imprimez un document au nom de cette personne.", Symbol),
        DocumentMedium.Label => ("print-label", "imprimez une étiquette au nom de cette personne.", Symbol),
        DocumentMedium.Fhir => ("send-fhir", "transmettez cette identité en FHIR.", new("content", "La ressource FHIR partie, en JSON") { Kind = QuestionKind.Text }),
        DocumentMedium.Mail => (
            "send-mail", "envoyez par messagerie sécurisée un document au nom de cette personne.", new("content", "Le courriel parti, tel qu'il est enregistré (.eml)") { Kind = QuestionKind.Text }),
        _ => ("prepare-document", "préparez un document électronique au nom de cette personne.", new("cda", "Le document CDA R2, s'il en est un : son texte XML") { Kind = QuestionKind.Text }),
    };

    private static OperatorQuestion Symbol { get; } =
        new("datamatrix", $"Contenu du datamatrix INS, lu par une douchette, {Separator} pour chaque séparateur (vide : aucun)") { MayBeEmpty = true };

    private static string? TextOf(OperatorReply reply, string question) => reply.LinesOf(question) is { Count: > 0 } lines ? string.Join('\n', lines) : null;

    /// <inheritdoc/>
    public async Task<FlowReply> SendFlowAsync(string user, string identityId, SutPartner partner, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(
            ActionOn(identityId, "send-flow", user, "diffusez cette identité à ce partenaire en HL7 v2.", Of(partner)) with
            {
                Questions = [new("messages", "Les messages partis, à la suite, un segment par ligne") { Kind = QuestionKind.Text }],
            },
            cancellationToken);
        return new FlowReply(IsDone(reply), reply.Messages, [.. Messages(reply.LinesOf("messages"))]);
    }

    /// <inheritdoc/>
    public async Task<CreationReply> ReceiveFlowAsync(string user, SutPartner partner, string message, CancellationToken cancellationToken)
    {
        var file = await desk.PutAsync(string.Create(CultureInfo.InvariantCulture, $"{session.Id}-{++_flows}.hl7"), message, cancellationToken);
        return await IntegrateAsync(
            Action("receive-flow", user, "faites intégrer ce message par le logiciel (insconf mllp send, ou l'entrée de fichiers du logiciel).", [.. Of(partner), new("fichier", file)]), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CreationReply> ReadDatamatrixAsync(string user, string content, CancellationToken cancellationToken) => IntegrateAsync(
        Action("read-datamatrix", user, $"faites lire ce datamatrix INS au logiciel ({Separator} : caractère séparateur 0x1D).", new OperatorDetail("contenu", content.Replace("\u001d", Separator, StringComparison.Ordinal))),
        cancellationToken);

    /// <inheritdoc/>
    public Task<CreationReply> ReadVitaleAppAsync(string user, string? identityId, IReadOnlyDictionary<SutField, string> data, CancellationToken cancellationToken)
    {
        const string what = "faites lire au logiciel une appli carte Vitale qui donne ces données ; sans téléphone de test, injectez-les à la place du lecteur.";
        OperatorDetail[] details = [.. data.Select(field => new OperatorDetail(field.Key.Label(), field.Value))];
        return IntegrateAsync(identityId is null ? Action("read-vitale-app", user, what, details) : ActionOn(identityId, "read-vitale-app", user, what, details), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SutReply> KeepCopyAsync(string user, string identityId, string justificatif, CancellationToken cancellationToken) =>
        ActAsync(ActionOn(identityId, "keep-copy", user, "conservez la copie de cette pièce.", new OperatorDetail("justificatif", justificatif)), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ReadCopiesAsync(string user, string identityId, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(
            ActionOn(identityId, "read-copies", user, "lisez la liste des pièces dont la copie s'ouvre.") with
            {
                MayBeRefused = false,
                Questions = [new("copies", "Les pièces, une par ligne") { Kind = QuestionKind.Text }],
            },
            cancellationToken);
        return reply.LinesOf("copies");
    }

    /// <inheritdoc/>
    public Task LetTimePassAsync(TimeSpan duration, CancellationToken cancellationToken) =>
        PassAsync(duration, "Laissez passer ce temps pour le logiciel, ses tâches périodiques comprises : attendez, ou avancez d'autant son horloge.", cancellationToken);

    private Task<OperatorReply> PassAsync(TimeSpan duration, string text, CancellationToken cancellationToken) =>
        desk.AskAsync(new OperatorRequest("pass-time", text) { Details = [new("durée", Words(duration))] }, cancellationToken);

    /// <summary>A duration in the largest unit that says it whole.</summary>
    private static string Words(TimeSpan duration)
    {
        var (number, unit) = (duration.Ticks % TimeSpan.TicksPerDay, duration.Ticks % TimeSpan.TicksPerMinute) switch
        {
            (0, _) => (duration.TotalDays, "jours"),
            (_, 0) => (duration.TotalMinutes, "minutes"),
            _ => (duration.TotalSeconds, "secondes"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{number:0} {unit}");
    }

    private async Task<CreationReply> IntegrateAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        const string nothing = "aucune";
        const string another = "une nouvelle identité";
        var reply = await desk.AskAsync(
            request with { Questions = [new("identity", "Identité créée ou mise à jour") { Kind = QuestionKind.Choice, Choices = [another, .. _identities.Values, nothing] }] }, cancellationToken);
        var identity = reply.LineOf("identity") switch
        {
            another => Number(""),
            var known => _identities.FirstOrDefault(one => string.Equals(one.Value, known, StringComparison.Ordinal)).Key,
        };
        return new CreationReply(IsDone(reply), reply.Messages, IsDone(reply) ? identity : null);
    }

    private static OperatorDetail[] Of(SutPartner partner) => [new("partenaire", partner.Name), new("domaine d'identification", partner.IsOtherDomain ? "un autre" : "le nôtre")];

    /// <summary>Each message begins by its MSH segment; segments end by a carriage return.</summary>
    private static IEnumerable<string> Messages(IReadOnlyList<string> lines)
    {
        var message = "";
        foreach (var line in lines)
        {
            if (line.StartsWith("MSH", StringComparison.Ordinal) && message.Length > 0)
            {
                yield return message;
                message = "";
            }

            message += line + '\r';
        }

        if (message.Length > 0)
            yield return message;
    }
}
