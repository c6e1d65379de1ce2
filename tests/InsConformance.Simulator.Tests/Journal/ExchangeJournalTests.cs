using InsConformance.Insi.Operations;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Journal;

public sealed class ExchangeJournalTests(SharedPki shared) : SimulatorTest(shared)
{
    protected override SimulatorOptions Options => base.Options with { Journal = new JournalLimits(MaxExchanges: 3) };

    [Fact]
    public async Task Keeps_the_exact_bytes_of_both_ways_and_what_was_understood()
    {
        using var client = new TestClient(Simulator);
        var sent = Requests.Bytes(Requests.AdrunZoe);

        var answer = await client.PostAsync(sent);

        var exchange = Simulator.Journal.Find(1)!;
        exchange.Request.Body.ToArray().Should().Equal(sent);
        exchange.Response.Body.ToArray().Should().Equal(answer.Body);
        exchange.Understood!.Content.Query.Should().Be(Requests.AdrunZoe);
        exchange.Operation.Should().Be(InsiOperations.SearchByTraits);
        exchange.Session.Should().Be("instance-1");
        exchange.ReceivedAt.Should().Be(Now);
        exchange.Request.Header("content-type").Should().Be("application/soap+xml; charset=utf-8");
        exchange.Request.Target.Should().Be("/lps");
    }

    [Theory]
    [InlineData("ZOE", DecisionOrigin.Search, "une personne : ADRUN ZOE")]
    [InlineData("ZOÉ", DecisionOrigin.Search, "aucune personne ; la plus proche est ADRUN ZOE, qui diffère par : prénom (attendu « ZOE », reçu « ZOÉ »)")]
    public async Task Says_who_decided_and_why(string givenName, DecisionOrigin origin, string why)
    {
        using var client = new TestClient(Simulator);

        await client.SearchAsync(Requests.AdrunZoe with { GivenNames = [givenName] });

        Simulator.Journal.Exchanges().Single().Decision.Should().BeEquivalentTo(new { Origin = origin, Why = why });
    }

    [Fact]
    public async Task Names_the_script_that_answered()
    {
        using var client = new TestClient(Simulator);
        var id = Simulator.Session("instance-1").Next(new ScriptedAnswer.File("REP_CR01.xml"));

        await client.SearchAsync(Requests.AdrunZoe);

        var exchange = Simulator.Journal.Exchanges().Single();
        exchange.ScriptId.Should().Be(id);
        exchange.Decision.Should().BeEquivalentTo(new { Origin = DecisionOrigin.Script, Why = $"réponse 1 du script {id} : fichier REP_CR01.xml" });
    }

    [Fact]
    public async Task Forgets_the_oldest_beyond_its_bound_and_never_gives_a_rank_twice()
    {
        using var client = new TestClient(Simulator);
        for (var call = 0; call < 5; call++)
            await client.SearchAsync(Requests.AdrunZoe);

        Simulator.Journal.Exchanges().Select(exchange => exchange.Id).Should().Equal(3, 4, 5);
        Simulator.Journal.Count.Should().Be(5);
        Simulator.Journal.Find(2).Should().BeNull();

        Simulator.Journal.Clear();
        await client.SearchAsync(Requests.AdrunZoe);

        Simulator.Journal.Exchanges().Single().Id.Should().Be(6);
    }

    [Fact]
    public async Task Is_bounded_in_bytes_too()
    {
        await using var simulator = await InsiSimulator.StartAsync(
            Options with { Journal = new JournalLimits(MaxBytes: 1) }, Clock, TestContext.Current.CancellationToken);
        using var client = new TestClient(simulator);

        await client.SearchAsync(Requests.AdrunZoe);
        await client.SearchAsync(Requests.AdrunZoe);

        simulator.Journal.Exchanges().Should().ContainSingle("the newest is always kept").Which.Id.Should().Be(2);
    }

