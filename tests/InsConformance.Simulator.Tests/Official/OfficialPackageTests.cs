using System.Text;
using System.Xml.Linq;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Official;

/// <summary>The package of these tests is invented: it has the form of an official one, and no name of it.</summary>
public sealed class OfficialPackageTests(SharedPki shared) : VerificationTest(shared), IDisposable
{
    private const string Wsdl = """
        <wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap12="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:xsd="http://www.w3.org/2001/XMLSchema"
            xmlns:d="urn:essai:demande" xmlns:tns="urn:essai" targetNamespace="urn:essai">
          <wsdl:types><xsd:schema><xsd:import namespace="urn:essai:demande" schemaLocation="xsd/demande.xsd"/></xsd:schema></wsdl:types>
          <wsdl:message name="controlerIn"><wsdl:part name="corps" element="d:CONTROLE"/></wsdl:message>
          <wsdl:portType name="P"><wsdl:operation name="controler"><wsdl:input message="tns:controlerIn"/></wsdl:operation></wsdl:portType>
          <wsdl:binding name="B" type="tns:P"><soap12:binding transport="http://schemas.xmlsoap.org/soap/http"/>
            <wsdl:operation name="controler"><soap12:operation soapAction="urn:essai:controler"/></wsdl:operation></wsdl:binding>
          <wsdl:service name="S"><wsdl:port name="P" binding="tns:B"><soap12:address location="https://exemple.invalid/service"/></wsdl:port></wsdl:service>
        </wsdl:definitions>
        """;

    private const string Schema = """
        <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="urn:essai:demande" targetNamespace="urn:essai:demande" elementFormDefault="qualified">
          <xsd:include schemaLocation="types.xsd"/>
          <xsd:element name="CONTROLE"><xsd:complexType><xsd:sequence><xsd:element name="Sexe" type="Sexe"/></xsd:sequence></xsd:complexType></xsd:element>
        </xsd:schema>
        """;

    private const string Types = """
        <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="urn:essai:demande" targetNamespace="urn:essai:demande">
          <xsd:simpleType name="Sexe"><xsd:restriction base="xsd:string"><xsd:pattern value="[MF]"/></xsd:restriction></xsd:simpleType>
        </xsd:schema>
        """;

    private const string Answer = "\n\n<reponse>quelconque, servie telle quelle</reponse>";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_request_that_follows_the_package_is_given_its_answer_file_byte_for_byte()
    {
        await using var simulator = await StartAsync(("controler.xml", Answer));

        var answer = await PostAsync(simulator, Request("M"));

        answer.Status.Should().Be(200);
        answer.Text.Should().Be(Answer);
        simulator.Journal.Exchanges().Single().Should().Match<ServedExchange>(exchange =>
            exchange.Operation!.Name == "controler" && exchange.Decision.Origin == DecisionOrigin.OfficialPackage
            && exchange.Response.Headers.Any(header => header.Name == "X-InsConformance-Contract" && header.Value == "official-package"));
    }

    [Fact]
    public async Task A_request_that_departs_from_its_schema_is_told_where()
    {
        await using var simulator = await StartAsync(("controler.xml", Answer));

        var answer = await PostAsync(simulator, Request("I"));

        answer.Status.Should().Be(400);
        answer.Text.Should().StartWith("La requête ne respecte pas le contrat du dossier officiel. Écart au schéma : ").And.Contain("Sexe");
    }

    [Fact]
    public async Task A_request_recognised_by_its_action_must_have_the_body_of_the_operation()
    {
        await using var simulator = await StartAsync(("controler.xml", Answer));

        var answer = await PostAsync(simulator, Request("M").Replace("CONTROLE", "CONTROLES", StringComparison.Ordinal));

        answer.Status.Should().Be(400);
        answer.Text.Should().Contain("Élément attendu dans le corps : {urn:essai:demande}CONTROLE ; trouvé : {urn:essai:demande}CONTROLES.");
    }

    [Fact]
    public async Task Without_an_answer_file_the_simulator_says_which_one_to_add()
    {
        await using var simulator = await StartAsync();

        var answer = await PostAsync(simulator, Request("F"));

        answer.Status.Should().Be(501);
        answer.Text.Should().Contain("Ajoutez-y le fichier controler.xml");
    }

    [Fact]
    public async Task A_script_can_name_an_answer_file_of_the_package()
    {
        await using var simulator = await StartAsync(("PAS_PRET.xml", Answer));
        simulator.Scripts.Add(new Script { Answer = new ScriptedAnswer.File("PAS_PRET.xml") });

        (await PostAsync(simulator, Request("F"))).Text.Should().Be(Answer);
    }

