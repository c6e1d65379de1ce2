using System.Runtime.CompilerServices;

namespace InsConformance.Cards.Pcsc;

/// <summary>
/// Watches insertions and removals, of cards and of readers. When the service stops, the watch waits for it and begins anew with a new context: an old one
/// never works again (seen with pcscd).
/// </summary>
/// <param name="library">PC/SC: <see cref="PcscLibrary.OfThisSystem"/>.</param>
/// <param name="time">Clock of the delays.</param>
public sealed class ReaderMonitor(IPcscLibrary library, TimeProvider time)
{
    /// <summary>Longest time before a reader that was plugged in is seen, or the service that came back.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<string, ReaderStatus> _known = new(StringComparer.Ordinal);

    /// <summary>The events, from the readers and cards that are there when it begins, until it is cancelled. One enumeration per monitor.</summary>
    /// <exception cref="PcscException">The library of PC/SC is not installed.</exception>
    public async IAsyncEnumerable<ReaderEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lost = false;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var context = TryEstablish();
            if (context is not null && lost)
                yield return new(ReaderEventKind.ServiceBack, "", default);
            if (context is null && !lost)
                yield return new(ReaderEventKind.ServiceLost, "", default);
            lost = context is null;
            if (context is null)
            {
                await Task.Delay(Beat, time, cancellationToken).ConfigureAwait(false);
                continue;
            }

            await foreach (var happened in WatchAsync(context, cancellationToken).ConfigureAwait(false))
                yield return happened;
            foreach (var reader in _known.Keys.Order(StringComparer.Ordinal))
                yield return new(ReaderEventKind.ReaderRemoved, reader, default);
            _known.Clear();
        }
    }

    /// <summary>The events of one context, until its service stops.</summary>
    private async IAsyncEnumerable<ReaderEvent> WatchAsync(PcscContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var cancelling = cancellationToken.Register(context.EndWait);
        while (TryReaders(context) is { } readers)
        {
            foreach (var gone in _known.Keys.Except(readers, StringComparer.Ordinal).ToArray())
            {
                _known.Remove(gone);
                yield return new(ReaderEventKind.ReaderRemoved, gone, default);
            }

            if (await TryWaitAsync(context, readers, cancellationToken).ConfigureAwait(false) is not { } statuses)
                yield break;
            foreach (var status in statuses.Where(status => !status.State.HasFlag(ReaderState.Unknown)))
            {
                foreach (var happened in ReaderComparison.Events(_known.GetValueOrDefault(status.Reader), status))
                    yield return happened;
                _known[status.Reader] = status;
            }
        }
    }

    private PcscContext? TryEstablish()
    {
        try
        {
            return PcscContext.Establish(library);
        }
        catch (PcscException failure) when (failure.IsServiceLost && failure.InnerException is null)
        {
            return null;
        }
    }

    private static IReadOnlyList<string>? TryReaders(PcscContext context)
    {
        try
        {
            return context.Readers();
        }
        catch (PcscException failure) when (failure.IsServiceLost)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<ReaderStatus>?> TryWaitAsync(PcscContext context, IReadOnlyList<string> readers, CancellationToken cancellationToken)
    {
        if (readers.Count == 0)
        {
            await Task.Delay(Beat, time, cancellationToken).ConfigureAwait(false);
            return [];
        }

        ReaderQuery[] queries = [.. readers.Select(reader => new ReaderQuery(reader, Known(reader)))];
        try
        {
            var statuses = await Task.Factory.StartNew(() => context.Wait(queries, Beat), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return statuses;
        }
        catch (PcscException failure) when (failure.IsServiceLost)
        {
            return null;
        }
    }

    private ReaderState Known(string reader) => _known.TryGetValue(reader, out var status) ? status.State & ~ReaderState.Changed : ReaderState.Unaware;
}
