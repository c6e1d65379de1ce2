using InsConformance.Insi.Calling;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Hosting;

/// <summary>The same service behind other server certificates: a careful client sends nothing to a flawed one, and says which flaw.</summary>
public sealed class ServerCertificateTests(SharedPki shared) : SimulatorTest(shared)
{
    [Theory]
    [InlineData(ServerDefect.Expired, FailureKind.ServerCertificateUntrusted, "NotTimeValid")]
    [InlineData(ServerDefect.UnknownAuthority, FailureKind.ServerCertificateUntrusted, "")]
    [InlineData(ServerDefect.SelfSigned, FailureKind.ServerCertificateUntrusted, "")]
    [InlineData(ServerDefect.OtherName, FailureKind.ServerNameMismatch, "autre-service.invalid")]
    public async Task A_flawed_certificate_is_refused_and_nothing_is_sent(ServerDefect defect, FailureKind kind, string said)
    {
        using var client = await ClientAsync(defect);

        var failure = (await CallAsync(client)).Outcome.Should().BeOfType<InsiOutcome.Failed>().Which;

        failure.Kind.Should().Be(kind);
        failure.Message.Should().Match($"*{said}*");
        Simulator.Journal.Exchanges().Should().BeEmpty();
    }

    [Fact]
    public async Task A_sound_certificate_at_another_address_is_called()
    {
        using var client = await ClientAsync(ServerDefect.None);

        (await CallAsync(client)).Outcome.Should().BeOfType<InsiOutcome.Answered>();
        Simulator.Journal.Exchanges().Should().ContainSingle();
    }

    [Fact]
    public async Task An_address_stays_the_same_and_differs_from_the_others()
    {
        var first = await AddressAsync(ServerDefect.Expired);

        (await AddressAsync(ServerDefect.Expired)).Should().Be(first);
        new[] { first, await AddressAsync(ServerDefect.OtherName), Simulator.CertificateAddress }.Should().OnlyHaveUniqueItems();
    }

    private Task<Uri> AddressAsync(ServerDefect defect) => Simulator.OtherAddressAsync(defect, TestContext.Current.CancellationToken);

    private async Task<InsiClient> ClientAsync(ServerDefect defect) => new(
        new InsiClientOptions
        {
            Endpoint = await AddressAsync(defect),
            TrustedAuthorities = [Simulator.Pki.Root, Simulator.Pki.Organisations],
            Certificate = new ClientCertificate(Simulator.Pki.OpenClient(ClientCertificateFile.Auto)),
        },
        Clock);

    private Task<InsiExchange> CallAsync(InsiClient client) => client.SearchByTraitsAsync(
        Requests.AdrunZoe,
        CallContext.Create(new LpsIdentity("LSN17NF23FW0", "1.0", "instance-1", "urn:lps:banc:1.0"), "300000009990001", new SeededIdSource(1), Clock),
        TestContext.Current.CancellationToken);
}
