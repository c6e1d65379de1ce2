using System.Net;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Relaying;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Relaying;

/// <summary>A second simulator stands for the CNDA; relays to it are started as tests need them.</summary>
public abstract class RelayTest(SharedPki shared) : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _started = [];
    private readonly List<IDisposable> _opened = [];

    protected SyntheticPki Pki => shared.Pki;

    /// <summary>The service at the other end.</summary>
    protected InsiSimulator Cnda { get; private set; } = null!;

    protected virtual SimulatorOptions CndaOptions => new() { PkiFolder = shared.Folder };

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Cnda = await InsiSimulator.StartAsync(CndaOptions, TimeProvider.System, Cancellation);

    public async ValueTask DisposeAsync()
    {
        foreach (var started in Enumerable.Reverse(_started))
            await started.DisposeAsync();
        await Cnda.DisposeAsync();
        foreach (var opened in _opened)
            opened.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The set-up that works: the right addresses, certificate and authorities.</summary>
    protected UpstreamOptions Sound => new()
    {
        CertificateTarget = Cnda.CertificateAddress,
        CardTarget = Cnda.CardAddress,
        Certificate = Certificate(ClientCertificateFile.Manual),
        Authorities = [Pki.Root, Pki.Organisations],
    };

    private protected ClientCertificate Certificate(ClientCertificateFile file)
    {
        ClientCertificate.TryReadPkcs12(File.ReadAllBytes(Pki.PathOf(file.Pkcs12)), SyntheticPki.Password, out var certificate, out var problem).Should().BeTrue(problem ?? "");
        _opened.Add(certificate!);
        return certificate!;
    }

    private protected async Task<InsiRelay> StartAsync(UpstreamOptions upstream)
    {
        var relay = await InsiRelay.StartAsync(new RelayOptions { PkiFolder = shared.Folder, Upstream = upstream }, TimeProvider.System, Cancellation);
        _started.Add(relay);
        return relay;
    }

    private protected T Keep<T>(T started)
        where T : IAsyncDisposable
    {
        _started.Add(started);
        return started;
    }

    /// <summary>Every name leads to this machine, and is nothing but itself.</summary>
    protected static Task<IPHostEntry> ToThisMachine(string name, CancellationToken cancellation) =>
        Task.FromResult(new IPHostEntry { HostName = name, AddressList = [IPAddress.Loopback] });
}
