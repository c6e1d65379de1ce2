using System.Globalization;
using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>One scenario of the robot: each request becomes an action on its product, and what the product shows becomes the answer.</summary>
internal sealed partial class RobotSession(ISut sut)
{
    private readonly Dictionary<string, string> _identities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IdentityView> _before = new(StringComparer.Ordinal);
    private InsiReply? _return;

    public ISut Sut => sut;

    /// <summary>A session in which one identity already exists, and was searched.</summary>
    public static RobotSession About(ISut sut, string identityId, InsiReply answer)
    {
        var session = new RobotSession(sut) { _return = answer };
        session._identities.Add("n° 1", identityId);
        return session;
    }

    public async Task<OperatorReply> AnswerAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        var user = request["utilisateur"] ?? "";
        var id = request["identité"] is { } shown ? Known(shown) ?? "" : "";
        return request.Key switch
        {
            "grant-right" => Reply(await sut.ChangeRightsAsync(user, request["à"]!, RobotOperator.RightOf(request["habilitation"]!), granted: true, cancellationToken)),
            "withdraw-right" => Reply(await sut.ChangeRightsAsync(user, request["à"]!, RobotOperator.RightOf(request["habilitation"]!), granted: false, cancellationToken)),
            "show-field" or "hide-field" => Reply(await sut.DisplayFieldAsync(user, SutFields.Parse(request["champ"]!), request.Key is "show-field", cancellationToken)),
            "print-field" or "omit-field" => Reply(await sut.PrintFieldAsync(user, SutFields.Parse(request["champ"]!), request.Key is "print-field", cancellationToken)),
            "configure-justificatif" => Reply(await sut.ConfigureJustificatifAsync(user, request["justificatif"]!, request["niveau de confiance"] is "haut", cancellationToken)),
            "enable-automatic-validation" or "disable-automatic-validation" => Reply(await sut.ConfigureAutomaticValidationAsync(user, request.Key.StartsWith('e'), cancellationToken)),
            "enable-automatic-call" or "disable-automatic-call" => Reply(await sut.ConfigureAutomaticCallAsync(user, request.Key.StartsWith('e'), cancellationToken)),
            "bind-partner" or "unbind-partner" => Reply(await sut.ConfigureTrustContractAsync(user, request["partenaire"]!, request.Key is "bind-partner", cancellationToken)),
            "configure-platform" => Reply(await sut.ConfigurePlatformAsync(user, request["plateforme"] is "production", cancellationToken)),
            "configure-insi-address" => Reply(await sut.ConfigureInsiAddressAsync(user, new Uri(request["adresse"]!), cancellationToken)),
            "configure-lot-size" => Reply(await sut.ConfigureLotSizeAsync(user, Number(request["minimum"]!), Number(request["maximum"]!), cancellationToken)),
            "deposit-lot" => Deposited(await sut.DepositLotAsync(user, [.. request.Details.Where(detail => detail.Label == "identité").Select(detail => _identities[NumberOf(detail.Value)])], cancellationToken)),
            "fetch-lot" => Fetched(await sut.FetchLotAsync(user, request["lot"]!, cancellationToken), request),
            "merge" => Reply(await sut.MergeAsync(user, id, _identities[NumberOf(request["identité absorbée"]!)], request["si le logiciel demande confirmation"] is not null, cancellationToken)),
            "undo-merge" => Reply(await sut.UndoMergeAsync(user, id, cancellationToken)),
            "describe-fields" => Lines([.. (await sut.DescribeFieldsAsync(user, cancellationToken)).Select(field => ($"label:{field.Field}", new[] { field.Label }))]),
            "describe-justificatifs" => Lines(("choices", [.. (await sut.DescribeJustificatifsAsync(user, cancellationToken)).Select(choice => $"{choice.Kind};{(choice.HighConfidence ? "haut" : "faible")};{(choice.Preselected ? "oui" : "non")}")])),
            "create-identity" => Created(await sut.CreateIdentityAsync(user, Entry(request), cancellationToken)),
            "search" => Found(await sut.SearchAsync(user, new SearchEntry(Fields(request)), cancellationToken)),
            "read-identity" => await ReadAsync(request, user, id, cancellationToken),
            "read-changes" => Changes(await ViewAsync(user, id, cancellationToken), _before[id]),
            "edit-field" => Reply(await sut.EditFieldAsync(user, id, SutFields.Parse(request["champ"]!), request["nouvelle valeur"]!, cancellationToken)),
            "record-justificatif" => Reply(await sut.RecordJustificatifAsync(user, id, Justificatif(request), cancellationToken)),
            "validate" => Reply(await sut.ValidateAsync(user, id, cancellationToken)),
            "set-attribute" or "remove-attribute" => Reply(await sut.SetAttributeAsync(user, id, request["attribut"]!, request.Key is "set-attribute", cancellationToken)),
            "downgrade" => Reply(await sut.DowngradeAsync(user, id, request["statut"]!, cancellationToken)),
            "open-record" => Reply(await sut.OpenRecordAsync(user, id, cancellationToken)),
            "call-insi" => Reply(_return = await sut.CallInsiAsync(user, id, new InsiCallOptions(request["prénoms"] is not null, request["code lieu de naissance"] is not null), cancellationToken)),
            "read-return" => Return(_return!),
            "verify-ins" => Reply(await sut.VerifyInsAsync(user, id, cancellationToken)),
            "accept-return" => Reply(await sut.AcceptInsiReturnAsync(user, id, Acceptance(request), cancellationToken)),
            "reject-return" => Reply(await sut.RejectInsiReturnAsync(user, id, cancellationToken)),
            "print-document" => Document(await sut.PrepareDocumentAsync(user, id, DocumentMedium.Paper, cancellationToken)),
            "prepare-document" => Document(await sut.PrepareDocumentAsync(user, id, DocumentMedium.Electronic, cancellationToken)),
            "print-label" => Document(await sut.PrepareDocumentAsync(user, id, DocumentMedium.Label, cancellationToken)),
            "send-fhir" => Document(await sut.PrepareDocumentAsync(user, id, DocumentMedium.Fhir, cancellationToken)),
            "send-mail" => Document(await sut.PrepareDocumentAsync(user, id, DocumentMedium.Mail, cancellationToken)),
            "send-flow" => Sent(await sut.SendFlowAsync(user, id, Partner(request), cancellationToken)),
            "receive-flow" => Integrated(await sut.ReceiveFlowAsync(user, Partner(request), await File.ReadAllTextAsync(request["fichier"]!, cancellationToken), cancellationToken), request),
            "read-datamatrix" => Integrated(await sut.ReadDatamatrixAsync(user, request["contenu"]!.Replace("<GS>", "\u001d", StringComparison.Ordinal), cancellationToken), request),
            "read-vitale-app" => Integrated(await sut.ReadVitaleAppAsync(user, id.Length > 0 ? id : null, Fields(request), cancellationToken), request),
            "keep-copy" => Reply(await sut.KeepCopyAsync(user, id, request["justificatif"]!, cancellationToken)),
            "read-copies" => Lines(("copies", [.. await sut.ReadCopiesAsync(user, id, cancellationToken)])),
            "pass-time" => await PassAsync(Duration(request["durée"]!), cancellationToken),
            "read-partners" => Rows((await sut.ReadPartnersAsync(user, id, cancellationToken)).Select(row => $"{row.At};{row.Partner}")),
            "read-status-history" => Rows((await sut.ReadStatusHistoryAsync(user, id, cancellationToken)).Select(row => $"{row.PreviousStatus};{row.At};{row.Responsible}")),
            "read-former-matricules" => Rows((await sut.ReadFormerMatriculesAsync(user, id, cancellationToken)).Select(row => $"{row.Matricule};{row.Oid};{(row.Invalidated ? "oui" : "non")}")),
            "read-modifications" => Rows((await sut.ReadModificationsAsync(user, id, cancellationToken)).Select(row => $"{row.At};{row.User};{row.Kind};{row.Field.Label()}")),
            "read-accesses" => Rows((await sut.ReadAccessesAsync(user, id, cancellationToken)).Select(row => $"{row.At};{row.User}")),
            "read-insi-calls" => Rows((await sut.ReadInsiCallsAsync(user, id, cancellationToken)).Select(Row)),
            _ => await AnswerOfCardsAsync(request, user, cancellationToken),
        };
    }

    private async Task<OperatorReply> ReadAsync(OperatorRequest request, string user, string id, CancellationToken cancellationToken)
    {
        var reply = await sut.ReadIdentityAsync(user, id, cancellationToken);
        if (reply.Identity is not { } view)
            return Reply(reply);
        if (request.Questions.Any(question => question.Suggested is not null))
            _before[id] = view;
        return Reply(reply) with { Answers = request.Questions.ToDictionary(question => question.Key, question => Shown(view, question.Key)) };
    }

    private static IReadOnlyList<string> Shown(IdentityView view, string question) => question.Split(':') switch
    {
        ["status"] => [view.Status],
        ["attributes"] => view.Attributes,
        ["nature"] => [view.MatriculeNature ?? ""],
        ["fictive-date"] => [view.BirthDateIsFictive ? "oui" : "non"],
        ["justificatifs"] => view.Justificatifs,
        ["birth-place-name"] => [view.BirthPlaceName ?? ""],
        ["confirmed-at"] => [view.InsConfirmedAt ?? ""],
        [var aspect, var name] => view.Fields.FirstOrDefault(field => field.Field == Enum.Parse<SutField>(name)) is not { } field ? [""] : aspect switch
        {
            "value" => [field.Value],
            "displayed" => [field.Displayed ? "oui" : "non"],
            "locked" => [field.Locked ? "oui" : "non"],
            _ => throw new NotSupportedException(question),
        },
        _ => throw new NotSupportedException(question),
    };

    private static OperatorReply Changes(IdentityView after, IdentityView before)
    {
        List<string> rows = [];
        if (before.Status != after.Status)
            rows.Add($"statut;{before.Status};{after.Status}");
        if (!before.Attributes.SequenceEqual(after.Attributes))
            rows.Add($"attributs;{string.Join(", ", before.Attributes)};{string.Join(", ", after.Attributes)}");
        rows.AddRange(before.Fields.Zip(after.Fields).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => $"{pair.First.Field.Label()};{pair.First.Value};{pair.Second.Value}"));
        return Lines(("changed", [rows.Count == 0 ? "inchangée" : "changée"]), ("changes", [.. rows]));
    }

    private async Task<IdentityView> ViewAsync(string user, string id, CancellationToken cancellationToken) => (await sut.ReadIdentityAsync(user, id, cancellationToken)).Identity!;

    private async Task<OperatorReply> PassAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        await (_workstation?.PassTimeAsync(duration, cancellationToken) ?? sut.LetTimePassAsync(duration, cancellationToken));
        return new OperatorReply(OperatorDecision.Done);
    }

    private static TimeSpan Duration(string words) => words.Split(' ') switch
    {
        [var number, "jours"] => TimeSpan.FromDays(Number(number)),
        [var number, "minutes"] => TimeSpan.FromMinutes(Number(number)),
        [var number, "secondes"] => TimeSpan.FromSeconds(Number(number)),
        _ => throw new FormatException(words),
    };

    private OperatorReply Created(CreationReply reply)
    {
        if (reply.IdentityId is { } id)
            _identities.Add($"n° {_identities.Count + 1}", id);
        return Reply(reply);
    }

    private OperatorReply Integrated(CreationReply reply, OperatorRequest request)
    {
        var known = _identities.FirstOrDefault(pair => pair.Value == reply.IdentityId).Key;
        if (reply.IdentityId is { } id && known is null)
            _identities.Add($"n° {_identities.Count + 1}", id);
        var choices = request.Questions[0].Choices;
        var chosen = reply.IdentityId is null ? choices[^1] : known is null ? choices[0] : choices.First(choice => NumberOf(choice) == known);
        return Reply(reply) with { Answers = Lines(("identity", [chosen])).Answers };
    }

    private static OperatorReply Deposited(LotReply reply) => Reply(reply) with { Answers = Lines(("lot", [reply.Lot ?? ""])).Answers };

    private OperatorReply Fetched(LotReply reply, OperatorRequest request) => Reply(reply) with
    {
        Answers = Lines(
        [
            .. request.Questions.Zip(reply.Lines).Select(pair => (pair.First.Key, new[] { pair.Second.Confirmed switch { true => "confirmée", false => "non confirmée", null => "sans réponse" } })),
        ]).Answers,
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static OperatorReply Found(SearchReply reply) => Reply(reply) with
    {
        Answers = Lines(("found", [.. reply.Found.Select(one => $"{one.Fields.GetValueOrDefault(SutField.BirthName)};{one.Fields.GetValueOrDefault(SutField.FirstBirthName)}")])).Answers,
    };

    private static OperatorReply Document(DocumentReply reply) => Reply(reply) with
    {
        Answers = Lines(
            ("fields", [.. reply.Fields.Select(field => $"{field.Key.Label()};{field.Value}")]),
            ("nature", [reply.MatriculeNature ?? ""]),
            ("datamatrix", [reply.Datamatrix?.Replace("\u001d", "<GS>", StringComparison.Ordinal) ?? ""]),
            ("cda", reply.Cda?.Split('\n') ?? []),
            ("content", reply.Content?.Split('\n') ?? [])).Answers,
    };

    private static OperatorReply Sent(FlowReply reply) =>
        Reply(reply) with { Answers = Lines(("messages", [.. reply.Hl7Messages.SelectMany(message => message.Split('\r', StringSplitOptions.RemoveEmptyEntries))])).Answers };

    private static OperatorReply Return(InsiReply reply) => Lines(
        ("return", [reply.Code switch { "00" => "une identité trouvée (00)", "01" => "aucune identité trouvée (01)", "02" => "plusieurs identités trouvées (02)", _ => "une erreur technique" }]),
        ("acceptance", [reply.AcceptedAutomatically ? "le logiciel l'a accepté de lui-même" : reply.CanBeAccepted ? "l'utilisateur peut l'accepter" : "il ne peut pas être accepté"]),
        ("known-number", [reply.KnownNumber ?? ""]),
        ("differences", [.. reply.Differences.Select(trait => $"{trait.Field.Label()};{trait.Local};{trait.Returned}")]));

    private static string Row(InsiCallRow row)
    {
        SutField[] image = [SutField.InsMatricule, SutField.InsOid, SutField.BirthName, SutField.BirthGivenNames, SutField.BirthDate, SutField.Sex, SutField.BirthPlace];
        return string.Join(';', [row.At, row.User, row.Code, .. image.Select(field => row.Returned.GetValueOrDefault(field, "")), string.Join(',', row.ReturnedHistory)]);
    }

    private static OperatorReply Rows(IEnumerable<string> rows) => Lines(("rows", [.. rows]));

    private static OperatorReply Lines(params (string Key, string[] Lines)[] answers) =>
        new(OperatorDecision.Done) { Answers = answers.ToDictionary(answer => answer.Key, IReadOnlyList<string> (answer) => answer.Lines) };

    private static OperatorReply Reply(SutReply reply) => new(reply.Accepted ? OperatorDecision.Done : OperatorDecision.Refused) { Messages = reply.Messages };

    private static IdentityEntry Entry(OperatorRequest request) => new(Fields(request))
    {
        IncompleteBirthDate = request["date de naissance incomplète"],
        ConfirmedAsAnotherPerson = request["si le logiciel signale une identité proche"] is not null,
    };

    private static Dictionary<SutField, string> Fields(OperatorRequest request) => request.Details
        .Where(detail => SutFields.TryParse(detail.Label, out _))
        .ToDictionary(detail => SutFields.Parse(detail.Label), detail => detail.Value);

    private static JustificatifEntry Justificatif(OperatorRequest request) => new(request["justificatif"]!)
    {
        OfParent = request["justificatif du parent"],
        DirectNursingHomeAdmission = request["admission"] is not null,
    };

    private static AcceptanceEntry Acceptance(OperatorRequest request) => new()
    {
        FirstBirthName = request["en corrigeant le 1er prénom de naissance"],
        Justificatif = request["sur présentation du justificatif"],
    };

    private static SutPartner Partner(OperatorRequest request) => new(request["partenaire"]!, request["domaine d'identification"] is "un autre");

    private static string NumberOf(string shown) => string.Join(' ', shown.Split(' ').Take(2));
}
