using System.Net;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Tracing;
using InsConformance.Cards.Vpcd;
using InsConformance.Testing;

namespace InsConformance.Cards.Tests.Outside;

/// <summary>One pcscd for all the tests that need one, with two virtual readers that hold what a test puts there. It starts at the first test, which is skipped without it.</summary>
public sealed class PcscdFixture : IAsyncDisposable
{
    private readonly List<VpcdPlug> _plugs = [];

    /// <summary>The reader « Virtual PCD 00 00 ».</summary>
    public VirtualSlot First { get; } = new("Lecteur 1", TimeProvider.System);

    /// <summary>The reader « Virtual PCD 00 01 ».</summary>
    public VirtualSlot Second { get; } = new("Lecteur 2", TimeProvider.System);

    /// <summary>What passed.</summary>
    public CardTrace Trace { get; } = new(TimeProvider.System);

    /// <summary>The service, once started.</summary>
    public PrivatePcscd Service { get; private set; } = null!;

    /// <summary>Starts the service unless it runs already, and empties the readers.</summary>
    public async Task<PcscdFixture> StartedAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        if (Service is null)
        {
            Service = await PrivatePcscd.StartAsync(cancel);
            _plugs.Add(VpcdPlug.Start(First, new IPEndPoint(IPAddress.Loopback, Service.FirstPort), VpcdTiming.Default, Trace));
            _plugs.Add(VpcdPlug.Start(Second, new IPEndPoint(IPAddress.Loopback, Service.FirstPort + 1), VpcdTiming.Default, Trace));
        }

        First.Remove();
        Second.Remove();
        await SeenAsync();
        return this;
    }

    /// <summary>Waits until pcscd sees in both readers what is there.</summary>
    public async Task SeenAsync()
    {
        var cards = new Dictionary<string, bool>(StringComparer.Ordinal);
        await foreach (var happened in new ReaderMonitor(PcscLibrary.OfThisSystem, TimeProvider.System).WatchAsync(TestContext.Current.CancellationToken))
        {
            if (happened.Reader.Length > 0)
                cards[happened.Reader] = happened.Kind is ReaderEventKind.CardInserted or ReaderEventKind.MuteCardInserted;
            if (Sees(PrivatePcscd.FirstReader, First) && Sees(PrivatePcscd.SecondReader, Second))
                return;
        }

        bool Sees(string reader, VirtualSlot slot) => cards.TryGetValue(reader, out var hasCard) && hasCard == (slot.Card is not null);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var plug in _plugs)
            await plug.DisposeAsync();
        if (Service is not null)
            await Service.DisposeAsync();
    }
}
