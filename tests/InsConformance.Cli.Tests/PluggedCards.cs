using System.Net;
using InsConformance.Campaign.Cards;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Tracing;
using InsConformance.Cards.Vpcd;

namespace InsConformance.Cli.Tests;

/// <summary>The card of a physician and « INSi 01 » in the two readers of a pcscd, which has seen them.</summary>
internal sealed class PluggedCards : IAsyncDisposable
{
    private readonly VpcdPlug _professional;
    private readonly VpcdPlug _vitale;

    private PluggedCards(int firstPort)
    {
        _professional = Plug("cps-medecin", firstPort);
        _vitale = Plug("vitale-insi-01", firstPort + 1);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<PluggedCards> InAsync(PcscdService service)
    {
        var plugged = new PluggedCards((await service.StartedAsync()).FirstPort);
        await plugged._professional.WaitForAsync(VpcdPlugState.Plugged, Cancel);
        await plugged._vitale.WaitForAsync(VpcdPlugState.Plugged, Cancel);
        await SeenAsync();
        return plugged;
    }

    public async ValueTask DisposeAsync()
    {
        await _professional.DisposeAsync();
        await _vitale.DisposeAsync();
    }

    private static VpcdPlug Plug(string card, int port)
    {
        var slot = new VirtualSlot(card, TimeProvider.System);
        slot.Insert(ShippedCards.Issue(ShippedCards.Read(card), new DirectoryInfo(SharedPki.Folder)));
        return VpcdPlug.Start(slot, new IPEndPoint(IPAddress.Loopback, port), VpcdTiming.Default, new CardTrace(TimeProvider.System));
    }

    /// <summary>Waits until pcscd has powered both cards.</summary>
    private static async Task SeenAsync()
    {
        var inserted = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var happened in new ReaderMonitor(PcscLibrary.OfThisSystem, TimeProvider.System).WatchAsync(Cancel))
        {
            if (happened.Kind is ReaderEventKind.CardInserted && inserted.Add(happened.Reader) && inserted.Count == 2)
                return;
        }
    }
}
