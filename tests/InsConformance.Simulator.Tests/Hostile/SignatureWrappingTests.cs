using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Hostile;

public sealed class SignatureWrappingTests(SharedPki shared) : HostileTest(shared)
{
    private const string Genuine = "_0d9c7c1e-2f0e-4b4f-9f52-2f3b6a5c4d1e";

    private static readonly DateTimeOffset Today = TimeProvider.System.GetUtcNow();

    private readonly TestCard _card = new(shared.Pki, Today.AddDays(-1), Today.AddYears(1));

    [Fact]
    public async Task The_genuine_assertion_alone_is_served() => (await SendAsync(_card.Sign(Now))).Answer.Code.Should().Be("00");

    [Fact]
    public async Task A_forged_assertion_of_the_same_identifier_before_the_genuine_one_is_refused()
    {
        var genuine = _card.Sign(Now);

        await ShouldBeRefusedAsync(Forge(genuine), genuine);
    }

    [Fact]
    public async Task A_forged_assertion_around_the_genuine_one_is_refused()
    {
        var genuine = _card.Sign(Now);

        await ShouldBeRefusedAsync(Forge(genuine).Replace("</AttributeStatement>", $"</AttributeStatement><Advice>{genuine}</Advice>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_forged_assertion_that_borrows_the_signature_of_another_is_refused()
    {
        var genuine = _card.Sign(Now);

        await ShouldBeRefusedAsync(Forge(genuine).Replace($"ID=\"{Genuine}\"", "ID=\"_forged\"", StringComparison.Ordinal), genuine);
    }

    [Theory]
    [InlineData("Id")]
    [InlineData("id")]
    public async Task A_signature_of_another_element_of_the_same_identifier_is_refused(string attribute)
    {
        // The card did sign, but something that is not the assertion.
        var (decoy, signature) = _card.SignElement($"<Note xmlns=\"urn:x\" {attribute}=\"{Genuine}\">bonjour</Note>", Genuine);
        var forged = Forge(_card.Sign(Now));
        var borrowed = string.Concat(forged.AsSpan(0, forged.IndexOf("<Signature", StringComparison.Ordinal)), signature, forged.AsSpan(forged.IndexOf("</Signature>", StringComparison.Ordinal) + "</Signature>".Length));

        await ShouldBeRefusedAsync(borrowed, decoy);
    }

    [Theory]
    [InlineData("http://www.w3.org/TR/1999/REC-xslt-19991116", "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:include href=\"BAIT\"/></xsl:stylesheet>")]
    [InlineData("http://www.w3.org/TR/1999/REC-xpath-19991116", "<XPath>1=1</XPath>")]
    [InlineData("urn:inconnu", "")]
    public async Task A_transform_other_than_those_of_the_profile_is_refused(string algorithm, string content)
    {
        using var bait = new Bait();
        var transform = $"<Transform Algorithm=\"{algorithm}\">{content.Replace("BAIT", bait.Address, StringComparison.Ordinal)}</Transform>";

        await ShouldBeRefusedAsync(_card.Sign(Now).Replace("<Transforms>", "<Transforms>" + transform, StringComparison.Ordinal));
        bait.IsTaken.Should().BeFalse();
    }

    [Fact]
    public async Task A_reference_to_the_outside_is_refused_and_fetched_by_nobody()
    {
        using var bait = new Bait();

        await ShouldBeRefusedAsync(_card.Sign(Now).Replace($"URI=\"#{Genuine}\"", $"URI=\"{bait.Address}\"", StringComparison.Ordinal));
        bait.IsTaken.Should().BeFalse();
    }

    private static string Forge(string genuine) => genuine.Replace("999999999", "111111111", StringComparison.Ordinal);

    private async Task ShouldBeRefusedAsync(params string[] security)
    {
        (await SendAsync(security)).Fault.Code.Should().Be("desir_620");
        Simulator.Journal.Exchanges().Single().Decision.Why.Should().Be("la signature de l'assertion PS n'est pas celle de la carte, ou ne couvre pas l'assertion");
        await TheNextClientIsServedAsync();
    }

    private async Task<RawAnswer> SendAsync(params string[] security)
    {
        using var client = new TestClient(Simulator, anonymous: true, address: Simulator.CardAddress);
        return await client.PostAsync(RequestWriter.ToBytes(Requests.Content(Requests.AdrunZoe, "hostile") with { Security = new SecurityHeader(security) }));
    }
}
