using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Hosting;

/// <summary>Each flaw of a client certificate left to the gateway: the connection stands, the call is answered by a fault, and the journal says why.</summary>
public sealed class CertificateFaultTests(SharedPki shared) : SimulatorTest(shared)
{
    protected override AnsweringOptions Answering => new() { CertificateFlawsAnsweredByFault = new HashSet<CertificateFlaw>(Enum.GetValues<CertificateFlaw>()) };

    [Theory]
    [InlineData("expired", CertificateFlaw.Expired, "Le certificat client « * » a expiré le *Renouvelez-le, ou vérifiez l'horloge.")]
    [InlineData("not-yet-valid", CertificateFlaw.NotYetValid, "Le certificat client « * » n'est pas valide le * : il ne l'est qu'à partir du *")]
    [InlineData("unknown-authority", CertificateFlaw.UnknownAuthority, "Le certificat client « * » ne remonte pas à l'autorité *")]
    [InlineData("wrong-usage", CertificateFlaw.WrongUsage, "Le certificat client « * » n'est pas fait pour authentifier un client*")]
    [InlineData("self-signed", CertificateFlaw.SelfSigned, "Le certificat client « * » est auto-signé*")]
    [InlineData("revoked", CertificateFlaw.Revoked, "Le certificat client « * » est révoqué*")]
    [InlineData(null, CertificateFlaw.Absent, "Le client n'a présenté aucun certificat.*")]
    public async Task A_flaw_is_answered_by_a_fault_and_the_journal_says_why(string? name, CertificateFlaw flaw, string why)
    {
        using var client = new TestClient(Simulator, File(name), anonymous: name is null);

        var answer = await client.SearchAsync(Requests.AdrunZoe);

        answer.Status.Should().Be(500);
        answer.Fault.Code.Should().Be("desir_560");
        var exchange = Simulator.Journal.Exchanges().Single();
        exchange.Request.Connection.Complaint!.Flaw.Should().Be(flaw);
        exchange.Decision.Origin.Should().Be(DecisionOrigin.Gateway);
        exchange.Decision.Why.Should().Match(why);
        exchange.Audit.Findings.Should().ContainSingle(finding => finding.Rule == "TLS-CERTIFICAT").Which.Observed.Should().Match(why);
        Simulator.Journal.ConnectionFailures().Should().BeEmpty();
    }

    [Fact]
    public async Task A_sound_certificate_is_served()
    {
        using var client = new TestClient(Simulator);

        (await client.SearchAsync(Requests.AdrunZoe)).Answer.Code.Should().Be("00");
        Simulator.Journal.Exchanges().Single().Audit.Findings.Should().NotContain(finding => finding.Rule == "TLS-CERTIFICAT");
    }

    [Fact]
    public async Task Only_the_flaws_that_are_named_pass_the_handshake_and_the_fault_is_the_one_of_the_configuration()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { CertificateFlawsAnsweredByFault = new HashSet<CertificateFlaw> { CertificateFlaw.Expired }, CertificateFault = "desir_620" });
        using var expired = new TestClient(simulator, File("expired"));
        using var revoked = new TestClient(simulator, File("revoked"));

        (await expired.SearchAsync(Requests.AdrunZoe)).Fault.Code.Should().Be("desir_620");
        await revoked.Awaiting(it => it.SearchAsync(Requests.AdrunZoe)).Should().ThrowAsync<HttpRequestException>();
    }

    [Fact]
    public async Task A_fault_that_the_table_lacks_is_one_clear_error()
    {
        var act = () => StartAsync(new AnsweringOptions { CertificateFault = "desir_999" });

        await act.Should().ThrowAsync<SimulatorSetupException>().WithMessage("La table des erreurs n'a pas le code « desir_999 »*");
    }

    private static ClientCertificateFile? File(string? name) => name is null ? null : ClientCertificateFile.All.Single(file => file.Name == name);
}
