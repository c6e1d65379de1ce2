using InsConformance.Cards.Pcsc;

namespace InsConformance.Cards.Tests.Pcsc;

public sealed class ReaderMonitorTests
{
    private static readonly byte[] Vitale = Convert.FromHexString("3B751300004909EA9000");

    [Fact]
    public async Task Begins_anew_with_a_new_context_when_the_service_comes_back()
    {
        var library = new ScriptedPcsc { Contexts = new([PcscCode.Success, PcscCode.NoService, PcscCode.NoService, PcscCode.Success]) };
        library.Looks.Enqueue([Empty]);
        library.Looks.Enqueue([WithCard]);
        var clock = new ImmediateClock(() => library.Looks.Enqueue([WithCard]));
        var seen = new List<ReaderEventKind>();

        await foreach (var happened in new ReaderMonitor(library, clock).WatchAsync(TestContext.Current.CancellationToken))
        {
            seen.Add(happened.Kind);
            if (seen.Count == 7)
                break;
        }

        seen.Should().Equal(
            ReaderEventKind.ReaderAdded,
            ReaderEventKind.CardInserted,
            ReaderEventKind.ReaderRemoved,
            ReaderEventKind.ServiceLost,
            ReaderEventKind.ServiceBack,
            ReaderEventKind.ReaderAdded,
            ReaderEventKind.CardInserted);
        library.OpenContexts.Should().Be(0);
    }

    private static ReaderStatus Empty => new("Lecteur 1", ReaderState.Empty, default);

    private static ReaderStatus WithCard => new("Lecteur 1", ReaderState.Present, Vitale);

    /// <summary>Every delay is over at once.</summary>
    private sealed class ImmediateClock(Action waited) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            waited();
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
