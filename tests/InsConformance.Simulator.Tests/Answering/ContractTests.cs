using System.Xml.Linq;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Answering;

public sealed class ContractTests(SharedPki shared) : SimulatorTest(shared)
{
    private static readonly string[] Schemas =
        ["INSiRecSans.xsd", "INSiRecVit.xsd", "INSiResultat.xsd", "Security.xsd", "Adressage.xsd", "ContexteLPS.xsd", "ContexteBAM.xsd", "Erreur.xsd"];

    [Fact]
    public async Task The_contract_names_the_listener_that_was_asked_and_leads_to_every_schema()
    {
        var wsdl = XDocument.Parse((await GetAsync("?wsdl")).Text);

        wsdl.Descendants(XName.Get("address", "http://schemas.xmlsoap.org/wsdl/soap12/")).Single().Attribute("location")!.Value
            .Should().Be(Simulator.CertificateAddress.ToString());
        var imports = wsdl.Descendants(XName.Get("import", "http://www.w3.org/2001/XMLSchema")).Select(import => import.Attribute("schemaLocation")!.Value).ToArray();
        imports.Should().BeEquivalentTo(Schemas.Select(schema => $"?xsd={schema}"));
        foreach (var import in imports)
            (await GetAsync(import)).Status.Should().Be(200);
        Simulator.Journal.Exchanges().Should().BeEmpty("reading the contract is not calling the service");
    }

    [Fact]
    public async Task The_schema_of_whole_messages_leads_to_every_schema()
    {
        var envelope = XDocument.Parse((await GetAsync("?xsd=Enveloppe.xsd")).Text);

        envelope.Descendants(XName.Get("import", "http://www.w3.org/2001/XMLSchema")).Select(import => import.Attribute("schemaLocation")!.Value)
            .Should().BeEquivalentTo(Schemas.Select(schema => $"?xsd={schema}"));
    }

    [Theory]
    [InlineData("?xsd=../people/absent.yaml")]
    [InlineData("?xsd=")]
    [InlineData("?other")]
    public async Task What_is_not_of_the_contract_is_not_given(string query) => (await GetAsync(query)).Status.Should().Be(405);

    [Fact]
    public async Task Asking_for_the_contract_takes_no_script()
    {
        Simulator.Scripts.Add(new Script { Answer = new ScriptedAnswer.Code("01") });

        await GetAsync("?wsdl");
        await GetAsync("?nothing");

        Simulator.Scripts.Pending().Should().ContainSingle();
    }

    private async Task<RawAnswer> GetAsync(string query)
    {
        using var client = new TestClient(Simulator);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(query, UriKind.Relative));
        return await client.SendAsync(request);
    }
}
