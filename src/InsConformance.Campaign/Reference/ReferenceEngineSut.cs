using System.Collections.Immutable;
using System.Text;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Engine;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Emission;
using InsConformance.Engine.Flows;
using InsConformance.Engine.Histories;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Search;
using InsConformance.Engine.Settings;
using InsConformance.Engine.VitaleApps;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;
using EngineView = InsConformance.Engine.Display.IdentityView;
using StatusHistoryRow = InsConformance.Campaign.Sut.Views.StatusHistoryRow;

namespace InsConformance.Campaign.Reference;

/// <summary>One session of the reference engine. It only translates: what is decided is decided by the engine.</summary>
/// <param name="engine">The engine, in certificate mode.</param>
/// <param name="withCards">Makes the engine that takes its place in card mode, on the same clock; null without readers.</param>
/// <param name="clock">The clock of the engine.</param>
/// <param name="insi">Where INSi is called, in certificate mode.</param>
internal sealed class ReferenceEngineSut(ReferenceEngine engine, Func<ReferenceEngine>? withCards, ShiftedClock clock, AddressedInsi insi) : ISut
{
    private ReferenceEngine _engine = engine;
    private EngineUsers _users = new(engine.Site);
    private readonly Dictionary<string, RetrievalOutcome> _returns = new(StringComparer.Ordinal);

    public Task<ICardWorkstation> UseCardsAsync(CancellationToken cancellationToken)
    {
        if (withCards is null)
            throw new SutException(SutFailure.UnexpectedAnswer, "Le moteur de référence n'a pas de lecteur de carte : le banc ne lui en a donné aucun.");
        _engine = withCards();
        _users = new EngineUsers(_engine.Site);
        return Task.FromResult<ICardWorkstation>(new ReferenceWorkstation(_engine, _users, clock, (identity, outcome) => _returns[identity] = outcome));
    }

    public Task DeclareUserAsync(SutUser user, CancellationToken cancellationToken)
    {
        _users.Declare(user);
        return Task.CompletedTask;
    }

    public Task<SutReply> ChangeRightsAsync(string user, string target, SutRight right, bool granted, CancellationToken cancellationToken) =>
        Answer(_users.Change(user, target, right, granted));

    public Task<SutReply> DisplayFieldAsync(string user, SutField field, bool displayed, CancellationToken cancellationToken) =>
        Answer(_engine.Site.DisplayField(_users[user], field.ToEngine(), displayed));

    public Task<SutReply> ConfigureJustificatifAsync(string user, string justificatif, bool highConfidence, CancellationToken cancellationToken)
    {
        var kind = KindOf(justificatif) ?? new DocumentKind(justificatif, justificatif, ConfidenceLevel.Low);
        return Answer(_engine.Site.SetDocument(_users[user], kind with { Confidence = highConfidence ? ConfidenceLevel.High : ConfidenceLevel.Low }));
    }

    public Task<SutReply> ConfigureAutomaticValidationAsync(string user, bool enabled, CancellationToken cancellationToken) =>
        Answer(_engine.Site.SetAutomaticValidation(_users[user], enabled));

    public Task<SutReply> ConfigureAutomaticCallAsync(string user, bool enabled, CancellationToken cancellationToken) =>
        Answer(_engine.Site.Replace(_users[user], _engine.Site.Settings with { CallsInsiOnOpening = enabled }));

    public Task<SutReply> PrintFieldAsync(string user, SutField field, bool printed, CancellationToken cancellationToken) =>
        Answer(_engine.Site.PrintField(_users[user], field.ToEngine(), printed));

    public Task<SutReply> ConfigureTrustContractAsync(string user, string partner, bool bound, CancellationToken cancellationToken) =>
        Answer(_engine.Site.SetTrustContract(_users[user], partner, bound));

    public Task<SutReply> ConfigurePlatformAsync(string user, bool production, CancellationToken cancellationToken) =>
        Answer(_engine.Site.SetPlatform(_users[user], production ? Platform.Production : Platform.Test));

