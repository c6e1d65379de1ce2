using System.Text;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Journal;

/// <summary>Every kind of answer, over mutual TLS, and the sentence that the journal gives for it.</summary>
public sealed class WhyTests(SharedPki shared) : SimulatorTest(shared)
{
    private const string Notice = " (contrat reconstruit, non officiel)";

    [Fact]
    public async Task A_person_found() => (await WhyAsync(Requests.AdrunZoe)).Should().Be((DecisionOrigin.Search, "une personne : ADRUN ZOE"));

    [Fact]
    public async Task Several_persons() => (await WhyAsync(Traits("DE VINCI", "LEONARDO", "M", "2014-02-01"))).Should().Be(
        (DecisionOrigin.Search, "2 personnes approchantes : DE VINCI LEONARDO, DE VINCI LEONARDO PIERO"));

    [Theory]
    [InlineData("ADRUN", "ZOEE", "F", "1975-12-31", "aucune personne ; la plus proche est ADRUN ZOE, qui diffère par : prénom (attendu « ZOE », reçu « ZOEE »)")]
    [InlineData("ADRUN", "ZOE", "M", "1975-12-30", "aucune personne ; la plus proche est ADRUN ZOE, qui diffère par : sexe (attendu « F », reçu « M ») ; date de naissance (attendu « 1975-12-31 », reçu « 1975-12-30 »)")]
    [InlineData("TCHITCHI", "OLA", "F", "1936-06-21", "aucune personne ; la plus proche est TCHITCHI CATARINA BELLA, qui diffère par : prénom (attendu « CATARINA ou BELLA », reçu « OLA »)")]
    [InlineData("PERSONNE", "SANS", "M", "1899-01-01", "aucune personne, même proche")]
    public async Task Nobody_and_the_nearest(string name, string givenName, string sex, string date, string why) =>
        (await WhyAsync(Traits(name, givenName, sex, date))).Should().Be((DecisionOrigin.Search, why));

    [Fact]
    public async Task Another_place_than_the_one_of_the_person() => (await WhyAsync(Requests.AdrunZoe with { BirthPlace = "75056" })).Why.Should().Be(
        "aucune personne ; la plus proche est ADRUN ZOE, qui diffère par : lieu de naissance (attendu « 63220 », reçu « 75056 »)");

    [Theory]
    [InlineData(null, "F", "le nom de naissance est absent ou vide")]
    [InlineData("ADRUN", "I", "le sexe est « I », le service n'admet que M et F")]
    [InlineData("ADRUN", null, "le sexe est « absent », le service n'admet que M et F")]
    public async Task An_input_refused(string? name, string? sex, string why) =>
        (await WhyAsync(Requests.AdrunZoe with { BirthName = name, Sex = sex })).Should().Be((DecisionOrigin.InputControl, why));

    [Fact]
    public async Task A_software_number_refused()
    {
        using var client = new TestClient(Simulator);
        await client.SearchAsync(Requests.AdrunZoe, idam: "INCONNU");

        Last().Should().Be((DecisionOrigin.Gateway, "le numéro d'autorisation « INCONNU » n'a pas la forme connue : trois lettres, 17NF, deux chiffres, trois lettres ou chiffres"));
    }

