using InsConformance.Campaign.Sut;
using InsConformance.Engine;
using InsConformance.Engine.CardMode;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Store;
using InsConformance.Insi.Calling;

namespace InsConformance.Campaign.Reference;

/// <summary>
/// Attaches the reference engine, in process. It calls INSi as any product does: over mutual TLS, with the software certificate of a structure.
/// Rules may be switched off, to show that the scenarios of a rule see it.
/// </summary>
/// <param name="clock">The clock of the engine and of its calls.</param>
/// <param name="rules">The rules that the engine honours; all of them when not given.</param>
public sealed class ReferenceEngineAttachment(TimeProvider clock, EngineRules? rules = null) : ISutAttachment
{
    private const string Idam = "INS17NF25REF";

    private static readonly string Version = typeof(ReferenceEngine).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    private readonly IIdSource _messageIds = new CryptographicIdSource();
    private ReferenceConnections? _connections;

    /// <inheritdoc/>
    public SutDescription Description { get; init; } = new("moteur de référence", Version, SutCapabilities.All);

    /// <summary>What becomes of the way in which the engine calls INSi; nothing, unless a demonstration spoils it.</summary>
    public Func<InsiAccess, InsiAccess> Access { get; init; } = access => access;

    /// <summary>How the engine connects to INSi; carefully, unless a demonstration spoils it.</summary>
    public Func<InsiClientOptions, TimeProvider, InsiClient> Connect { get; init; } = (options, time) => new InsiClient(options, time);

    /// <inheritdoc/>
    public Task<ISut> OpenAsync(SutSession session, CancellationToken cancellationToken)
    {
        var insi = new AddressedInsi(Connections.WithCertificate(session.PkiDirectory, session.InsiAddress), address => Connections.WithCertificate(session.PkiDirectory, address));
        var shifted = new ShiftedClock(clock);
        var software = new LpsIdentity(Idam, Version, session.Id, $"urn:lps:InsConformance:{Version}");
        var options = new ReferenceEngineOptions
        {
            Insi = Access(new InsiAccess(insi, software, Connections.EmitterIn(session.PkiDirectory), _messageIds)),
            VerificationService = insi,
            Clock = shifted,
            Rules = rules ?? EngineRules.AllOn,
            BirthPlaceNames = new CitedBirthPlaces(),
            Settings = SiteSettings.Default with { CallsInsiOnOpening = false },
        };
        return Task.FromResult<ISut>(new ReferenceEngineSut(new ReferenceEngine(options), WithCards(session, options), shifted, insi));
    }

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync()
    {
        _connections?.Dispose();
        return ValueTask.CompletedTask;
    }

    private ReferenceConnections Connections => LazyInitializer.EnsureInitialized(ref _connections, () => new ReferenceConnections(clock, Connect));

    /// <summary>The same engine in card mode: the other address, no certificate of its own, two readers.</summary>
    private Func<ReferenceEngine>? WithCards(SutSession session, ReferenceEngineOptions options) => session.Readers is not { } readers
        ? null
        : () =>
        {
            var insi = Connections.WithCards(session.PkiDirectory, readers.InsiAddress);
            return new ReferenceEngine(options with
            {
                Insi = options.Insi with { Service = insi },
                VerificationService = insi,
                Readers = new CardReaders(Line(readers.Professional), Line(readers.Vitale)),
                Store = new InMemoryRegisterStore(),
            });
        };

    private static CardLine Line(SutReader reader) => cancellationToken => reader.ConnectAsync(cancellationToken);
}