    public Task<IReadOnlyList<FieldDescription>> DescribeFieldsAsync(string user, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FieldDescription>>(
            [.. _engine.Register.Form().Select(field => new FieldDescription(field.Field.ToSut(), field.Label))]);

    public Task<CreationReply> CreateIdentityAsync(string user, IdentityEntry entry, CancellationToken cancellationToken)
    {
        KnownBirthDate? known = null;
        if (entry.IncompleteBirthDate is { } typed)
        {
            if (!KnownBirthDate.TryParse(typed, out var read, out var refusal))
                return Task.FromResult(new CreationReply(Accepted: false, [new SutMessage(refusal.Message, MessageKind.Refusal, SutField.BirthDate)], null));
            known = read;
        }

        var created = _engine.Register.Create(_users[user], Draft(entry, known));
        return Task.FromResult(new CreationReply(created.IsDone, created.Messages(), created.ValueOrNull()?.Id.Value));
    }

    public Task<SearchReply> SearchAsync(string user, SearchEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Fields.TryGetValue(SutField.InsMatricule, out var matricule))
            return Found(_engine.Search.ByMatricule(_users[user], matricule));
        if (!BirthDateEntry.TryParse(entry.Fields.GetValueOrDefault(SutField.BirthDate), out var date, out var refusal))
            return Task.FromResult(new SearchReply(Accepted: false, [new SutMessage(refusal.Message, MessageKind.Refusal, SutField.BirthDate)], []));
        return Found(_engine.Search.ByBirthDate(_users[user], new NameSearch(date)
        {
            BirthName = entry.Fields.GetValueOrDefault(SutField.BirthName),
            UsedName = entry.Fields.GetValueOrDefault(SutField.UsedName),
            BirthGivenName = entry.Fields.GetValueOrDefault(SutField.FirstBirthName) ?? entry.Fields.GetValueOrDefault(SutField.BirthGivenNames),
            UsedFirstName = entry.Fields.GetValueOrDefault(SutField.UsedFirstName),
        }));
    }

    public Task<ReadReply> ReadIdentityAsync(string user, string identityId, CancellationToken cancellationToken)
    {
        var opened = _engine.Register.Open(_users[user], new IdentityId(identityId));
        return Task.FromResult(new ReadReply(opened.IsDone, opened.Messages(), opened.ValueOrNull()?.ToSut()));
    }

    public Task<SutReply> EditFieldAsync(string user, string identityId, SutField field, string value, CancellationToken cancellationToken) =>
        Answer(_engine.Register.Edit(_users[user], new IdentityId(identityId), IdentityEdit.Of(field.ToEngine(), value)));

