using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.People;
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

    public static TheoryData<string> ReturnedPeople() => new(PeopleLibrary.Embedded().Select().All.Where(person => person.Active is not null).Select(person => person.Id));

    [Theory]
    [MemberData(nameof(ReturnedPeople))]
    public void Every_person_is_returned_in_the_form_of_the_contract(string id)
    {
        var answer = InsiAnswer.Found(PeopleLibrary.Embedded().Select().Find(id)!.ToIndividual());

        Errors(AnswerWriter.ToBytes(answer, WireProfile.Current)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("REP_CR01.xml", true)]
    [InlineData("TEST_1.10.xml", true)]
    [InlineData("TEST_2.03_cas1.xml", true)]
    [InlineData("TEST_2.04_cas2.xml", false)] // Dates before IdIndividu, as the copy that was published.
    [InlineData("TEST_2.05.xml", true)]
    [InlineData("TEST_2.08_cas1.xml", true)]
    [InlineData("TEST_2.08_cas2.xml", true)]
    public void An_injection_file_is_in_the_form_of_the_contract_or_is_known_not_to_be(string file, bool valid)
        => (Errors(File.ReadAllBytes(Fixtures.Path("cnda", file))) is []).Should().Be(valid);

    [Fact]
    public void A_request_of_the_bench_is_in_the_form_of_the_contract() => Errors(Requests.Bytes(Requests.AdrunZoe)).Should().BeEmpty();

    private async Task<RawAnswer> GetAsync(string query)
    {
        using var client = new TestClient(Simulator);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(query, UriKind.Relative));
        return await client.SendAsync(request);
    }

    /// <summary>Departures of the header blocks and of the body from the schemas.</summary>
    private static List<string> Errors(byte[] message)
    {
        var schemas = new XmlSchemaSet();
        foreach (var schema in Schemas)
        {
            using var reader = XmlReader.Create(Fixtures.Path("contract", schema));
            schemas.Add(null, reader);
        }

        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, error) => errors.Add(error.Message);
        foreach (var part in XDocument.Load(new MemoryStream(message)).Root!.Elements().SelectMany(section => section.Elements()))
        {
            using var reader = XmlReader.Create(part.CreateReader(), settings);
            while (reader.Read())
            {
            }
        }

        return errors;
    }
}
