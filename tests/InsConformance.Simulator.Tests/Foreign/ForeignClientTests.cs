using System.Runtime.CompilerServices;
using System.Text;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>
/// What every SOAP stack must obtain from the simulator, by its WSDL and over mutual TLS: each code, each content, each shape of fault (insi-protocol §10). The stacks are
/// by others: what they understand cannot owe anything to the bench.
/// </summary>
public abstract class ForeignClientTests(ForeignBench bench)
{
    private const string Nir = "1.2.250.1.213.1.4.8";
    private const string Nia = "1.2.250.1.213.1.4.9";

    private const string Unavailable =
        "Le service est temporairement inaccessible. Veuillez renouveler votre demande ultérieurement. Si le problème persiste, contactez l'éditeur du progiciel ou votre responsable informatique.";

    private const string NotAllowed =
        "L'accès par ce progiciel au service n'est pas autorisé. Contactez l'éditeur du progiciel ou votre responsable informatique.";

    private static readonly ForeignOutcome UnknownSoftware = new()
    {
        Fault = "desir_550",
        Severity = "erreur",
        Text = "Numéro d'autorisation du logiciel inconnu.",
        SoapCode = "Sender",
        Subcode = "siram_100",
        Reason = NotAllowed,
    };

    /// <summary>How the messages of this stack begin.</summary>
    protected abstract string Style { get; }

    [Fact]
    public async Task Obtains_CR_00()
    {
        (await bench.AskAsync(AdrunZoe())).Should().BeEquivalentTo(new ForeignOutcome
        {
            Code = "00",
            Label = "OK",
            Active = new("2751263220749", "74", Nir),
            History = [],
            BirthName = "ADRUN",
            FirstNames = "ZOE",
            Sex = "F",
            BirthDate = "1975-12-31",
            BirthPlace = "63220",
        });
    }

    [Fact]
    public async Task Obtains_CR_00_with_a_history()
    {
        (await bench.AskAsync(Search("ECETINSI", "PIERRE-ALAIN", "M", "2009-07-14"))).Should().BeEquivalentTo(new ForeignOutcome
        {
            Code = "00",
            Label = "OK",
            Active = new("1090763220834", "89", Nir),
            History = [new("2090763220834", "39", Nir, "2019-03-01", "2019-02-28")],
            BirthName = "ECETINSI",
            FirstNames = "PIERRE-ALAIN MURIEL FLORIANT",
            Sex = "M",
            BirthDate = "2009-07-14",
            BirthPlace = "63220",
        });
    }

    [Fact]
    public async Task Obtains_a_NIA() =>
        (await bench.AskAsync(Search("PROVISOIRE", "MATRICULE", "M", "2009-07-01"))).Active.Should().Be(new ForeignIns("1090763220888", "35", Nia));

    [Fact]
    public async Task Sends_and_obtains_apostrophes()
    {
        var outcome = await bench.AskAsync(Search("D'ARTAGNAN DE L'HERAULT", "PIERRE-ALAIN", "M", "2001-06-17"));

        outcome.Active.Should().Be(new ForeignIns("1010663220754", "60", Nir));
        outcome.BirthName.Should().Be("D'ARTAGNAN DE L'HERAULT");
    }

    [Fact]
    public async Task Obtains_CR_01()
    {
        var search = Search("TCHITCHI", "OLA", "F", "1936-06-21");
        Session(search).Next(new ScriptedAnswer.Code("01"));

        (await bench.AskAsync(search)).Should().BeEquivalentTo(new ForeignOutcome { Code = "01", Label = "Aucune identite trouvee" });
    }

    [Fact]
    public async Task Obtains_CR_02_and_CR_00_once_it_gives_the_birth_place()
    {
        var search = Search("DE VINCI", "LEONARDO", "M", "2014-02-01");

        (await bench.AskAsync(search)).Should().BeEquivalentTo(new ForeignOutcome { Code = "02", Label = "Plusieurs identites trouvees" });
        (await bench.AskAsync(search with { BirthPlace = "63220" })).Active.Should().Be(new ForeignIns("1140263220833", "56", Nir));
    }