    public Task<IReadOnlyList<JustificatifChoice>> DescribeJustificatifsAsync(string user, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<JustificatifChoice>>(
            [.. _engine.Documents.Kinds.Select(kind => new JustificatifChoice(kind.Label, kind.Confidence is ConfidenceLevel.High, kind == _engine.Documents.Preselected))]);

    public Task<SutReply> RecordJustificatifAsync(string user, string identityId, JustificatifEntry justificatif, CancellationToken cancellationToken) =>
        Answer(_engine.Documents.Record(_users[user], new IdentityId(identityId), Evidence(justificatif)));

    public Task<SutReply> ValidateAsync(string user, string identityId, CancellationToken cancellationToken) =>
        Answer(_engine.Documents.Validate(_users[user], new IdentityId(identityId)));

    public async Task<SutReply> OpenRecordAsync(string user, string identityId, CancellationToken cancellationToken)
    {
        var opened = await _engine.Retrieval.OpenRecordAsync(_users[user], new IdentityId(identityId), cancellationToken);
        return opened.ToReply();
    }

    public async Task<InsiReply> CallInsiAsync(string user, string identityId, InsiCallOptions call, CancellationToken cancellationToken)
    {
        var request = new RetrievalRequest { TryEachGivenName = call.TryEachGivenName, WithBirthPlace = call.WithBirthPlace };
        var result = await _engine.Retrieval.StartAsync(_users[user], new IdentityId(identityId), request, cancellationToken);
        if (result.ValueOrNull() is not { } outcome)
            return new InsiReply(Accepted: false, result.Messages());
        _returns[identityId] = outcome;
        return outcome.ToReply(result.Messages());
    }

    public Task<SutReply> AcceptInsiReturnAsync(string user, string identityId, AcceptanceEntry acceptance, CancellationToken cancellationToken)
    {
        if (!_returns.TryGetValue(identityId, out var outcome))
            return Task.FromResult(NothingToAnswer);
        if (outcome.WasAcceptedAutomatically)
            return Task.FromResult(SutReply.Done);
        return Answer(_engine.Retrieval.Accept(_users[user], outcome.Id, new Acceptance
        {
            FirstBirthName = acceptance.FirstBirthName,
            Document = acceptance.Justificatif is { } justificatif ? Evidence(new JustificatifEntry(justificatif)) : null,
        }));
    }

    public Task<SutReply> RejectInsiReturnAsync(string user, string identityId, CancellationToken cancellationToken) =>
        _returns.TryGetValue(identityId, out var outcome)
            ? Answer(_engine.Retrieval.Reject(_users[user], outcome.Id, reason: null))
            : Task.FromResult(NothingToAnswer);

    public Task<SutReply> SetAttributeAsync(string user, string identityId, string attribute, bool present, CancellationToken cancellationToken)
    {
        var (actor, id) = (_users[user], new IdentityId(identityId));
        var engineAttribute = AttributeOf(attribute);
        return Answer(present ? _engine.Trust.SetAttribute(actor, id, engineAttribute) : _engine.Trust.RemoveAttribute(actor, id, engineAttribute));
    }

    public Task<SutReply> DowngradeAsync(string user, string identityId, string status, CancellationToken cancellationToken) =>
        Answer(_engine.Trust.Downgrade(_users[user], new IdentityId(identityId), StatusOf(status)));

    public Task<SutReply> MergeAsync(string user, string survivorId, string absorbedId, bool confirmed, CancellationToken cancellationToken) =>
        Answer(_engine.Merging.Merge(_users[user], new IdentityId(survivorId), new IdentityId(absorbedId), confirmed));

    public Task<SutReply> UndoMergeAsync(string user, string survivorId, CancellationToken cancellationToken) =>
        Answer(_engine.Merging.Undo(_users[user], new IdentityId(survivorId)));

    public async Task<SutReply> VerifyInsAsync(string user, string identityId, CancellationToken cancellationToken)
    {
        var verified = await _engine.Verification.VerifyAsync(_users[user], new IdentityId(identityId), cancellationToken);
        return new SutReply(verified.IsDone, verified.Messages());
    }

    public async Task<LotReply> DepositLotAsync(string user, IReadOnlyList<string> identityIds, CancellationToken cancellationToken)
    {
        var deposited = await _engine.Lots.DepositAsync(_users[user], [.. identityIds.Select(id => new IdentityId(id))], cancellationToken);
        return new LotReply(deposited.IsDone, deposited.Messages()) { Lot = deposited.ValueOrNull()?.Reference };
    }

    public async Task<LotReply> FetchLotAsync(string user, string lot, CancellationToken cancellationToken)
    {
        var fetched = await _engine.Lots.FetchAsync(_users[user], lot, cancellationToken);
        return new LotReply(fetched.IsDone, fetched.Messages()) { Lot = lot, Lines = fetched.ToLines() };
    }

    public Task<SutReply> ConfigureLotSizeAsync(string user, int fewest, int most, CancellationToken cancellationToken) =>
        Answer(_engine.Site.SetLotSizes(_users[user], new LotSizes(fewest, most)));

    public Task<SutReply> ConfigureInsiAddressAsync(string user, Uri address, CancellationToken cancellationToken)
    {
        insi.Use(address);
        return Task.FromResult(SutReply.Done);
    }

    public Task LetTimePassAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        clock.Advance(duration);
        _engine.Copies.DestroyAtTerm();
        return Task.CompletedTask;
    }

    public Task<SutReply> KeepCopyAsync(string user, string identityId, string justificatif, CancellationToken cancellationToken) =>
        Answer(_engine.Copies.Keep(_users[user], new IdentityId(identityId), CodeOf(justificatif), "image de la pièce"u8));

