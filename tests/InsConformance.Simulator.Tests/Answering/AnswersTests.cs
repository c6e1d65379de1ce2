using System.Text;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Answering;

public sealed class AnswersTests(SharedPki shared) : SimulatorTest(shared)
{
    private const string NssRir = "1.2.250.1.213.1.4.8";

    [Fact]
    public async Task A_known_person_is_answered_byte_for_byte_as_the_service_does()
    {
        using var client = new TestClient(Simulator);

        var answer = await client.SearchAsync(Requests.AdrunZoe);

        answer.Status.Should().Be(200);
        answer.ContentType.Should().Be("application/soap+xml; charset=utf-8");
        answer.Text.Should().Be(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<soap:Envelope xmlns:soap=\"http://www.w3.org/2003/05/soap-envelope\">"
            + "<env:Body xmlns:S=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:env=\"http://www.w3.org/2003/05/soap-envelope\">"
            + "<RESULTAT xmlns=\"http://www.cnamts.fr/INSiResultat\" xmlns:ns0=\"http://www.cnamts.fr/INSiRecVit\" xmlns:ns1=\"http://www.cnamts.fr/INSiRecSans\">"
            + "<CR><CodeCR>00</CodeCR><LibelleCR>OK</LibelleCR></CR><INDIVIDU>"
            + "<INSACTIF><IdIndividu><NumIdentifiant>2751263220749</NumIdentifiant><Cle>74</Cle></IdIndividu><OID>1.2.250.1.213.1.4.8</OID></INSACTIF>"
            + "<TIQ><NomNaissance>ADRUN</NomNaissance><ListePrenom>ZOE</ListePrenom><Sexe>F</Sexe><DateNaissance>1975-12-31</DateNaissance>"
            + "<LieuNaissance>63220</LieuNaissance></TIQ></INDIVIDU></RESULTAT></env:Body></soap:Envelope>");
    }

    [Fact]
    public async Task A_person_with_a_past_is_answered_with_it()
    {
        using var client = new TestClient(Simulator);

        var answer = (await client.SearchAsync(Traits("ECETINSI", "PIERRE-ALAIN", "M", "2009-07-14"))).Answer;

        answer.Code.Should().Be("00");
        answer.Individual!.Active.Should().Be(new InsEntry { Matricule = new("1090763220834", "89"), Oid = NssRir });
        answer.Individual.History.Should().Equal(new InsEntry { Matricule = new("2090763220834", "39"), Oid = NssRir, From = "2019-03-01", To = "2019-02-28" });
    }

    [Fact]
    public async Task A_person_awaiting_a_NIR_is_answered_with_the_OID_of_the_NIA()
    {
        using var client = new TestClient(Simulator);

        var answer = (await client.SearchAsync(Traits("PROVISOIRE", "MATRICULE", "M", "2009-07-01"))).Answer;

        answer.Individual!.Active.Should().Be(new InsEntry { Matricule = new("1090763220888", "35"), Oid = "1.2.250.1.213.1.4.9" });
    }

    [Fact]
    public async Task Two_approaching_people_are_CR_02_and_the_birth_place_tells_them_apart()
    {
        using var client = new TestClient(Simulator);
        var leonardo = Traits("DE VINCI", "LEONARDO", "M", "2014-02-01");

        (await client.SearchAsync(leonardo)).Answer.Should().Be(new InsiAnswer("02", "Plusieurs identites trouvees"));
        (await client.SearchAsync(leonardo with { BirthPlace = "63220" })).Answer.Individual!.Active!.Matricule.Should().Be(new MatriculeParts("1140263220833", "56"));
    }

    [Fact]
    public async Task An_unknown_person_is_the_technical_fault_of_the_test_platform()
    {
        using var client = new TestClient(Simulator);

        var answer = await client.SearchAsync(Requests.Unknown);

        answer.Status.Should().Be(500);
        answer.Fault.Code.Should().Be("insi_102");
        answer.Fault.Subcode.Should().Be("siram_40");
        answer.Fault.MessageId.Should().BeNull();
    }

