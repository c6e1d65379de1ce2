using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Drivers;

/// <summary>What is going on in a scenario: the software, who acts, which identity is spoken of, what was answered last.</summary>
public sealed class Stage
{
    private readonly SutDescription _description;
    private (SutAction Action, SutReply Reply)? _last;
    private string? _identity;

    /// <summary>Sets the stage for one scenario.</summary>
    public Stage(ISut sut, SutDescription description, Judge judge, TimeProvider clock, CancellationToken cancellationToken)
    {
        Sut = sut;
        Judge = judge;
        Clock = clock;
        Cancellation = cancellationToken;
        Cast = new Cast(sut, cancellationToken);
        _description = description;
    }

    /// <summary>The software under test.</summary>
    public ISut Sut { get; }

    /// <summary>Who acts.</summary>
    public Cast Cast { get; }

    /// <summary>Who decides.</summary>
    public Judge Judge { get; }

    /// <summary>The time of the bench.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Asks the scenario to stop.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The local identifier of the identity that the scenario speaks of.</summary>
    /// <exception cref="ObstacleException">No identity was created or found yet.</exception>
    public string Identity
    {
        get => _identity ?? throw Unjudgeable("Le scénario parle d'une identité, mais aucune n'a été créée.");
        set => _identity = value;
    }

    /// <summary>Ends the scenario as not applicable when the software declares that it does not do this.</summary>
    /// <exception cref="ObstacleException">The capability is declared absent.</exception>
    public void Need(SutCapability capability)
    {
        if (!_description.Capabilities.Has(capability, out var reason))
            throw new ObstacleException(new Obstacle(Outcome.NotApplicable, reason));
    }

    /// <summary>Remembers the answer to the action that was just done.</summary>
    public TReply Keep<TReply>(SutAction action, TReply reply)
        where TReply : SutReply
    {
        _last = (action, reply);
        return reply;
    }

    /// <summary>The answer to the last action, which must be of this kind.</summary>
    /// <exception cref="ObstacleException">The scenario did something else last.</exception>
    public SutReply ReplyTo(SutAction action) => _last is { } last && last.Action == action
        ? last.Reply
        : throw Unjudgeable($"Le scénario juge une action qui n'est pas la dernière faite ({_last?.Action.ToString() ?? "aucune"}).");

    /// <summary>The answer to the last action, whatever it was.</summary>
    /// <exception cref="ObstacleException">Nothing was done yet.</exception>
    public SutReply LastReply => _last?.Reply ?? throw Unjudgeable("Le scénario juge une réponse, mais rien n'a été demandé.");

    /// <summary>Ends the scenario when what it takes for granted could not be reached.</summary>
    /// <exception cref="ObstacleException">The action was refused.</exception>
    public static TReply Expect<TReply>(string what, TReply reply)
        where TReply : SutReply => reply.Accepted
            ? reply
            : throw Unjudgeable($"{what} : le logiciel a refusé ({string.Join(" ; ", reply.Messages.Select(message => message.Text))}).");

    /// <summary>The exception that ends a scenario without a verdict.</summary>
    public static ObstacleException Unjudgeable(string reason) => new(new Obstacle(Outcome.Inconclusive, reason));
}
