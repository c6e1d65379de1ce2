using InsConformance.Campaign.Tests.Deviations.Careless;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine;
using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Store;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Simulator.Clock;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Campaign.Tests.Deviations;

/// <summary>An engine, the real client and the real simulator, for one person: D'ARTAGNAN DE L'HERAULT PIERRE-ALAIN. The client and the simulator each live by a clock that the bench moves.</summary>
public sealed class DeviationBench : IAsyncLifetime
{
    /// <summary>What the correct answer makes of the identity: « récupérée », and nothing more to say.</summary>
    private const string Correct = "1 01 06 63 220 754 60 NIR 1.2.250.1.213.1.4.8, D'ARTAGNAN DE L'HERAULT, PIERRE-ALAIN GUNTHER, 17/06/2001, M, 63220";

    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Actor Officer = new("kh", "Karim HADDAD", HabilitationProfiles.Default[HabilitationProfiles.IdentityOfficer]);

    private static readonly IdentityDraft Dartagnan = new(new TraitsEntry
    {
        BirthName = "D'ARTAGNAN DE L'HERAULT",
        FirstBirthName = "PIERRE-ALAIN",
        BirthDate = "17/06/2001",
        Sex = "M",
        BirthPlace = "63220",
    });

    private readonly ControlledClock _clientClock = ControlledClock.FrozenAt(Now);
    private InsiSimulator _simulator = null!;
    private int _runs;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _simulator = await InsiSimulator.StartAsync(TestBench.Options, ControlledClock.FrozenAt(Now), Cancellation);

    public ValueTask DisposeAsync() => _simulator.DisposeAsync();

    /// <summary>What an engine makes of a deviation, each of its calls meeting it; then of the correct answer, for the same identity.</summary>
    /// <param name="deviation">The deviation; null for the correct answer alone.</param>
    /// <param name="platform">Where the engine runs.</param>
    /// <param name="rules">The rules that it honours.</param>
    /// <param name="read">How it reads replies, when it does it badly.</param>
    internal async Task<Encounter> MeetAsync(Deviation? deviation, Platform platform, EngineRules rules, Func<InsiExchange, InsiOutcome>? read = null)
    {
        var session = FormattableString.Invariant($"{deviation?.Id}-{++_runs}");
        using var certificate = new ClientCertificate(_simulator.Pki.OpenClient(ClientCertificateFile.Auto));
        using var client = new InsiClient(
            new InsiClientOptions { Endpoint = _simulator.CertificateAddress, TrustedAuthorities = [_simulator.Pki.Root, _simulator.Pki.Organisations], Certificate = certificate }, _clientClock);
        var store = new InMemoryRegisterStore();
        var engine = new ReferenceEngine(new ReferenceEngineOptions
        {
            Insi = new InsiAccess(read is null ? client : new CarelessReader(client, read), new LpsIdentity("TST17NF26AB1", "1.0", session, "urn:lps:banc:1.0"), "300000009990001", new SeededIdSource(1)),
            Clock = _clientClock,
            Rules = rules,
            Settings = SiteSettings.Default with { Platform = platform, CallsInsiOnOpening = false },
            Store = store,
        });
        var before = Done(engine.Register.Create(Officer, Dartagnan));

        var deviated = deviation is null ? await CallAsync(engine, before.Id) : await CallAsync(engine, before.Id, deviation, session);
        var after = Done(engine.Register.Open(Officer, before.Id));
        var traces = store.Journal().OfType<InsiCallEntry>().Count();
        var twin = deviated.StartsWith("récupérée", StringComparison.Ordinal) ? null : await CallAsync(engine, before.Id);
        return new Encounter(deviated, IsUnchanged: after.Status == before.Status && after.Fields.SequenceEqual(before.Fields), traces, twin);
    }

    private static Script Script(Deviation deviation, string session) => new()
    {
        Session = deviation.Base is DeviationBase.Connection ? null : session,
        Answer = deviation.NetworkWord is { } word ? new ScriptedAnswer.Network(word) : new ScriptedAnswer.Deviated(deviation.Id),
        Times = null,
    };

    private static T Done<T>(Result<T> result) => result.Should().BeOfType<Result<T>.Done>().Which.Value;

    /// <summary>The same, each call meeting the deviation.</summary>
    private async Task<string> CallAsync(ReferenceEngine engine, IdentityId id, Deviation deviation, string session)
    {
        var script = _simulator.Scripts.Add(Script(deviation, session));
        try
        {
            var failures = _simulator.Journal.ConnectionFailures().Count;
            var call = CallAsync(engine, id);
            if (deviation.ClientFailure is FailureKind.Timeout)
            {
                await _simulator.Journal.WaitForAsync(
                    journal => journal.Exchanges(session).Count > 0 || (deviation.Base is DeviationBase.Connection && journal.ConnectionFailures().Count > failures) ? journal : null, Cancellation);
                _clientClock.Advance(TimeSpan.FromSeconds(30));
            }

            return await call;
        }
        finally
        {
            _simulator.Scripts.Remove(script);
        }
    }

    /// <summary>Calls INSi, and accepts what it returns when that can be, the way a user in a hurry would.</summary>
    private static async Task<string> CallAsync(ReferenceEngine engine, IdentityId id)
    {
        var outcome = Done(await engine.Retrieval.StartAsync(Officer, id, RetrievalRequest.Default, Cancellation));
        if (outcome.TechnicalError is { } error)
            return $"erreur technique {error}";
        if (outcome.Returned is null)
            return $"code {outcome.Code}";
        var accepted = outcome.WasAcceptedAutomatically ? null : engine.Retrieval.Accept(Officer, outcome.Id, Acceptance.Plain) as Result<IdentityView>.Refused;
        if (accepted is null)
            return Describe(engine, id);
        return outcome.CanBeAccepted ? $"refusée à l'acceptation : {accepted.Refusal.Message}" : $"refusée : {outcome.Message}";
    }

    private static string Describe(ReferenceEngine engine, IdentityId id)
    {
        var view = Done(engine.Register.Open(Officer, id));
        string[] fields =
        [
            $"{view[RecordField.Matricule]} {view.MatriculeNature} {view[RecordField.Oid]}",
            view[RecordField.BirthName],
            view[RecordField.BirthGivenNames],
            view[RecordField.BirthDate],
            view[RecordField.Sex],
            view[RecordField.BirthPlace],
        ];
        var identity = string.Join(", ", fields);
        var former = Done(engine.Journals.FormerIns(Officer, id)).Select(ins => $" + {ins.Matricule} {ins.Oid} {ins.From} {ins.To}".TrimEnd());
        return (identity is Correct ? "récupérée" : $"récupérée : {identity}") + string.Concat(former);
    }
}