    [Fact]
    public async Task A_software_number_that_the_configuration_does_not_list()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { AcceptedIdams = new HashSet<string> { "PDP17NF21DD0" } });
        using var client = new TestClient(simulator);
        await client.SearchAsync(Requests.AdrunZoe);

        simulator.Journal.Exchanges().Single().Decision.Why.Should().Be("le numéro d'autorisation « LSN17NF23FW0 » n'est pas dans la liste de la configuration");
    }

    [Fact]
    public async Task No_software_number()
    {
        using var client = new TestClient(Simulator);
        await client.PostAsync("""<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body><RECSANSVITALE xmlns="http://www.cnamts.fr/INSiRecSans"/></e:Body></e:Envelope>"""u8.ToArray());

        Last().Should().Be((DecisionOrigin.Gateway, "la requête ne porte pas de numéro d'autorisation (ContexteLPS/LPS/IDAM)"));
    }

    [Fact]
    public async Task Another_method_than_POST()
    {
        using var client = new TestClient(Simulator);
        using var request = new HttpRequestMessage(HttpMethod.Put, (Uri?)null);
        await client.SendAsync(request);

        Last().Should().Be((DecisionOrigin.Transport, "Méthode PUT : le service ne répond qu'à POST (et donne son contrat à GET ?wsdl)."));
    }

    [Fact]
    public async Task Another_operation_than_those_of_INSi()
    {
        using var client = new TestClient(Simulator);
        var message = Encoding.UTF8.GetString(Requests.Bytes(Requests.AdrunZoe))
            .Replace("urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite", "urn:adr:1.1.0:acquerirLesDroits", StringComparison.Ordinal)
            .Replace("http://www.cnamts.fr/INSiRecSans", "urn:adr", StringComparison.Ordinal);
        await client.PostAsync(Encoding.UTF8.GetBytes(message), "application/soap+xml");

        Last().Why.Should().StartWith("Opération non reconnue (wsa:Action « urn:adr:1.1.0:acquerirLesDroits », corps « RECSANSVITALE »). Opérations simulées : rechercherInsAvecCarteVitale, ");
    }

    public static TheoryData<ScriptedAnswer, string> Scripted() => new()
    {
        { new ScriptedAnswer.Code("01"), "réponse 1 du script s1 : code retour 01" },
        { new ScriptedAnswer.Code("02"), "réponse 1 du script s1 : code retour 02" },
        { new ScriptedAnswer.Person("ecetinsi-pierre-alain-nia"), "réponse 1 du script s1 : personne ecetinsi-pierre-alain-nia" },
        { new ScriptedAnswer.Fault("insi_111"), "réponse 1 du script s1 : anomalie insi_111" },
        { new ScriptedAnswer.File("TEST_2.05.xml"), "réponse 1 du script s1 : fichier TEST_2.05.xml" },
        { new ScriptedAnswer.Network("EMPTY_RESPONSE"), "réponse 1 du script s1 : panne EMPTY_RESPONSE (*), à partir de : une personne : ADRUN ZOE" },
        { new ScriptedAnswer.Deviated("key-wrong"), "réponse 1 du script s1 : écart key-wrong (*), à partir de : une personne : ADRUN ZOE" },
    };

    [Theory]
    [MemberData(nameof(Scripted))]
    public async Task A_scripted_answer(ScriptedAnswer answer, string why)
    {
        Simulator.Scripts.Add(new Script { Answer = answer });
        using var client = new TestClient(Simulator);
        try
        {
            await client.SearchAsync(Requests.AdrunZoe);
        }
        catch (HttpRequestException)
        {
            answer.Should().BeOfType<ScriptedAnswer.Network>();
        }

        var (origin, said) = Last();
        origin.Should().Be(DecisionOrigin.Script);
        said.Should().Match(why);
    }

    [Fact]
    public async Task A_verification_and_its_scripts()
    {
        using var client = new TestClient(Simulator);
        Task AskAsync(VerificationRequest request) => client.PostAsync(Insi.Soap.RequestWriter.ToBytes(Requests.Content(request)));

        await AskAsync(new UnitVerificationRequest(Lots.AdrunZoe));
        Last().Why.Should().Be("matricule, OID et traits donnés sont ceux de ADRUN ZOE" + Notice);
        await AskAsync(new UnitVerificationRequest(Lots.AdrunZoe with { GivenNames = "ZOEE" }));
        Last().Why.Should().Be("le matricule est celui de ADRUN ZOE, qui diffère par : liste des prénoms (attendu « ZOE », reçu « ZOEE »)" + Notice);
        await AskAsync(new UnitVerificationRequest(Lots.AdrunZoe with { Matricule = new MatriculeParts("1000000000000", "00") }));
        Last().Why.Should().Be("le matricule « 1000000000000 » n'est celui de personne" + Notice);
        Simulator.Scripts.Add(new Script { Operation = InsiOperations.Verify, Answer = new ScriptedAnswer.Verdict(false) });
        await AskAsync(new UnitVerificationRequest(Lots.AdrunZoe));
        Last().Why.Should().Be("réponse 1 du script s1 : identité non confirmée" + Notice);
        Simulator.Scripts.Add(new Script { Operation = InsiOperations.RetrieveBatch, Answer = new ScriptedAnswer.NotReady(TimeSpan.FromSeconds(180)) });
        await AskAsync(new LotRetrievalRequest("x"));
        Last().Why.Should().Be("réponse 1 du script s2 : résultat non disponible avant 180 s" + Notice);
        await AskAsync(new LotRetrievalRequest("x"));
        Last().Why.Should().Be("Le lot « x » n'a pas été déposé par cette installation." + Notice);
    }

    private async Task<(DecisionOrigin Origin, string Why)> WhyAsync(TraitsSearchRequest query)
    {
        using var client = new TestClient(Simulator);
        await client.SearchAsync(query);
        return Last();
    }

    private (DecisionOrigin Origin, string Why) Last() => Simulator.Journal.Exchanges()[^1].Decision is var decision ? (decision.Origin, decision.Why) : default;

    private static TraitsSearchRequest Traits(string name, string givenName, string sex, string date) => new() { BirthName = name, GivenNames = [givenName], Sex = sex, BirthDate = date };
}
