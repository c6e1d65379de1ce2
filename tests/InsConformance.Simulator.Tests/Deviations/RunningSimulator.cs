using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.Clock;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Deviations;

/// <summary>One simulator for a class of tests, each test being a session of its own; and the real client.</summary>
public sealed class RunningSimulator(SharedPki shared) : IAsyncLifetime
{
    public static readonly TraitsSearchRequest Ecetinsi = new() { BirthName = "ECETINSI", GivenNames = ["PIERRE-ALAIN"], Sex = "M", BirthDate = "2009-07-14" };

    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public ControlledClock Clock { get; } = ControlledClock.FrozenAt(Now);

    /// <summary>The client lives by its own clock, so that its patience and the pace of the server are moved apart.</summary>
    public ControlledClock ClientClock { get; } = ControlledClock.FrozenAt(Now);

    public InsiSimulator Simulator { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Simulator = await InsiSimulator.StartAsync(new SimulatorOptions { PkiFolder = shared.Folder }, Clock, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Simulator.DisposeAsync();

    internal InsiClient Client() => new(
        new InsiClientOptions
        {
            Endpoint = Simulator.CertificateAddress,
            TrustedAuthorities = [Simulator.Pki.Root, Simulator.Pki.Organisations],
            Certificate = new ClientCertificate(Simulator.Pki.OpenClient(ClientCertificateFile.Auto)),
        },
        ClientClock);

    internal Task<InsiExchange> CallAsync(InsiClient client, string session, TraitsSearchRequest? request = null) => client.SearchByTraitsAsync(
        request ?? Ecetinsi,
        CallContext.Create(new LpsIdentity("LSN17NF23FW0", "1.0", session, "urn:lps:banc:1.0"), "300000009990001", new SeededIdSource(1), ClientClock),
        TestContext.Current.CancellationToken);
}