    [Theory]
    [InlineData(UnknownIdentityMode.NoIdentity, 200, "<CodeCR>01</CodeCR><LibelleCR>Aucune identite trouvee</LibelleCR>")]
    [InlineData(UnknownIdentityMode.GatewayUnavailable, 500, "code=\"desir_1020\"")]
    [InlineData(UnknownIdentityMode.Fault, 500, "code=\"insi_102\"")]
    public async Task An_unknown_person_is_what_the_configuration_says(UnknownIdentityMode mode, int status, string text)
    {
        await using var simulator = await StartAsync(new AnsweringOptions { UnknownIdentity = mode });
        using var client = new TestClient(simulator);

        var answer = await client.SearchAsync(Requests.Unknown);

        answer.Status.Should().Be(status);
        answer.Text.Should().Contain(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_request_without_birth_name_is_insi_19(string? name)
    {
        using var client = new TestClient(Simulator);

        var answer = await client.SearchAsync(Requests.AdrunZoe with { BirthName = name });

        answer.Status.Should().Be(500);
        answer.Fault.Should().BeEquivalentTo(new { SoapCode = "Sender", Subcode = "siram_10", Code = "insi_19", Text = "Le champ nom de naissance est obligatoire" });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("I")]
    [InlineData("m")]
    public async Task A_request_whose_sex_is_neither_M_nor_F_is_insi_24(string? sex)
    {
        using var client = new TestClient(Simulator);

        (await client.SearchAsync(Requests.AdrunZoe with { Sex = sex })).Fault.Code.Should().Be("insi_24");
    }

    [Theory]
    [InlineData("PDP17NF21DD0", true)]
    [InlineData("LSN17NF23FW0", true)]
    [InlineData("NumAutorisation", false)]
    [InlineData("lsn17NF23FW0", false)]
    [InlineData("LSN17NF23FW", false)]
    [InlineData("LSN17NF23FW0\n", false)]
    public async Task The_authorisation_number_has_the_public_shape(string idam, bool known)
    {
        using var client = new TestClient(Simulator);

        var answer = await client.SearchAsync(Requests.AdrunZoe, idam: idam);

        answer.Status.Should().Be(known ? 200 : 500);
        if (!known)
            answer.Fault.Should().BeEquivalentTo(new { Code = "desir_550", Subcode = "siram_100", MessageId = Requests.MessageId });
    }

    [Fact]
    public async Task An_unknown_authorisation_number_wins_over_a_wrong_body()
    {
        using var client = new TestClient(Simulator);

        (await client.SearchAsync(Requests.AdrunZoe with { BirthName = null, Sex = null }, idam: "X")).Fault.Code.Should().Be("desir_550");
    }

    [Fact]
    public async Task Only_the_numbers_of_the_configuration_are_known_when_it_lists_them()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { AcceptedIdams = new HashSet<string> { "ABC17NF26001" } });
        using var client = new TestClient(simulator);

        (await client.SearchAsync(Requests.AdrunZoe, idam: "ABC17NF26001")).Status.Should().Be(200);
        (await client.SearchAsync(Requests.AdrunZoe, idam: "LSN17NF23FW0")).Fault.Code.Should().Be("desir_550");
    }

    [Theory]
    [InlineData(MissingContextMode.Fault, 500)]
    [InlineData(MissingContextMode.Lenient, 200)]
    public async Task A_request_without_contexts_is_what_the_configuration_says(MissingContextMode mode, int status)
    {
        await using var simulator = await StartAsync(new AnsweringOptions { MissingContext = mode });
        using var client = new TestClient(simulator);

        var answer = await client.PostAsync(RequestWriter.ToBytes(new RequestContent { Query = Requests.AdrunZoe }));

        answer.Status.Should().Be(status);
    }

