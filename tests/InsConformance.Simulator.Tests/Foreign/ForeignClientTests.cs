using System.Runtime.CompilerServices;
using System.Text;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>
/// What every SOAP stack must obtain from the simulator by its WSDL, with a software certificate or with a card, by traits or with a Vitale card: each code, each content, each
/// shape of fault. The stacks are by others, and so are the signatures of the card mode: what they understand cannot owe anything to the bench.
/// </summary>
public abstract class ForeignClientTests(ForeignBench bench, AccessMode mode)
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
        (await AskAsync(AdrunZoe())).Should().BeEquivalentTo(new ForeignOutcome
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
        (await AskAsync(Search("ECETINSI", "PIERRE-ALAIN", "M", "2009-07-14"))).Should().BeEquivalentTo(new ForeignOutcome
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
        (await AskAsync(Search("PROVISOIRE", "MATRICULE", "M", "2009-07-01"))).Active.Should().Be(new ForeignIns("1090763220888", "35", Nia));

    [Fact]
    public async Task Sends_and_obtains_apostrophes()
    {
        var outcome = await AskAsync(Search("D'ARTAGNAN DE L'HERAULT", "PIERRE-ALAIN", "M", "2001-06-17"));

        outcome.Active.Should().Be(new ForeignIns("1010663220754", "60", Nir));
        outcome.BirthName.Should().Be("D'ARTAGNAN DE L'HERAULT");
    }

    [Fact]
    public async Task Obtains_CR_01()
    {
        var search = Search("TCHITCHI", "OLA", "F", "1936-06-21");
        Session(search).Next(new ScriptedAnswer.Code("01"));

        (await AskAsync(search)).Should().BeEquivalentTo(new ForeignOutcome { Code = "01", Label = "Aucune identite trouvee" });
    }

    [Fact]
    public async Task Obtains_CR_02_and_CR_00_once_it_gives_the_birth_place()
    {
        var search = Search("DE VINCI", "LEONARDO", "M", "2014-02-01");

        (await AskAsync(search)).Should().BeEquivalentTo(new ForeignOutcome { Code = "02", Label = "Plusieurs identites trouvees" });
        (await AskAsync(search with { BirthPlace = "63220" })).Active.Should().Be(new ForeignIns("1140263220833", "56", Nir));
    }

    [Fact]
    public async Task Obtains_a_fault_of_the_service()
    {
        (await AskAsync(Search("HOUILLES", "PIERRE", "M", "1993-01-27"))).Should().BeEquivalentTo(new ForeignOutcome
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

        var outcome = await AskAsync(search);

        outcome.Should().BeEquivalentTo(UnknownSoftware with { MessageId = MessageId(bench.Simulator, search) });
    }

    [Fact]
    public async Task Obtains_a_fault_of_the_gateway_in_its_older_shape()
    {
        await using var simulator = await bench.SimulateAsync(new AnsweringOptions { GatewayFaults = FaultShape.GatewayOld });
        using var client = await bench.StartClientAsync(simulator, mode);
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

        (await AskAsync(search)).Should().BeEquivalentTo(new ForeignOutcome
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
    public async Task Obtains_CR_00_with_a_Vitale_card()
    {
        (await AskAsync(WithCard("14071977", "1"))).Should().BeEquivalentTo(new ForeignOutcome
        {
            Code = "00",
            Label = "OK",
            Active = new("2770763220829", "10", Nir),
            History = [],
            BirthName = "NESSI",
            FirstNames = "RUTH ISABELLE",
            Sex = "F",
            BirthDate = "1977-07-14",
            BirthPlace = "63220",
        });
    }

    [Fact]
    public async Task Obtains_a_history_with_a_Vitale_card()
    {
        var search = WithCard("14072009", "1", "1090763220834");

        (await AskAsync(search)).History.Should().Equal(new ForeignIns("2090763220834", "39", Nir, "2019-03-01", "2019-02-28"));
    }

    [Fact]
    public async Task Obtains_the_NIA_that_the_CNDA_injects_for_a_Vitale_card()
    {
        var search = WithCard("14071977", "1");
        Session(search).Next(new ScriptedAnswer.File("TEST_1.10.xml"));

        (await AskAsync(search)).Active.Should().Be(new ForeignIns("1090763220834", "89", Nia));
    }

    [Fact]
    public async Task Obtains_CR_01_with_a_Vitale_card()
    {
        var search = WithCard("14071977", "1");
        Session(search).Next(new ScriptedAnswer.File("REP_CR01.xml"));

        (await AskAsync(search)).Should().BeEquivalentTo(new ForeignOutcome { Code = "01", Label = "Aucune identite trouvee" });
    }

    [Fact]
    public async Task Obtains_CR_02_for_twins_on_a_Vitale_card_and_CR_00_once_it_gives_the_rank()
    {
        (await AskAsync(WithCard("07082010", null))).Should().BeEquivalentTo(new ForeignOutcome { Code = "02", Label = "Plusieurs identites trouvees" });
        (await AskAsync(WithCard("07082010", "2"))).FirstNames.Should().Be("RAPHAEL");
    }

    [Fact]
    public async Task Obtains_the_fault_of_the_service_of_a_Vitale_card()
    {
        (await AskAsync(WithCard("14071976", "1"))).Should().BeEquivalentTo(new ForeignOutcome
        {
            Fault = "insi_101",
            Severity = "fatal",
            Text = "L'appel au service de recherche avec la carte vitale renvoie une erreur technique.",
            SoapCode = "Receiver",
            Subcode = "siram_40",
            Reason = Unavailable,
        });
    }

    [Fact]
    public async Task Calls_in_a_style_of_its_own_and_by_every_rule()
    {
        var search = AdrunZoe();

        await AskAsync(search);
        await AskAsync(search);
        await AskAsync(WithCard("14071977", "1"));

        var exchanges = Session(search).Exchanges;
        exchanges.Should().HaveCount(3);
        exchanges.Should().OnlyContain(exchange => exchange.Mode == mode);
        exchanges.Should().OnlyContain(exchange => Request(exchange).StartsWith(Style, StringComparison.Ordinal));
        exchanges.Should().OnlyContain(exchange => exchange.Audit.Rules > 0);
        exchanges.SelectMany(exchange => exchange.Audit.Findings).Should().BeEmpty();
    }

    internal static ForeignSearch Search(string birthName, string firstName, string sex, string birthDate, [CallerMemberName] string test = "") =>
        new(birthName, firstName, sex, birthDate) { Instance = test };

    private protected static string Request(ServedExchange exchange) => Encoding.UTF8.GetString(exchange.Request.Body.Span);

    private protected SimulatorSession Session(ForeignRequest search) => bench.Simulator.Session(search.Instance);

    private protected Task<ForeignOutcome> AskAsync(ForeignRequest request) => bench.AskAsync(mode, request);

    private static ForeignCardSearch WithCard(string birthDate, string? rank, string policyHolder = "2770763220829", [CallerMemberName] string test = "") =>
        new(policyHolder, birthDate, rank) { Instance = test };

    private static ForeignSearch AdrunZoe([CallerMemberName] string test = "") => Search("ADRUN", "ZOE", "F", "1975-12-31", test);

    /// <summary>The identifier that the stack drew for its last message, which the gateway is to repeat.</summary>
    private static string MessageId(InsiSimulator simulator, ForeignSearch search)
    {
        var id = simulator.Session(search.Instance).Exchanges[^1].Understood!.Content.Addressing.MessageId;
        id.Should().StartWith("uuid:");
        return id!;
    }
}
