using System.Net;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Cards.Bench;
using InsConformance.Cards.Vpcd;
using InsConformance.Cli.Output;
using InsConformance.Simulator.Pki;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Cards;

/// <summary>Virtual cards in the virtual readers of this machine, and the API that works them, for as long as a command serves them.</summary>
internal sealed class ServedCards : IAsyncDisposable
{
    private readonly X509Certificate2 _authority;
    private readonly CardBench _bench;
    private readonly CardsApiHost _api;

    private ServedCards(X509Certificate2 authority, CardBench bench, CardsApiHost api)
    {
        _authority = authority;
        _bench = bench;
        _api = api;
    }

    /// <summary>What a ready file says of them.</summary>
    public object Document => new { api = _api.Address, readers = _bench.Readers.Select(ReaderDocument.Of) };

    /// <summary>Inserts the cards and waits for the driver to see them.</summary>
    /// <param name="places">Which image is in which reader, from 1.</param>
    /// <param name="options">The readers.</param>
    /// <param name="pki">Signs the certificates of the CPx.</param>
    /// <param name="driverWait">How long the driver may take.</param>
    /// <param name="controlPort">Port of the API, 0 for any free one.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="UserErrorException">An image is wrong, or the driver does not take the cards.</exception>
    public static async Task<ServedCards> StartAsync(
        IReadOnlyList<(int Reader, string Image)> places, CardBenchOptions options, SyntheticPki pki, TimeSpan driverWait, int controlPort, CancellationToken cancellation)
    {
        var cards = places.Select(place => (place.Reader, Card: CardImageFile.Read(place.Image))).ToList();
        var authority = pki.OpenPersonsAuthority();
        CardBench? bench = null;
        try
        {
            bench = CardBench.Start(options with { Authority = authority });
            foreach (var (reader, card) in cards)
                bench.Insert(reader, card, isNew: true);
            await WaitForDriverAsync(bench, options.Driver, driverWait, cancellation);
            return new ServedCards(authority, bench, await CardsApiHost.StartAsync(bench, controlPort, cancellation));
        }
        catch (Exception failure)
        {
            if (bench is not null)
                await bench.DisposeAsync();
            authority.Dispose();
            if (failure is CardBenchException)
                throw new UserErrorException(ExitCode.WrongUse, failure.Message, failure);
            throw;
        }
    }

    /// <summary>Tells what is where, and how to work it.</summary>
    public async Task TellAsync(Terminal terminal)
    {
        foreach (var reader in _bench.Readers)
            await terminal.Talk.WriteLineAsync(CardsText.Line(ReaderDocument.Of(reader)));
        await terminal.Talk.WriteLineAsync($"Pilotage des cartes : {_api.Address} (insconf cards insert, remove, swap, list, trace).");
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        await _bench.DisposeAsync();
        _authority.Dispose();
    }

    private static async Task WaitForDriverAsync(CardBench bench, IPEndPoint driver, TimeSpan wait, CancellationToken cancellation)
    {
        try
        {
            await bench.WaitUntilSeenAsync(cancellation).WaitAsync(wait, TimeProvider.System, cancellation);
        }
        catch (TimeoutException failure)
        {
            var waiting = string.Join(", ", bench.Readers.Where(reader => reader.Slot.Card is not null && reader.State is not VpcdPlugState.Plugged).Select(reader => $"{reader.Slot.Name} (port {reader.Port})"));
            throw new UserErrorException(
                ExitCode.BenchError,
                OperatingSystem.IsLinux()
                    ? $"Le pilote de lecteurs virtuels ne prend pas la carte de : {waiting}. Installez-le (apt-get install pcscd vsmartcard-vpcd), démarrez pcscd (pcscd -f), et vérifiez qu'aucun autre banc n'occupe ces lecteurs sur {driver.Address}. Voir docs/cards.md."
                    : $"Les lecteurs virtuels n'existent que sous Linux ; ici rien ne répond sur {driver}. Les lecteurs réels se lisent partout avec « insconf cards read ». Voir docs/cards.md.",
                failure);
        }
    }
}
