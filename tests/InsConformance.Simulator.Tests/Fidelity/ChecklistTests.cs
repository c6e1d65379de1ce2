using System.Security.Authentication;
using System.Text;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Fidelity;

/// <summary>
/// What a faithful simulator must do, item by item, over real sockets. The exact bytes of items 3 and 4 stand in <c>Wire/ApprovedBytesTests</c>, the people of item 6 in
/// <c>People/PeopleDirectoryTests</c>, the certificates of items 2 and 8 in <c>Hosting/MutualTlsTests</c> and <c>Pki/SyntheticPkiTests</c>; what is known to differ, in
/// <c>fixtures/insi/known-differences.yaml</c>.
/// </summary>
public sealed class ChecklistTests(SharedPki shared) : SimulatorTest(shared)
{
    private const string ByTraits = "urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite";
    private const string ByVitale = "urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecCarteVitale";

    private static readonly string Conformant = Encoding.UTF8.GetString(Requests.Bytes(Requests.AdrunZoe));

    [Theory]
    [InlineData(ByTraits, null, "rechercherInsAvecTraitsIdentite")]
    [InlineData(ByVitale, ByTraits, "rechercherInsAvecCarteVitale")] // wsa:Action wins over the HTTP action and over the body.
    [InlineData(null, ByVitale, "rechercherInsAvecCarteVitale")] // Then the HTTP action wins over the body.
    [InlineData("urn:inconnue", ByTraits, "rechercherInsAvecTraitsIdentite")]
    [InlineData("urn:inconnue", "urn:inconnue", "rechercherInsAvecTraitsIdentite")] // Then the body alone.
    [InlineData(null, null, "rechercherInsAvecTraitsIdentite")]
    public async Task Item_1_the_operation_is_the_one_of_wsa_Action_else_of_the_HTTP_action_else_of_the_body(string? addressing, string? http, string operation)
    {
        var message = addressing is null
            ? Conformant.Replace($"<wsa:Action>{ByTraits}</wsa:Action>", "", StringComparison.Ordinal)
            : Conformant.Replace(ByTraits, addressing, StringComparison.Ordinal);

        await PostAsync(message, http is null ? "application/soap+xml" : $"application/soap+xml; charset=utf-8; action=\"{http}\"");

        Simulator.Journal.Exchanges().Single().Operation!.Name.Should().Be(operation);
    }

