using System.Text;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Wire;

/// <summary>Requests in the literal style of public clients, with the content type each of them sends. The service takes them as they are; the auditor does not.</summary>
public sealed class ReplayedRequestsTests(SharedPki shared) : SimulatorTest(shared)
{
    private const string Usual = "application/soap+xml; charset=utf-8; action=\"urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite\"";
    private const string OfJaxws = "application/soap+xml; charset=utf-8;action=\"urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite\"";
    private const string OfPyxVital = "application/soap+xml; charset=utf-8; action=\"urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecCarteVitale\"";
    private const string OfAxios = "application/soap+xml;charset=utf-8";

    [Theory]
    [InlineData("padoa-node-soap.xml", Usual, 200, "answer-current-dartagnan-apostrophes.xml")]
    [InlineData("padoa-node-soap.xml", OfAxios, 200, "answer-current-dartagnan-apostrophes.xml")]
    [InlineData("padoa-node-soap.xml", "text/xml", 200, "answer-current-dartagnan-apostrophes.xml")]
    [InlineData("padoa-node-soap.xml", null, 200, "answer-current-dartagnan-apostrophes.xml")]
    [InlineData("sapa-jaxws.xml", OfJaxws, 500, "fault-service-insi_102.xml")]
    public async Task A_recorded_style_is_answered_by_the_approved_bytes(string request, string? contentType, int status, string approved)
    {
        var answer = await ReplayAsync(Simulator, request, contentType);

        answer.Status.Should().Be(status);
        answer.Body.Should().Equal(await InsiRoom.ApprovedAsync(approved));
    }

    [Fact]
    public async Task The_style_of_zeep_is_answered_although_it_names_no_action_and_no_message()
    {
        var answer = await ReplayAsync(Simulator, "zeep.xml", Usual);

        answer.Answer.Individual!.Active!.Matricule.Should().Be(new MatriculeParts("2751263220749", "74"));
    }

    [Fact]
    public async Task The_style_of_php_which_sends_a_body_alone_is_answered_where_missing_contexts_are_let_in()
    {
        await using var lenient = await StartAsync(new AnsweringOptions { MissingContext = MissingContextMode.Lenient });

        (await ReplayAsync(lenient, "php-soap.xml", Usual)).Answer.Individual!.Active!.Matricule.Should().Be(new MatriculeParts("2751263220749", "74"));
        (await ReplayAsync(Simulator, "php-soap.xml", Usual)).Fault.Should().BeEquivalentTo(new { Code = "desir_550", MessageId = (string?)null });
    }

    [Fact]
    public async Task The_style_of_pyxvital_with_the_card_of_Ruth_finds_her()
    {
        var answer = await ReplayAsync(Simulator, "pyx-vitale.xml", OfPyxVital);

        answer.Answer.Individual!.Active!.Matricule.Should().Be(new MatriculeParts("2770763220829", "10"));
        answer.Answer.Individual.Traits!.GivenNames.Should().Be("RUTH ISABELLE");
        Simulator.Journal.Exchanges().Single().Decision.Why.Should().Be("une personne : NESSI RUTH ISABELLE");
    }

    /// <summary>The assertions of the template are signed by nobody: those of a card take their place, and nothing else changes.</summary>
    [Fact]
    public async Task The_style_of_pyxvital_is_answered_in_card_mode_once_a_card_signs()
    {
        var today = TimeProvider.System.GetUtcNow();
        using var card = new TestCard(Shared.Pki, today.AddDays(-1), today.AddYears(1));
        using var client = new TestClient(Simulator, anonymous: true, address: Simulator.CardAddress);
        var template = Encoding.UTF8.GetString(await InsiRoom.RequestAsync("pyx-vitale.xml"));
        var (start, end) = (template.IndexOf("<Assertion", StringComparison.Ordinal), template.IndexOf("\n<Assertion", StringComparison.Ordinal));

        var refused = await client.PostAsync(Encoding.UTF8.GetBytes(template), OfPyxVital);
        var served = await client.PostAsync(Encoding.UTF8.GetBytes(string.Concat(template.AsSpan(0, start), card.Sign(Now), template.AsSpan(end))), OfPyxVital);

        refused.Fault.Code.Should().Be("desir_620");
        Simulator.Journal.Exchanges()[0].Decision.Why.Should().Be("l'assertion PS ne porte pas de certificat de signature lisible (ds:KeyInfo/ds:X509Data/ds:X509Certificate)");
        served.Answer.Individual!.Traits!.GivenNames.Should().Be("RUTH ISABELLE");
    }

    [Theory]
    [InlineData("padoa-node-soap.xml", "CTX-TEMPS-ACTUEL", "CTX-EMETTEUR-OU")]
    [InlineData("pyx-vitale.xml", "CTX-TEMPS-ACTUEL", "CTX-LPS-NOM", "CTX-EMETTEUR-OU", "VITALE-ID", "VITALE-INSTANT", "VITALE-EMETTEUR", "VITALE-SERIE")]
    [InlineData("sapa-jaxws.xml", "CTX-VERSION", "CTX-TEMPS-ACTUEL", "CTX-EMETTEUR-OU", "REQ-PRENOM-UNIQUE")]
    [InlineData("zeep.xml", "WSA-MESSAGEID", "WSA-ACTION", "CTX-TEMPS-ACTUEL", "CTX-EMETTEUR", "CTX-LPS-INSTANCE", "CTX-LPS-VERSION")]
    public async Task What_the_service_lets_pass_the_auditor_reports(string request, params string[] rules)
    {
        await ReplayAsync(Simulator, request, Usual);

        Simulator.Journal.Exchanges().Single().Audit.Findings.Select(finding => finding.Rule).Distinct().Should().Equal(rules);
    }

    private static async Task<RawAnswer> ReplayAsync(InsiSimulator simulator, string request, string? contentType)
    {
        using var client = new TestClient(simulator);
        return await client.PostAsync(await InsiRoom.RequestAsync(request), contentType);
    }
}
