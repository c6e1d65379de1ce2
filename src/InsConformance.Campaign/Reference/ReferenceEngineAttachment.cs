using InsConformance.Campaign.Sut;
using InsConformance.Engine;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Pki;

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

    private readonly Lock _opening = new();
    private readonly IIdSource _messageIds = new CryptographicIdSource();
    private SyntheticPki? _pki;
    private ClientCertificate? _certificate;
    private InsiClient? _client;

    /// <inheritdoc/>
    public SutDescription Description { get; } = new("moteur de référence", Version, SutCapabilities.All);

    /// <summary>What becomes of the way in which the engine calls INSi; nothing, unless a demonstration spoils it.</summary>
    public Func<InsiAccess, InsiAccess> Access { get; init; } = access => access;

    /// <inheritdoc/>
    public Task<ISut> OpenAsync(SutSession session, CancellationToken cancellationToken)
    {
        var client = ClientOf(session);
        var engine = new ReferenceEngine(new ReferenceEngineOptions
        {
            Insi = Access(new InsiAccess(
                client,
                new LpsIdentity(Idam, Version, session.Id, $"urn:lps:InsConformance:{Version}"),
                _certificate?.Emitter ?? "",
                _messageIds)),
            Clock = clock,
            Rules = rules ?? EngineRules.AllOn,
            Settings = SiteSettings.Default with { CallsInsiOnOpening = false },
        });
        return Task.FromResult<ISut>(new ReferenceEngineSut(engine));
    }

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync()
    {
        _client?.Dispose();
        _certificate?.Dispose();
        _pki?.Dispose();
        return ValueTask.CompletedTask;
    }

    private InsiClient ClientOf(SutSession session)
    {
        lock (_opening)
            return _client ??= Connect(session);
    }

    private InsiClient Connect(SutSession session)
    {
        _pki = SyntheticPki.EnsureIn(session.PkiDirectory, TimeProvider.System);
        _certificate = new ClientCertificate(_pki.OpenClient(ClientCertificateFile.Manual), [_pki.Organisations]);
        return new InsiClient(
            new InsiClientOptions { Endpoint = session.InsiAddress, TrustedAuthorities = [_pki.Root, _pki.Organisations], Certificate = _certificate },
            clock);
    }
}
