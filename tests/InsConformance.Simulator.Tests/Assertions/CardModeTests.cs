using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Assertions;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Assertions;

public sealed class CardModeTests(SharedPki shared) : SimulatorTest(shared)
{
    private static readonly DateTimeOffset Today = TimeProvider.System.GetUtcNow();

    private TestCard Card() => new(Shared.Pki, Today.AddDays(-1), Today.AddYears(1));

    [Fact]
    public async Task A_signed_assertion_opens_the_service_without_client_certificate()
    {
        using var card = Card();

        var answer = await SearchAsync(card.Sign(Now));

        answer.Answer.Code.Should().Be("00");
        var exchange = Simulator.Journal.Exchanges().Single();
        exchange.Request.Connection.Client.Should().BeNull();
        PsAssertion.Find(exchange.Understood!).Should().BeEquivalentTo(new { NameId = "899900063480", NameQualifier = "CPS", IssuedAt = Now });
    }

    [Fact]
    public async Task A_message_without_assertion_is_desir_620_as_when_the_wrong_host_is_called()
    {
        (await SearchAsync()).Fault.Code.Should().Be("desir_620");

        Simulator.Journal.Exchanges().Single().Decision.Why.Should().Be("la requête ne porte pas d'assertion PS (wsse:Security/saml:Assertion), que le mode carte demande");
    }

    [Fact]
    public async Task A_changed_assertion_is_desir_620()
    {
        using var card = Card();

        (await SearchAsync(card.Sign(Now).Replace("999999999", "999999998", StringComparison.Ordinal))).Fault.Code.Should().Be("desir_620");
        Simulator.Journal.Exchanges().Single().Decision.Why.Should().Contain("signature");
    }

    [Fact]
    public async Task A_signature_is_not_verified_when_the_configuration_says_so()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { CheckAssertionSignatures = false });
        using var card = Card();
        using var client = new TestClient(simulator, anonymous: true, address: simulator.CardAddress);

        var answer = await client.PostAsync(Message(card.Sign(Now).Replace("999999999", "999999998", StringComparison.Ordinal)));

        answer.Status.Should().Be(200);
    }

    [Fact]
    public async Task A_signature_taken_from_another_assertion_is_desir_620()
    {
        using var card = Card();
        var genuine = card.Sign(Now, "_genuine");
        var forged = genuine.Replace("ID=\"_genuine\"", "ID=\"_forged\"", StringComparison.Ordinal).Replace("999999999", "111111111", StringComparison.Ordinal);

        (await SearchAsync(forged, genuine)).Fault.Code.Should().Be("desir_620");
    }

    [Theory]
    [InlineData(60, "00")]
    [InlineData(61, null)]
    public async Task An_assertion_lives_one_hour(int minutes, string? code)
    {
        using var card = Card();
        var assertion = card.Sign(Now);
        Clock.Advance(TimeSpan.FromMinutes(minutes));

        var answer = await SearchAsync(assertion);

        if (code is not null)
            answer.Answer.Code.Should().Be(code);
        else
            Simulator.Journal.Exchanges().Single().Decision.Why.Should().Be("l'assertion PS a 61 minutes, pour 60 permises");
    }

    [Fact]
    public async Task An_expired_card_is_desir_620()
    {
        using var card = new TestCard(Shared.Pki, Today.AddYears(-3), Today.AddDays(-1));

        (await SearchAsync(card.Sign(Now))).Fault.Code.Should().Be("desir_620");
        Simulator.Journal.Exchanges().Single().Decision.Why.Should().Contain("n'est pas valide le");
    }

    [Theory]
    [InlineData("<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\"/>")]
    [InlineData("<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\"><ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature></saml:Assertion>")]
    [InlineData("<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\"><ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>pas du base64</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature></saml:Assertion>")]
    public async Task An_assertion_without_a_readable_certificate_is_desir_620(string assertion)
        => (await SearchAsync(assertion)).Fault.Code.Should().Be("desir_620");

    private async Task<RawAnswer> SearchAsync(params string[] assertions)
    {
        using var client = new TestClient(Simulator, anonymous: true, address: Simulator.CardAddress);
        return await client.PostAsync(Message(assertions));
    }

    private static byte[] Message(params string[] assertions)
        => RequestWriter.ToBytes(Requests.Content(Requests.AdrunZoe) with { Security = assertions is [] ? null : new SecurityHeader(assertions) });
}
