using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>
/// Notices that an adapter went away for good, so that what remains of a run ends at once instead of waiting each time. After a call that found nobody, the adapter is asked
/// to describe itself; one that does not within the time granted is gone.
/// </summary>
/// <param name="inner">The way to the adapter.</param>
/// <param name="clock">Measures the time granted.</param>
internal sealed class GuardedChannel(ISutChannel inner, TimeProvider clock) : ISutChannel
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim _probing = new(1, 1);
    private volatile string? _gone;

    /// <summary>How long an adapter may take to come back.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    public string Name => inner.Name;

    /// <summary>Why the adapter is held to be gone; null while it is not.</summary>
    public string? Gone => _gone;

    public async Task<ChannelReply> AskAsync(ChannelRequest request, CancellationToken cancellationToken)
    {
        if (_gone is { } reason)
            throw new SutException(SutFailure.Unreachable, reason);
        try
        {
            return await inner.AskAsync(request, cancellationToken);
        }
        catch (SutException e) when (e.Failure is SutFailure.Unreachable or SutFailure.Timeout)
        {
            await LookAsync(e, cancellationToken);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _probing.Dispose();
        await inner.DisposeAsync();
    }

    /// <summary>Looks whether somebody is still there, once for all those who wonder.</summary>
    private async Task LookAsync(SutException failure, CancellationToken cancellationToken)
    {
        await _probing.WaitAsync(cancellationToken);
        try
        {
            if (_gone is null && !await AnswersAsync(cancellationToken))
                _gone = $"Le logiciel examiné n'est plus là depuis un scénario précédent. {failure.Message}";
        }
        finally
        {
            _probing.Release();
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            while (!await AnswersNowAsync(either.Token))
                await Task.Delay(Pause, clock, either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<bool> AnswersNowAsync(CancellationToken cancellationToken)
    {
        try
        {
            await inner.AskAsync(ChannelRequest.Description, cancellationToken);
            return true;
        }
        catch (SutException e)
        {
            return e.Failure is not (SutFailure.Unreachable or SutFailure.Timeout);
        }
        catch (SutActionMissingException)
        {
            return true;
        }
    }
}