    [Theory]
    [InlineData("text/xml; charset=utf-8")]
    [InlineData("application/json")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Item_1_the_HTTP_content_type_changes_nothing(string? contentType) => (await PostAsync(Conformant, contentType)).Answer.Code.Should().Be("00");

    [Fact]
    public async Task Item_1_a_SOAPAction_header_an_Expect_header_and_chunks_change_nothing()
    {
        using var client = new TestClient(Simulator);
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(Conformant))) };
        request.Headers.Add("SOAPAction", "\"urn:autre\"");
        request.Headers.ExpectContinue = true;
        request.Headers.TransferEncodingChunked = true;

        (await client.SendAsync(request)).Answer.Code.Should().Be("00");
    }

    [Fact]
    public async Task Item_1_both_modes_stand_on_the_one_path()
    {
        Simulator.CertificateAddress.AbsolutePath.Should().Be("/lps");
        Simulator.CardAddress.AbsolutePath.Should().Be("/lps");
        using var card = new TestCard(Shared.Pki, TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddYears(1));
        using var client = new TestClient(Simulator, anonymous: true, address: Simulator.CardAddress);

        var content = Requests.Content(Requests.AdrunZoe) with { Security = new SecurityHeader([card.Sign(Now)]) };

        (await client.PostAsync(RequestWriter.ToBytes(content))).Answer.Code.Should().Be("00");
    }

    [Fact]
    public async Task Item_2_TLS_1_2_and_a_certificate_of_the_offer_are_enough_and_an_unknown_software_number_gets_its_MessageID_back()
    {
        using var client = new TestClient(Simulator, protocols: SslProtocols.Tls12);

        (await client.SearchAsync(Requests.AdrunZoe)).Answer.Code.Should().Be("00");
        (await client.SearchAsync(Requests.AdrunZoe, idam: "INCONNU")).Fault.Should().BeEquivalentTo(new { Code = "desir_550", MessageId = Requests.MessageId });
    }

    [Fact]
    public async Task Items_3_and_4_no_answer_has_a_header_and_every_fault_is_HTTP_500()
    {
        using var client = new TestClient(Simulator);
        List<RawAnswer> answers =
        [
            await client.SearchAsync(Requests.AdrunZoe),
            await client.SearchAsync(Requests.Unknown),
            await client.SearchAsync(Requests.AdrunZoe with { Sex = null }),
            await client.SearchAsync(Requests.AdrunZoe, idam: "INCONNU"),
        ];

        answers.Select(answer => answer.Status).Should().Equal(200, 500, 500, 500);
        answers.Should().OnlyContain(answer => answer.Text.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soap:Envelope ") && !answer.Text.Contains("Header", StringComparison.Ordinal)
            && answer.Text.LastIndexOf('\n') == answer.Text.IndexOf('\n', StringComparison.Ordinal));
        answers[1].Text.Should().Contain("<siram:Erreur severite=\"fatal\" code=\"insi_102\" xmlns:siram=\"urn:siram\">").And.NotContain("messageID");
    }

    [Theory]
    [InlineData(UnknownIdentityMode.Fault, false, "insi_102")]
    [InlineData(UnknownIdentityMode.Fault, true, "insi_101")]
    [InlineData(UnknownIdentityMode.GatewayUnavailable, false, "desir_1020")]
    [InlineData(UnknownIdentityMode.GatewayUnavailable, true, "desir_1020")]
    [InlineData(UnknownIdentityMode.NoIdentity, false, "<CodeCR>01</CodeCR>")]
    [InlineData(UnknownIdentityMode.NoIdentity, true, "<CodeCR>01</CodeCR>")]
    public async Task Item_5_an_unknown_identity_is_what_the_mode_says_for_both_searches(UnknownIdentityMode mode, bool withCard, string text)
    {
        await using var simulator = await StartAsync(new AnsweringOptions { UnknownIdentity = mode });
        using var client = new TestClient(simulator);
        SearchRequest query = withCard ? new VitaleSearchRequest { PolicyHolder = new MatriculeParts("1000000000000"), BirthDate = "14071977" } : Requests.Unknown;

        (await client.PostAsync(Requests.Bytes(query))).Text.Should().Contain(text);
    }

    [Fact]
    public async Task Item_6_the_next_answers_are_the_file_of_the_CNDA_byte_for_byte_and_then_the_service_is_back()
    {
        var file = await File.ReadAllBytesAsync(Fixtures.Path("cnda", "TEST_2.04_cas2.xml"), TestContext.Current.CancellationToken);
        Simulator.Scripts.Add(new Script { Operation = InsiOperations.SearchByTraits, Answer = new ScriptedAnswer.File("TEST_2.04_cas2.xml"), Times = 2 });

        (await PostAsync(Conformant)).Body.Should().Equal(file);
        (await PostAsync(Conformant)).Body.Should().Equal(file);
        (await PostAsync(Conformant)).Answer.Individual!.Traits!.BirthName.Should().Be("ADRUN");
    }

    /// <summary>Each row is a liberty that the real service was seen to take; the rule that reports it, or none where nothing does.</summary>
    [Theory]
    [InlineData("uuid:6f1f6a9a", "6f1f6a9a", "WSA-MESSAGEID")]
    [InlineData("<ctxbam:Temps>2026-03-01", "<ctxbam:Temps>2020-01-01", "CTX-TEMPS-ACTUEL")]
    [InlineData("urn:lps:banc:1.0", "padoa", "CTX-LPS-NOM")]
    [InlineData("<ctxbam:Emetteur>300000009990001", "<ctxbam:Emetteur>medecin@yopmail.com", "CTX-EMETTEUR-OU")]
    [InlineData("Version=\"01_02\"", "Version=\"1.0\"", "CTX-VERSION")]
    [InlineData("<ctxbam:COUVERTURE/>", "<ctxbam:COUVERTURE><ctxbam:GrandRegime>01</ctxbam:GrandRegime></ctxbam:COUVERTURE>", "CTX-COUVERTURE-VIDE")]
    [InlineData("</soap:Header>", "<wsa:To>http://autre</wsa:To><wsa:ReplyTo><wsa:Address>http://www.w3.org/2005/08/addressing/anonymous</wsa:Address></wsa:ReplyTo></soap:Header>", null)]
    [InlineData("</soap:Header>", "<s:Security xmlns:s=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\"/></soap:Header>", null)]
    [InlineData("</soap:Header>", "<s:Security xmlns:s=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\"><!--Empty--></s:Security></soap:Header>", null)]
    [InlineData("<soap:Body>", "<soap:Body Id=\"_0\">", null)]
    [InlineData("<soap:Header>", "<soap:Header xmlns:insi=\"http://www.cnamts.fr/ServiceIdentiteCertifiee/v1\" xmlns:wsa=\"http://www.w3.org/2005/08/addressing\">", null)]
    [InlineData(">ADRUN<", ">&#65;DRUN<", null)]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version='1.0' encoding='utf-8'?>", null)]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "", null)]
    public async Task Item_7_what_the_service_lets_pass_is_answered_and_what_the_review_notes_is_reported(string right, string other, string? rule)
    {
        Conformant.Should().Contain(right);

        (await PostAsync(Conformant.Replace(right, other, StringComparison.Ordinal))).Answer.Code.Should().Be("00");

        Simulator.Journal.Exchanges().Single().Audit.Findings.Select(finding => finding.Rule).Should().Equal(rule is null ? [] : [rule]);
    }

    [Fact]
    public async Task Item_7_the_order_of_the_header_blocks_is_free()
    {
        var (start, end) = (Conformant.IndexOf("<ctxbam:ContexteBAM", StringComparison.Ordinal), Conformant.IndexOf("</ctxbam:ContexteBAM>", StringComparison.Ordinal) + "</ctxbam:ContexteBAM>".Length);
        var block = Conformant[start..end];

        (await PostAsync(Conformant.Remove(start, end - start).Replace("<soap:Header>", "<soap:Header>\n" + block + " ", StringComparison.Ordinal))).Answer.Code.Should().Be("00");

        Simulator.Journal.Exchanges().Single().Audit.Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task Item_7_the_same_identifiers_are_served_again_and_reported()
    {
        await PostAsync(Conformant);

        (await PostAsync(Conformant)).Answer.Code.Should().Be("00");

        Simulator.Journal.Exchanges()[^1].Audit.Findings.Select(finding => finding.Rule).Distinct().Should().Equal("SEQ-IDENTIFIANTS");
    }

    [Fact]
    public async Task Item_8_the_real_name_the_loopback_names_and_the_DER_authorities_lead_to_the_simulator()
    {
        using var root = System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificateFromFile(Simulator.Pki.PathOf("ca/ACR-EL.cer"));
        root.RawData.Should().Equal(Simulator.Pki.Root.RawData);
        Simulator.Pki.CertificateServer.Subject.Should().StartWith("CN=qualiflps-services-ps-tlsm.ameli.fr, ");
        foreach (var name in new[] { "localhost", "127.0.0.1", "qualiflps-services-ps-tlsm.ameli.fr" })
        {
            using var client = new TestClient(Simulator);
            client.Handler.SslOptions.TargetHost = name;
            (await client.SearchAsync(Requests.AdrunZoe, name)).Answer.Code.Should().Be("00");
        }
    }

    private async Task<RawAnswer> PostAsync(string message, string? contentType = "application/soap+xml; charset=utf-8")
    {
        using var client = new TestClient(Simulator);
        return await client.PostAsync(Encoding.UTF8.GetBytes(message), contentType);
    }
}