    [Fact]
    public async Task The_package_is_published_with_the_address_of_the_listener_and_leads_to_its_schemas()
    {
        await using var simulator = await StartAsync();

        var wsdl = XDocument.Parse((await GetAsync(simulator, "?wsdl")).Text);

        wsdl.Descendants(XName.Get("address", "http://schemas.xmlsoap.org/wsdl/soap12/")).Single().Attribute("location")!.Value
            .Should().Be(simulator.CertificateAddress.ToString());
        var import = wsdl.Descendants(XName.Get("import", "http://www.w3.org/2001/XMLSchema")).Single().Attribute("schemaLocation")!.Value;
        var schema = await GetAsync(simulator, import);
        schema.Status.Should().Be(200);
        schema.Text.Should().Contain("?xsd=xsd%2Ftypes.xsd");
        (await GetAsync(simulator, "?wsdl=ICIR.wsdl")).Text.Should().Contain("ICIR", "the search contract stays at hand");
    }

    [Theory]
    [InlineData("verifierInsAvecTraitsIdentite.xml")]
    [InlineData("WS_INS3.xml")]
    public async Task An_answer_file_alone_takes_the_place_of_the_reconstructed_answer(string file)
    {
        File.WriteAllText(Path.Combine(_folder.Root.FullName, file), Answer);
        await using var simulator = await StartOnAsync(_folder.Root);
        using var client = Client(simulator);

        var exchange = await client.VerifyAsync(new UnitVerificationRequest(Lots.AdrunZoe), Context(), TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(exchange.ResponseBytes!.Value.Span).Should().Be(Answer);
    }

    [Fact]
    public async Task The_search_stays_simulated_whatever_the_package_holds()
    {
        await using var simulator = await StartAsync(("controler.xml", Answer));
        using var client = new TestClient(simulator);

        (await client.SearchAsync(Requests.AdrunZoe)).Answer.Code.Should().Be("00");
    }

    [Theory]
    [InlineData("vide.txt", "x", "*ne contient ni WSDL, ni schéma (.xsd), ni fichier de réponse (.xml).")]
    [InlineData("a.wsdl", "<a>", "*a.wsdl : ce n'est pas du XML lisible*")]
    [InlineData("a.xsd", "<!DOCTYPE a><a/>", "*a.xsd : *DOCTYPE*")]
    [InlineData("a.xsd", "<xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"><xsd:element name=\"A\" type=\"Inconnu\"/></xsd:schema>", "*ne forment pas un contrat lisible*")]
    public async Task A_package_that_cannot_be_used_is_refused_at_the_start(string file, string content, string message)
    {
        File.WriteAllText(Path.Combine(_folder.Root.FullName, file), content);

        var start = () => StartOnAsync(_folder.Root);

        (await start.Should().ThrowAsync<SimulatorSetupException>()).WithMessage(message);
    }

    [Fact]
    public async Task A_package_that_is_not_there_is_refused_at_the_start()
    {
        var start = () => StartOnAsync(_folder.Sub("absent"));

        (await start.Should().ThrowAsync<SimulatorSetupException>()).WithMessage("Le dossier officiel « * » n'existe pas.*");
    }

    private async Task<InsiSimulator> StartAsync(params (string Name, string Content)[] answers)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Root.FullName, "xsd"));
        foreach (var (name, content) in answers.Concat([("contrat.wsdl", Wsdl), ("xsd/demande.xsd", Schema), ("xsd/types.xsd", Types)]))
            File.WriteAllText(Path.Combine(_folder.Root.FullName, name), content);
        return await StartOnAsync(_folder.Root);
    }

    private Task<InsiSimulator> StartOnAsync(DirectoryInfo folder) =>
        InsiSimulator.StartAsync(Options with { OfficialPackage = folder }, Clock, TestContext.Current.CancellationToken);

    private static string Request(string sex) => Encoding.UTF8.GetString(Requests.Bytes(Requests.AdrunZoe))
        .Replace(InsiOperations.SearchByTraits.Action!, "urn:essai:controler", StringComparison.Ordinal)
        .Split("<soap:Body>")[0] + $"<soap:Body><CONTROLE xmlns=\"urn:essai:demande\"><Sexe>{sex}</Sexe></CONTROLE></soap:Body></soap:Envelope>";

    private static async Task<RawAnswer> PostAsync(InsiSimulator simulator, string request)
    {
        using var client = new TestClient(simulator);
        return await client.PostAsync(Encoding.UTF8.GetBytes(request));
    }

    private static async Task<RawAnswer> GetAsync(InsiSimulator simulator, string query)
    {
        using var client = new TestClient(simulator);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(query, UriKind.Relative));
        return await client.SendAsync(request);
    }
}