    [Fact]
    public async Task Shows_and_forgets_one_session_at_a_time()
    {
        using var client = new TestClient(Simulator);
        await client.SearchAsync(Requests.AdrunZoe, "a");
        await client.SearchAsync(Requests.AdrunZoe, "b");

        Simulator.Session("a").Exchanges.Should().ContainSingle().Which.Session.Should().Be("a");
        Simulator.Session("a").Clear();

        Simulator.Journal.Exchanges().Should().ContainSingle().Which.Session.Should().Be("b");
    }

    [Fact]
    public async Task Time_passes_for_one_session_and_not_for_the_others()
    {
        using var client = new TestClient(Simulator);
        Simulator.Session("a").PassTime(TimeSpan.FromMinutes(15));
        Simulator.Session("a").PassTime(TimeSpan.FromMinutes(5));

        await client.SearchAsync(Requests.AdrunZoe, "a");
        await client.SearchAsync(Requests.AdrunZoe, "b");

        Simulator.Journal.Exchanges().Select(exchange => exchange.ReceivedAt).Should().Equal(Now.AddMinutes(20), Now);
        Simulator.Session("a").Clear();
        await client.SearchAsync(Requests.AdrunZoe, "a");
        Simulator.Session("a").Exchanges.Should().ContainSingle().Which.ReceivedAt.Should().Be(Now);
    }

    [Fact]
    public async Task The_certificate_can_name_the_session_of_a_product_whose_instance_cannot_be_set()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { SessionKey = SessionKeySource.ClientCertificate });
        using var client = new TestClient(simulator);

        await client.SearchAsync(Requests.AdrunZoe);

        var exchange = simulator.Journal.Exchanges().Single();
        exchange.Session.Should().Be(exchange.Request.Connection.Client!.SerialNumber);
    }

    [Fact]
    public async Task The_authorisation_number_can_name_the_session()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { SessionKey = SessionKeySource.Idam });
        using var client = new TestClient(simulator);

        await client.SearchAsync(Requests.AdrunZoe, idam: "ABC17NF26XY0");

        simulator.Journal.Exchanges().Single().Session.Should().Be("ABC17NF26XY0");
    }

    [Fact]
    public async Task The_path_can_name_the_session_and_only_then_is_there_anything_below_lps()
    {
        await using var simulator = await StartAsync(new AnsweringOptions { SessionKey = SessionKeySource.Path });
        using var client = new TestClient(simulator, address: new Uri(simulator.CertificateAddress, "/lps/poste-1"));
        using var elsewhere = new TestClient(Simulator, address: new Uri(Simulator.CertificateAddress, "/lps/poste-1"));

        (await client.SearchAsync(Requests.AdrunZoe)).Status.Should().Be(200);
        (await elsewhere.SearchAsync(Requests.AdrunZoe)).Status.Should().Be(404);

        simulator.Journal.Exchanges().Single().Session.Should().Be("poste-1");
    }

    [Fact]
    public async Task The_port_can_name_the_session()
    {
        var options = Options with { Answering = new AnsweringOptions { SessionKey = SessionKeySource.Port }, MoreCertificatePorts = [0] };
        await using var simulator = await InsiSimulator.StartAsync(options, Clock, TestContext.Current.CancellationToken);
        foreach (var address in simulator.CertificateAddresses)
        {
            using var client = new TestClient(simulator, address: address);
            await client.SearchAsync(Requests.AdrunZoe);
        }

        simulator.Journal.Exchanges().Select(exchange => exchange.Session).Should()
            .Equal(simulator.CertificateAddresses.Select(address => address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Lets_a_test_await_what_is_to_come()
    {
        using var client = new TestClient(Simulator);
        var awaited = Simulator.Journal.AwaitAsync(journal => journal.Find(2));

        await client.SearchAsync(Requests.AdrunZoe);
        awaited.IsCompleted.Should().BeFalse();
        await client.SearchAsync(Requests.AdrunZoe);

        (await awaited).Id.Should().Be(2);
    }
}
