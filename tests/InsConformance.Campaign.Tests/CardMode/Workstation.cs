using InsConformance.Cards.Images;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Slots;
using InsConformance.Engine;
using InsConformance.Engine.CardMode;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rights;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Simulator.Pki;
using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.CardMode;

/// <summary>A workstation with two readers: the reference engine in card mode, calling the card listener of a simulator over real TLS. Its time starts with the one of the simulator and only moves when told to.</summary>
internal sealed class Workstation : TimeProvider, IAsyncDisposable
{
    private readonly SyntheticPki _pki;
    private readonly InsiClient _client;
    private DateTimeOffset _now = System.GetUtcNow();

    private Workstation(SyntheticPki pki, InsiSimulator simulator)
    {
        _pki = pki;
        Simulator = simulator;
        _client = new InsiClient(
            new InsiClientOptions { Endpoint = simulator.CardAddress, TrustedAuthorities = [pki.Root, pki.Organisations] }, TimeProvider.System);
        Engine = new ReferenceEngine(new ReferenceEngineOptions
        {
            Insi = new InsiAccess(_client, new LpsIdentity("TST17NF26AB1", "1.0", "poste", "urn:lps:banc:1.0"), "", new SeededIdSource(1)),
            Readers = new CardReaders(Line(Professional), Line(Vitale)),
            Clock = this,
        });
    }

    public static Actor Claire { get; } = new("cb", "Claire BERNARD", HabilitationProfiles.Default[HabilitationProfiles.Reception]);

    public VirtualSlot Professional { get; } = new("Lecteur CPx", TimeProvider.System);

    public VirtualSlot Vitale { get; } = new("Lecteur Vitale", TimeProvider.System);

    public InsiSimulator Simulator { get; }

    public ReferenceEngine Engine { get; }

    public static async Task<Workstation> StartAsync(CancellationToken cancellationToken)
    {
        var folder = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "pki-cards"));
        var pki = SyntheticPki.EnsureIn(folder, TimeProvider.System);
        return new Workstation(pki, await InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = folder }, TimeProvider.System, cancellationToken));
    }

    public void Insert(VirtualSlot slot, string image)
    {
        using var authority = _pki.OpenPersonsAuthority();
        slot.Swap(CardFactory.Create(CardImageReader.Read(new FileInfo(Repository.PathOf($"fixtures/cards/{image}.json"))).Image!, authority));
    }

    public void Wait(TimeSpan by) => _now += by;

    public override DateTimeOffset GetUtcNow() => _now;

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Simulator.DisposeAsync();
        _pki.Dispose();
    }

    private static CardLine Line(VirtualSlot slot) => _ => ValueTask.FromResult<ICardChannel>(SlotChannel.Open(slot));
}