    public Task<IReadOnlyList<string>> ReadCopiesAsync(string user, string identityId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. _engine.Copies.List(_users[user], new IdentityId(identityId)).ValueOrThrow().Select(copy => copy.Document)]);

    public async Task<CreationReply> ReadVitaleAppAsync(string user, string? identityId, IReadOnlyDictionary<SutField, string> data, CancellationToken cancellationToken)
    {
        var reading = new VitaleAppReading(Draft(new IdentityEntry(data), known: null).Traits, data.GetValueOrDefault(SutField.InsMatricule), data.GetValueOrDefault(SutField.InsOid));
        var read = await _engine.VitaleApp.ReadAsync(_users[user], identityId is null ? null : new IdentityId(identityId), reading, cancellationToken);
        return new CreationReply(read.IsDone, read.Messages(), read.ValueOrNull()?.Id.Value);
    }

    public Task<DocumentReply> PrepareDocumentAsync(string user, string identityId, DocumentMedium medium, CancellationToken cancellationToken)
    {
        var (actor, id) = (_users[user], new IdentityId(identityId));
        var request = new EmissionRequest("dossier patient", IsOtherDomain: false);
        return Task.FromResult(medium switch
        {
            DocumentMedium.Paper or DocumentMedium.Label => _engine.Paper.Print(actor, id).ToReply(),
            DocumentMedium.Fhir => _engine.Electronic.WriteFhir(actor, id, request).ToReply(),
            DocumentMedium.Mail => _engine.Electronic.WriteMail(actor, id, request).ToReply(),
            _ => _engine.Electronic.Write(actor, id, request).ToReply(),
        });
    }

    public Task<FlowReply> SendFlowAsync(string user, string identityId, SutPartner partner, CancellationToken cancellationToken)
    {
        var sent = _engine.Sending.Send(_users[user], new IdentityId(identityId), new EmissionRequest(partner.Name, partner.IsOtherDomain));
        return Task.FromResult(new FlowReply(
            sent.IsDone,
            sent.Messages(),
            sent is Result<ImmutableArray<byte[]>>.Done done ? [.. done.Value.Select(Encoding.UTF8.GetString)] : []));
    }

    public async Task<CreationReply> ReceiveFlowAsync(string user, SutPartner partner, string message, CancellationToken cancellationToken)
    {
        var flow = new IncomingFlow(partner.Name, partner.IsOtherDomain, Encoding.UTF8.GetBytes(message));
        var received = await _engine.Receiving.ReceiveAsync(_users[user], flow, cancellationToken);
        return new CreationReply(received.IsDone, received.Messages(), received.ValueOrNull()?.Id.Value);
    }

    public async Task<CreationReply> ReadDatamatrixAsync(string user, string content, CancellationToken cancellationToken)
    {
        var scanned = await _engine.Scanning.ScanAsync(_users[user], Encoding.Latin1.GetBytes(content), cancellationToken);
        return new CreationReply(scanned.IsDone, scanned.Messages(), scanned.ValueOrNull()?.Id.Value);
    }

    public Task<IReadOnlyList<PartnerRow>> ReadPartnersAsync(string user, string identityId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PartnerRow>>(
        [
            .. _engine.Journals.Emissions(_users[user], new IdentityId(identityId)).ValueOrThrow()
                .Select(entry => new PartnerRow(EngineViews.Iso(entry.At), entry.Partner)),
        ]);

    public Task<IReadOnlyList<StatusHistoryRow>> ReadStatusHistoryAsync(string user, string identityId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StatusHistoryRow>>(
        [
            .. _engine.Journals.StatusHistory(_users[user], new IdentityId(identityId)).ValueOrThrow()
                .Where(row => row.Previous is not null)
                .Select(row => new StatusHistoryRow(row.Previous!.Value.Label(), EngineViews.Iso(row.At), row.Responsible ?? "")),
        ]);

    public Task<IReadOnlyList<FormerMatriculeRow>> ReadFormerMatriculesAsync(string user, string identityId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FormerMatriculeRow>>(
        [
            .. _engine.Journals.FormerIns(_users[user], new IdentityId(identityId)).ValueOrThrow()
                .Select(former => new FormerMatriculeRow(former.Matricule, former.Oid, former.Reason is FormerInsReason.Invalidated)),
        ]);

    public Task<IReadOnlyList<ModificationRow>> ReadModificationsAsync(string user, string identityId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ModificationRow>>(
        [
            .. from entry in _engine.Journals.Changes(_users[user], new IdentityId(identityId)).ValueOrThrow()
               let field = EngineFields.Labelled(entry.Field)
               where field is not null
               select new ModificationRow(EngineViews.Iso(entry.At), entry.By?.Name ?? "", entry.Kind.Label(), field.Value),
        ]);

    public Task<IReadOnlyList<AccessRow>> ReadAccessesAsync(string user, string identityId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<AccessRow>>(
        [
            .. _engine.Journals.Accesses(_users[user], new IdentityId(identityId)).ValueOrThrow()
                .Select(entry => new AccessRow(EngineViews.Iso(entry.At), entry.By?.Name ?? "")),
        ]);

    public Task<IReadOnlyList<InsiCallRow>> ReadInsiCallsAsync(string user, string identityId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<InsiCallRow>>(
            [.. _engine.Journals.Calls(_users[user], new IdentityId(identityId)).ValueOrThrow().Select(entry => entry.ToRow())]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static SutReply NothingToAnswer => SutReply.Refused("Aucun retour INSi n'attend de réponse.");

    private static Task<SutReply> Answer<T>(Result<T> result) => Task.FromResult(result.ToReply());

    private static Task<SearchReply> Found(Result<ImmutableArray<EngineView>> result) =>
        Task.FromResult(new SearchReply(
            result.IsDone,
            result.Messages(),
            result is Result<ImmutableArray<EngineView>>.Done done ? [.. done.Value.Select(view => view.ToFound())] : []));

    private static IdentityDraft Draft(IdentityEntry entry, KnownBirthDate? known) => new(new TraitsEntry
    {
        BirthName = entry.Fields.GetValueOrDefault(SutField.BirthName),
        BirthGivenNames = entry.Fields.GetValueOrDefault(SutField.BirthGivenNames),
        FirstBirthName = entry.Fields.GetValueOrDefault(SutField.FirstBirthName),
        BirthDate = entry.Fields.GetValueOrDefault(SutField.BirthDate),
        Sex = entry.Fields.GetValueOrDefault(SutField.Sex),
        BirthPlace = entry.Fields.GetValueOrDefault(SutField.BirthPlace),
        UsedName = entry.Fields.GetValueOrDefault(SutField.UsedName),
        UsedFirstName = entry.Fields.GetValueOrDefault(SutField.UsedFirstName),
    })
    {
        IncompleteBirthDate = known,
        SocialSecurityNumber = entry.Fields.GetValueOrDefault(SutField.SocialSecurityNumber),
        PostalAddress = entry.Fields.GetValueOrDefault(SutField.Address),
        Telephone = entry.Fields.GetValueOrDefault(SutField.Phone),
        IsConfirmedAsAnotherPerson = entry.ConfirmedAsAnotherPerson,
    };

    private DocumentEvidence Evidence(JustificatifEntry entry) => new(CodeOf(entry.Kind))
    {
        Authority = entry.OfParent is { } ofParent ? new AuthorityDocument(CodeOf(ofParent)) : null,
        IsNursingHomeAdmission = entry.DirectNursingHomeAdmission,
    };

    private string CodeOf(string justificatif) => KindOf(justificatif)?.Code ?? justificatif;

    private DocumentKind? KindOf(string label) =>
        _engine.Documents.Kinds.FirstOrDefault(kind => string.Equals(kind.Label, label, StringComparison.Ordinal));

    private static TrustStatus StatusOf(string label) =>
        Enum.GetValues<TrustStatus>().First(status => string.Equals(status.Label(), label, StringComparison.Ordinal));

    private static IdentityAttributes AttributeOf(string label) =>
        Enum.GetValues<IdentityAttributes>().First(attribute => string.Equals($"Identité {attribute.Label()}", label, StringComparison.Ordinal));
}
