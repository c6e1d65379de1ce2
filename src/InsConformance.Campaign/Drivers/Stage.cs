using System.Diagnostics;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Drivers;

/// <summary>What is going on in a scenario: the software, who acts, which identity is spoken of, what was answered last.</summary>
public sealed class Stage
{
    private readonly SutDescription _description;
    private readonly UnmetClaims _unmetClaims;
    private readonly IUnitTestRuntimeProvider _provider;
    private readonly Func<CancellationToken> _cancellation;
    private readonly HashSet<SutAction> _accepted = [];
    private readonly HashSet<SutAction> _refusals = [];
    private readonly Dictionary<SutAction, string> _undecidable = [];
    private (SutAction Action, SutReply Reply)? _last;
    private string? _identity;
    private string? _otherIdentity;

    /// <summary>Sets the stage for one scenario.</summary>
    public Stage(
        ISut sut,
        SutDescription description,
        UnmetClaims unmetClaims,
        Judge judge,
        TimeProvider clock,
        IUnitTestRuntimeProvider provider,
        Func<CancellationToken> cancellation)
    {
        Sut = sut;
        Judge = judge;
        Clock = clock;
        Cast = new Cast(this);
        _description = description;
        _unmetClaims = unmetClaims;
        _provider = provider;
        _cancellation = cancellation;
    }

    /// <summary>The software under test.</summary>
    public ISut Sut { get; }

    /// <summary>Who acts.</summary>
    public Cast Cast { get; }

    /// <summary>Who decides.</summary>
    public Judge Judge { get; }

    /// <summary>The time of the bench.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Asks the running step to stop.</summary>
    public CancellationToken Cancellation => _cancellation();

    /// <summary>The local identifier of the identity that the scenario speaks of.</summary>
    public string Identity
    {
        get => _identity ?? throw Unjudgeable("Le scénario parle d'une identité, mais le logiciel n'en a créé aucune.");
        set => _identity = value;
    }

    /// <summary>Whether the scenario speaks of an identity yet.</summary>
    public bool HasIdentity => _identity is not null;

    /// <summary>The local identifier of the second identity, in a scenario that speaks of two.</summary>
    public string OtherIdentity
    {
        get => _otherIdentity ?? throw new InvalidOperationException("Le scénario parle de l'autre identité, mais il n'en a établi qu'une.");
        set => _otherIdentity = value;
    }

    /// <summary>The identities that the scenario has established.</summary>
    public IEnumerable<string> Identities => new[] { _identity, _otherIdentity }.OfType<string>();

    /// <summary>The field that the scenario makes deviate; null when it makes none.</summary>
    public SutField? Examined { get; set; }

    /// <summary>Whether the software was told to call INSi at another address.</summary>
    public bool CallsElsewhere { get; set; }

    /// <summary>The kinds of action that the software accepted in this scenario.</summary>
    public IReadOnlySet<SutAction> AcceptedActions => _accepted;

    /// <summary>The kinds of action whose refusal the scenario judged.</summary>
    public IReadOnlySet<SutAction> JudgedRefusals => _refusals;

    /// <summary>Notes that the scenario judges the refusal of an action: it proves something only of a software that accepts the action elsewhere.</summary>
    public SutReply RefusalOf(SutAction action)
    {
        if (_undecidable.TryGetValue(action, out var reason))
            throw Unjudgeable(reason);
        _refusals.Add(action);
        return ReplyTo(action);
    }

    /// <summary>Notes that the scenario judges that the software does not do something: it proves something only of a software that does it elsewhere.</summary>
    public void JudgeAbsenceOf(SutAction action) => _refusals.Add(action);

    /// <summary>Notes that the software did, when the condition holds, what other scenarios judge that it does not do.</summary>
    public void See(SutAction action, bool done)
    {
        if (done)
            _accepted.Add(action);
    }

    /// <summary>Notes that the scenario cannot judge whether an action should have been refused: if it tries to, it ends without a verdict.</summary>
    /// <param name="action">The kind of action.</param>
    /// <param name="reason">French: what is no longer as the scenario takes for granted.</param>
    public void LeaveUndecided(SutAction action, string reason) => _undecidable[action] = reason;

    /// <summary>Ends the scenario as not applicable when the software says that it does not do this, as not executed when its editor declared that it does.</summary>
    /// <exception cref="SutClaimUnmetException">The software says not to do what it is declared to do.</exception>
    public void Need(SutCapability capability)
    {
        if (_description.Capabilities.Has(capability, out var reason))
            return;
        if (_unmetClaims.Concern(capability, out var unmet))
            throw new SutClaimUnmetException(unmet);
        _provider.TestIgnore(reason);
    }

    /// <summary>Whether the software declares that it does this.</summary>
    public bool Can(SutCapability capability) => _description.Capabilities.Has(capability, out _);

    /// <summary>Remembers the answer to the action that was just done.</summary>
    /// <param name="action">The kind of action.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="succeeded">Whether the action did what it is for, when being accepted is not enough.</param>
    public TReply Keep<TReply>(SutAction action, TReply reply, bool? succeeded = null)
        where TReply : SutReply
    {
        _last = (action, reply);
        if (succeeded ?? reply.Accepted)
            _accepted.Add(action);
        return reply;
    }

    /// <summary>The answer to the last action, which must be of this kind.</summary>
    /// <exception cref="InvalidOperationException">It is not: the scenario is wrongly written.</exception>
    public SutReply ReplyTo(SutAction action) => _last is { } last && last.Action == action
        ? last.Reply
        : throw new InvalidOperationException("Le scénario juge une action qui n'est pas la dernière qu'il a faite.");

    /// <summary>The answer to the last action, whatever it was.</summary>
    /// <exception cref="InvalidOperationException">Nothing was asked yet: the scenario is wrongly written.</exception>
    public SutReply LastReply => _last?.Reply ?? throw new InvalidOperationException("Le scénario juge une réponse, mais il n'a rien demandé.");

    /// <summary>Ends the scenario when what it takes for granted could not be reached.</summary>
    /// <param name="what">What is done, in French.</param>
    /// <param name="reply">The answer of the software.</param>
    /// <param name="action">The kind of action that the answer accepts; null when it is none that scenarios judge.</param>
    public TReply Expect<TReply>(string what, TReply reply, SutAction? action = null)
        where TReply : SutReply
    {
        if (!reply.Accepted)
            throw Unjudgeable($"{what} : le logiciel a refusé ({string.Join(" ; ", reply.Messages.Select(message => message.Text))}).");
        if (action is { } accepted)
            _accepted.Add(accepted);
        return reply;
    }

    /// <summary>Ends the scenario without a verdict. It never returns: the exception is there for the compiler to see it.</summary>
    public Exception Unjudgeable(string reason)
    {
        _provider.TestInconclusive(reason);
        return new UnreachableException(reason);
    }
}