    [Fact]
    public async Task Obtains_a_fault_of_the_service()
    {
        (await bench.AskAsync(Search("HOUILLES", "PIERRE", "M", "1993-01-27"))).Should().BeEquivalentTo(new ForeignOutcome
        {
            Fault = "insi_102",
            Severity = "fatal",
            Text = "L'appel au service de recherche avec les traits d'identité renvoie une erreur technique.",
            SoapCode = "Receiver",
            Subcode = "siram_40",
            Reason = Unavailable,
        });
    }

    [Fact]
    public async Task Obtains_a_fault_of_the_gateway()
    {
        var search = AdrunZoe() with { Idam = "INCONNU" };

        var outcome = await bench.AskAsync(search);

        outcome.Should().BeEquivalentTo(UnknownSoftware with { MessageId = MessageId(bench.Simulator, search) });
    }

    [Fact]
    public async Task Obtains_a_fault_of_the_gateway_in_its_older_shape()
    {
        await using var simulator = await bench.SimulateAsync(new AnsweringOptions { GatewayFaults = FaultShape.GatewayOld });
        using var client = await bench.StartClientAsync(simulator);
        var search = AdrunZoe() with { Idam = "INCONNU" };

        var outcome = await client.AskAsync(search);

        outcome.Should().BeEquivalentTo(UnknownSoftware with { MessageId = MessageId(simulator, search) });
        Encoding.UTF8.GetString(simulator.Journal.Exchanges().Single().Response.Body.Span).Should().Contain("<S:Subcode><S:Value>S:siram_100</S:Value></S:Subcode>");
    }

    [Fact]
    public async Task Obtains_a_fault_of_an_unavailable_service()
    {
        var search = AdrunZoe();
        Session(search).Next(new ScriptedAnswer.Fault("desir_1020"));

        (await bench.AskAsync(search)).Should().BeEquivalentTo(new ForeignOutcome
        {
            Fault = "desir_1020",
            Severity = "fatale",
            MessageId = MessageId(bench.Simulator, search),
            Text = "Le service appelé est temporairement indisponible",
            SoapCode = "Sender",
            Subcode = "siram_40",
            Reason = Unavailable,
        });
    }

    [Fact]
    public async Task Calls_in_a_style_of_its_own_and_by_every_rule()
    {
        var search = AdrunZoe();

        await bench.AskAsync(search);
        await bench.AskAsync(search);

        var exchanges = Session(search).Exchanges;
        exchanges.Should().HaveCount(2);
        exchanges.Should().OnlyContain(exchange => Request(exchange).StartsWith(Style, StringComparison.Ordinal));
        exchanges.Should().OnlyContain(exchange => exchange.Audit.Rules > 0);
        exchanges.SelectMany(exchange => exchange.Audit.Findings).Should().BeEmpty();
    }

    internal static ForeignSearch Search(string birthName, string firstName, string sex, string birthDate, [CallerMemberName] string test = "") =>
        new(birthName, firstName, sex, birthDate) { Instance = test };

    private protected static string Request(ServedExchange exchange) => Encoding.UTF8.GetString(exchange.Request.Body.Span);

    private protected SimulatorSession Session(ForeignSearch search) => bench.Simulator.Session(search.Instance);

    private static ForeignSearch AdrunZoe([CallerMemberName] string test = "") => Search("ADRUN", "ZOE", "F", "1975-12-31", test);

    /// <summary>The identifier that the stack drew for its last message, which the gateway is to repeat.</summary>
    private static string MessageId(InsiSimulator simulator, ForeignSearch search)
    {
        var id = simulator.Session(search.Instance).Exchanges[^1].Understood!.Content.Addressing.MessageId;
        id.Should().StartWith("uuid:");
        return id!;
    }
}
