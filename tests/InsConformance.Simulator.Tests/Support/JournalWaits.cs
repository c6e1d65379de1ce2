using InsConformance.Simulator.Journal;

namespace InsConformance.Simulator.Tests.Support;

/// <summary>Awaits what a journal is to hold, within a bound: an entry that never comes fails its test, and says what came instead.</summary>
internal static class JournalWaits
{
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(1);

    public static async Task<T> AwaitAsync<T>(this ExchangeJournal journal, Func<ExchangeJournal, T?> look)
        where T : class
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        bound.CancelAfter(Bound);
        try
        {
            return await journal.WaitForAsync(look, bound.Token);
        }
        catch (OperationCanceledException e) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            var seen = journal.Exchanges().Select(exchange => exchange.Decision.Why).Concat(journal.ConnectionFailures().Select(failure => failure.Message));
            throw new TimeoutException($"The journal never held what was awaited. It holds: {string.Join(" / ", seen)}", e);
        }
    }
}