    [Fact]
    public async Task The_old_shape_of_the_gateway_can_be_chosen()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { GatewayFaults = FaultShape.GatewayOld });
        using var client = new TestClient(simulator);

        (await client.SearchAsync(Requests.AdrunZoe, idam: "X")).Text.Should().Contain("<S:Subcode><S:Value>S:siram_100</S:Value></S:Subcode>").And.Contain("xml:lang=\"en\"");
        (await Simulate("X")).Should().Contain("<soap:Subcode><soap:Value>soap:siram_100</soap:Value></soap:Subcode>").And.Contain("xml:lang=\"fr\"");
    }

    [Fact]
    public async Task The_legacy_profile_returns_the_first_name_and_the_old_Corsican_place()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { Profile = WireProfile.Legacy2022 });
        using var client = new TestClient(simulator);

        var answer = await client.SearchAsync(Traits("ADRTROIS", "DOMINIQUE", "F", "1997-02-26"));

        answer.Text.Should().Contain("<ns2:Prenom>DOMINIQUE</ns2:Prenom>").And.Contain("<ns2:LieuNaissance>20020</ns2:LieuNaissance>");
    }

    [Fact]
    public async Task People_who_come_by_file_only_are_unknown_when_the_simulator_is_as_poor_as_the_platform()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { FindInjectedPeople = false });
        using var client = new TestClient(simulator);

        (await client.SearchAsync(Traits("PROVISOIRE", "MATRICULE", "M", "2009-07-01"))).Fault.Code.Should().Be("insi_102");
        (await client.SearchAsync(Requests.AdrunZoe)).Status.Should().Be(200);
    }

    [Fact]
    public async Task The_http_action_alone_names_the_operation_when_the_message_does_not()
    {
        using var client = new TestClient(Simulator);
        var content = Requests.Content(Requests.AdrunZoe) with { Query = null, Addressing = new AddressingBlocks { MessageId = Requests.MessageId } };

        var answer = await client.PostAsync(
            RequestWriter.ToBytes(content), "application/soap+xml; charset=utf-8; action=\"urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite\"");

        answer.Fault.Code.Should().Be("insi_19");
    }

    [Fact]
    public async Task A_body_that_is_not_xml_is_refused_in_plain_words()
    {
        using var client = new TestClient(Simulator);

        var answer = await client.PostAsync("bonjour"u8.ToArray());

        answer.Status.Should().Be(400);
        answer.ContentType.Should().Be("text/plain; charset=utf-8");
        Simulator.Journal.Exchanges().Should().ContainSingle().Which.Unreadable.Should().NotBeNull();
    }

    [Fact]
    public async Task An_external_entity_is_refused_without_being_read()
    {
        using var client = new TestClient(Simulator);
        var hostile = Encoding.UTF8.GetString(Requests.Bytes(Requests.AdrunZoe));
        hostile = hostile.Insert(hostile.IndexOf('>', StringComparison.Ordinal) + 1, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");

        var answer = await client.PostAsync(Encoding.UTF8.GetBytes(hostile));

        answer.Status.Should().Be(400);
        answer.Text.Should().NotContain("root:");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Another_method_than_POST_is_405(string method)
    {
        using var client = new TestClient(Simulator);
        using var request = new HttpRequestMessage(new HttpMethod(method), (Uri?)null);

        (await client.SendAsync(request)).Status.Should().Be(405);
    }

    [Fact]
    public async Task Another_path_than_the_one_of_the_services_is_404()
    {
        using var client = new TestClient(Simulator);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/lpss");

        (await client.SendAsync(request)).Status.Should().Be(404);
    }

    private async Task<string> Simulate(string idam)
    {
        using var client = new TestClient(Simulator);
        return (await client.SearchAsync(Requests.AdrunZoe, idam: idam)).Text;
    }

    private static TraitsSearchRequest Traits(string name, string givenName, string sex, string date)
        => new() { BirthName = name, GivenNames = [givenName], Sex = sex, BirthDate = date };
}
