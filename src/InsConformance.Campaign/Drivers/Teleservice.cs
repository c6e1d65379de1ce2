using InsConformance.Campaign.Sut;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Simulator;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Campaign.Drivers;

/// <summary>The INSi téléservice, as seen by one scenario: what it is to answer, and what it was asked.</summary>
/// <param name="door">What the software calls, shared by the scenarios.</param>
/// <param name="session">The session of the scenario, which nothing else touches.</param>
public abstract class Teleservice(IInsiDoor door, string session)
{
    private int _forgotten;

    /// <summary>The session of the scenario.</summary>
    public string Session => session;

    /// <summary>The calls received since <see cref="ForgetCalls"/>, in order.</summary>
    public IReadOnlyList<SentCall> Calls =>
        [.. Exchanges.Skip(_forgotten).Select(Read)];

    /// <summary>What passed in this scenario, in order.</summary>
    public virtual IReadOnlyList<ServedExchange> Exchanges => door.Journal.Exchanges(session);

    /// <summary>Answers a return code without any identity: <c>01</c>, <c>02</c>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="times">How many times; for ever when not given.</param>
    public void WillAnswer(string code, int? times = null) => Play(new ScriptedAnswer.Code(code), times);

    /// <summary>Answers <c>00</c> with this person.</summary>
    public void WillReturn(InsiPerson person, int? times = null) => Play(Answer(person), times);

    /// <summary>Answers a fault of this code.</summary>
    public void WillFault(string code, int? times = null) => Play(new ScriptedAnswer.Fault(code), times);

    /// <summary>Answers a verification.</summary>
    /// <param name="confirmed">Whether the INS is confirmed.</param>
    /// <param name="times">How many times; for ever when not given.</param>
    public void WillVerify(bool confirmed, int? times = null) => Play(new ScriptedAnswer.Verdict(confirmed), times);

    /// <summary>Fails in the network at every call.</summary>
    /// <param name="word">The word of the failure, WireMock's where it has one: <c>CONNECTION_RESET_BY_PEER</c>.</param>
    public void WillFail(string word) => Play(new ScriptedAnswer.Network(word), times: null);

    /// <summary>Answers what the service would, departed from in one point, at every call.</summary>
    /// <param name="deviation">Identifier in the catalogue (docs/deviations.md): <c>key-wrong</c>.</param>
    public void WillDeviate(string deviation) => Play(new ScriptedAnswer.Deviated(deviation), times: null);

    /// <summary>Follows a script, for the session of the scenario.</summary>
    public void WillFollow(Script script) => Play(script);

    /// <summary>Lets time pass for the téléservice, in this scenario only.</summary>
    public abstract void PassTime(TimeSpan duration);

    /// <summary>The next result of a lot is not ready when it is asked for: this delay is announced.</summary>
    public void WillNotBeReady(TimeSpan delay) => Play(new ScriptedAnswer.NotReady(delay), times: 1);

    /// <summary>Another address of certificate mode, whose server certificate has this defect; null where none can be had.</summary>
    public virtual Task<Uri?> OtherAddressAsync(ServerDefect defect, CancellationToken cancellationToken) => Task.FromResult<Uri?>(null);

    /// <summary>From now on, only the calls to come are counted.</summary>
    public void ForgetCalls() => _forgotten = Exchanges.Count;

    /// <summary>The answer <c>00</c> with this person.</summary>
    internal static ScriptedAnswer Answer(InsiPerson person) => new ScriptedAnswer.Identity(Individual(person), person.InFormerShape ? WireProfile.Legacy2022 : null);

    /// <summary>Ends the scenario, without a verdict on the software, when the calls were not answered as the scenario was written for.</summary>
    public abstract Task RequireWantedAnswersAsync(CancellationToken cancellationToken);

    /// <summary>Forgets the session.</summary>
    public abstract void Close();

    /// <summary>Has the next calls of the session of the scenario answered so, or ends the scenario as not applicable where that cannot be had.</summary>
    /// <param name="script">What to answer, to which calls; its session is that of the scenario.</param>
    protected abstract void Play(Script script);

    private static SentCall Read(ServedExchange exchange) => SentCall.Read(exchange.Request.Body) with
    {
        ReceivedAt = exchange.ReceivedAt,
        ClientCertificate = exchange.Request.Connection.Client?.CommonName,
    };

    private void Play(ScriptedAnswer answer, int? times) => Play(new Script { Answer = answer, Times = times });

    private static Individual Individual(InsiPerson person) => new()
    {
        Active = Entry(person.Fields[SutField.InsMatricule], person.Fields[SutField.InsOid]),
        History = [.. person.FormerMatricules.Select(matricule => Entry(matricule, person.Fields[SutField.InsOid]))],
        Traits = new ReturnedTraits
        {
            BirthName = person.Fields[SutField.BirthName],
            GivenNames = person.Fields[SutField.BirthGivenNames],
            Sex = person.Fields[SutField.Sex],
            BirthDate = person.Fields[SutField.BirthDate],
            BirthPlace = person.Fields[SutField.BirthPlace] is { Length: > 0 } place ? place : null,
        },
    };

    private static InsEntry Entry(string matricule, string oid)
    {
        var parts = matricule.Split(' ');
        return new InsEntry { Matricule = new MatriculeParts(parts[0], parts[^1]), Oid = oid };
    }
}
