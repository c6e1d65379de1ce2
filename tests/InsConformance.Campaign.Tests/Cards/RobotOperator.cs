using InsConformance.Campaign.Cards.Asked;

namespace InsConformance.Campaign.Tests.Cards;

/// <summary>Moves the cards of the readers as it is asked, unless it is told to do something else.</summary>
internal sealed class RobotOperator(TwoReaders readers) : ICardOperator
{
    private readonly TaskCompletionSource _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The card that it puts in, whichever it is asked for.</summary>
    public string? PutsInstead { get; init; }

    /// <summary>It moves nothing.</summary>
    public bool IsAway { get; init; }

    /// <summary>It gives every scenario up at once.</summary>
    public bool GivesUp { get; init; }

    /// <summary>It moves nothing more, and gives up, once the bench has said something of the card.</summary>
    public bool GivesUpOnceTold { get; init; }

    public List<CardRequest> Requests { get; } = [];

    public List<string> Told { get; } = [];

    public async Task GiveUpAsync(CardRequest request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        if (GivesUp)
            return;
        if (!IsAway && (PutsInstead is not null || !GivesUpOnceTold))
            readers.Put(request.Reader, request.Card is null ? null : PutsInstead ?? request.Card);
        await (GivesUpOnceTold ? _told.Task : Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken)).WaitAsync(cancellationToken);
    }

    public Task TellAsync(string message, CancellationToken cancellationToken)
    {
        Told.Add(message);
        _told.TrySetResult();
        return Task.CompletedTask;
    }
}
