using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Emission;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Store;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Tests.Support;

/// <summary>An engine with a scripted téléservice, a manual clock, and the usual people at work.</summary>
internal sealed class World : IInsiVerification
{
    public World(EngineRules? rules = null, SiteSettings? settings = null)
    {
        Options = new ReferenceEngineOptions
        {
            Insi = new InsiAccess(Insi, new LpsIdentity("TST17NF26AB1", "1.0", "instance", "urn:lps:banc:1.0"), "10B0000001", new SeededIdSource(1)),
            Clock = Clock,
            Rules = rules ?? EngineRules.AllOn,
            Settings = settings ?? SiteSettings.Default,
            Store = Store,
            Verification = this,
        };
        Engine = new ReferenceEngine(Options);
    }

    public static Actor Claire { get; } = new("cb", "Claire BERNARD", HabilitationProfiles.Default[HabilitationProfiles.Reception]);

    public static Actor Officer { get; } = new("kh", "Karim HADDAD", HabilitationProfiles.Default[HabilitationProfiles.IdentityOfficer]);

    public static Actor Administrator { get; } = new("admin", "Administrateur", HabilitationProfiles.Default[HabilitationProfiles.Administration]);

    public static Actor Nobody { get; } = new("nobody", "Sans DROIT", Right.None);

    public ReferenceEngineOptions Options { get; }

    public ReferenceEngine Engine { get; }

    public ScriptedInsi Insi { get; } = new();

    public ManualClock Clock { get; } = new(ManualClock.Noon);

    public InMemoryRegisterStore Store { get; } = new();

    public VerificationOutcome Verification { get; set; } = new VerificationOutcome.Confirmed();

    public List<string> Verified { get; } = [];

    Task<VerificationOutcome> IInsiVerification.VerifyAsync(
        Identity.Matricules.Ins ins, Identity.Traits.StrictTraits traits, CancellationToken cancellationToken)
    {
        Verified.Add(ins.Matricule.Value);
        return Task.FromResult(Verification);
    }

    public IdentityId Provisional(Person person) => Provisional(person.Draft with { IsConfirmedAsAnotherPerson = true });

    public IdentityId Provisional(IdentityDraft draft) => Engine.Register.Create(Claire, draft).Done().Id;

    public IdentityId Validated(Person person)
    {
        var id = Provisional(person);
        Validate(id);
        return id;
    }

    public async Task<IdentityId> RetrievedAsync(Person person)
    {
        var id = Provisional(person);
        await RetrieveAsync(id, person.Answer);
        return id;
    }

    public async Task<IdentityId> QualifiedAsync(Person person)
    {
        var id = await RetrievedAsync(person);
        Validate(id);
        return id;
    }

    /// <summary>An identity with the status, made the way a user would.</summary>
    public async Task<IdentityId> WithStatusAsync(TrustStatus status, Person person) => status switch
    {
        TrustStatus.Retrieved => await RetrievedAsync(person),
        TrustStatus.Qualified => await QualifiedAsync(person),
        TrustStatus.Validated => Validated(person),
        _ => Provisional(person),
    };

    public void Validate(IdentityId id, string document = "PA")
    {
        Engine.Documents.Record(Claire, id, new DocumentEvidence(document)).Done();
        Engine.Documents.Validate(Claire, id).Done();
    }

    /// <summary>Calls INSi, which gives this answer, and accepts it.</summary>
    public async Task RetrieveAsync(IdentityId id, InsiAnswer answer)
    {
        Insi.Answers(answer);
        var outcome = (await CallAsync(id)).Done();
        if (!outcome.WasAcceptedAutomatically) Engine.Retrieval.Accept(Claire, outcome.Id, Acceptance.Plain).Done();
    }

    public Task<Result<RetrievalOutcome>> CallAsync(IdentityId id, RetrievalRequest? request = null) =>
        Engine.Retrieval.StartAsync(Claire, id, request ?? RetrievalRequest.Default, TestContext.Current.CancellationToken);

    public async Task<Result<IdentityView>> CallAndAcceptAsync(IdentityId id, Acceptance? acceptance = null)
    {
        var outcome = (await CallAsync(id)).Done();
        return Engine.Retrieval.Accept(Claire, outcome.Id, acceptance ?? Acceptance.Plain);
    }

    public IdentityView Show(IdentityId id, Actor? actor = null) => Engine.Register.Open(actor ?? Claire, id).Done();

    public RegisteredIdentity Stored(IdentityId id) => Store.Find(id)!;

    public Result<IdentityView> Edit(IdentityId id, RecordField field, string? value, Actor? actor = null) =>
        Engine.Register.Edit(actor ?? Claire, id, IdentityEdit.Of(field, value));

    public OutgoingIdentity Emit(IdentityId id) => Engine.Emission.Emit(Claire, id, new EmissionRequest("Laboratoire", IsOtherDomain: true)).Done();

    public ImmutableArray<TEntry> Journal<TEntry>()
        where TEntry : JournalEntry => [.. Store.Journal().OfType<TEntry>()];
}
