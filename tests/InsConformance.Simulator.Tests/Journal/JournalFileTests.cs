using InsConformance.Insi.Messages;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Journal;

public sealed class JournalFileTests(SharedPki shared) : SimulatorTest(shared), IDisposable
{
    private readonly TestFolder _folder = new();

    private FileInfo Path => new(System.IO.Path.Combine(_folder.Root.FullName, "journal", "journal.jsonl"));

    protected override SimulatorOptions Options => base.Options with { JournalFile = Path };

    [Fact]
    public async Task Holds_one_line_per_exchange_with_what_came_what_was_decided_and_what_was_found()
    {
        var sent = await SearchAsync(Requests.AdrunZoe with { Sex = "F" });

        var exchange = (await LinesAsync()).Should().ContainSingle().Which.Exchange!;

        exchange.Should().BeEquivalentTo(new { Id = 1, Session = "instance-1", ReceivedAt = Now, Operation = "rechercherInsAvecTraitsIdentite" });
        exchange.Decision.Should().Be(new DecisionDocument(DecisionOrigin.Search, "CR 00 - OK", "une personne : ADRUN ZOE", null));
        exchange.Request.Body.ToBytes().Should().Equal(sent.Request);
        exchange.Response.Body.ToBytes().Should().Equal(sent.Answer.Body);
        exchange.Response.Status.Should().Be(200);
        exchange.Decoded!.Lps.Should().Contain("IDAM", "LSN17NF23FW0").And.Contain("Instance", "instance-1");
        exchange.Decoded.Search.Should().Equal(new Dictionary<string, string> { ["NomNaissance"] = "ADRUN", ["Prenom"] = "ZOE", ["Sexe"] = "F", ["DateNaissance"] = "1975-12-31" });
        exchange.Rules.Should().BePositive();
    }

    [Fact]
    public async Task Tells_the_TLS_session_and_the_chain_of_the_client_in_words()
    {
        await SearchAsync(Requests.AdrunZoe);

        var connection = (await LinesAsync()).Single().Exchange!.Connection;

        connection.Protocol.Should().StartWith("Tls1");
        connection.CipherSuite.Should().StartWith("TLS_");
        connection.Client!.Chain.Should().HaveCount(3);
        connection.Client.Chain[0].Should().Match("certificat « CN=INSI-AUTO,* », émis par « *ORGANISATIONS* », valable du */20* au */20*");
        connection.Client.Chain[1].Should().Be($"autorité « {Simulator.Pki.Organisations.Subject} »");
        connection.Client.Chain[2].Should().Be($"autorité « {Simulator.Pki.Root.Subject} »");
    }

    [Fact]
    public async Task Holds_the_handshakes_that_failed()
    {
        using var anonymous = new TestClient(Simulator, anonymous: true);
        await anonymous.Awaiting(it => it.SearchAsync(Requests.AdrunZoe)).Should().ThrowAsync<HttpRequestException>();
        await Simulator.Journal.AwaitAsync(journal => journal.ConnectionFailures() is [var failure, ..] ? failure : null);

        (await LinesAsync()).Single().Failure!.Should().BeEquivalentTo(new { At = Now, Kind = ConnectionFailureKind.ClientCertificateRefused });
    }

    [Fact]
    public async Task Masks_the_matricule_of_someone_who_is_not_a_test_person()
    {
        using var client = new TestClient(Simulator);
        await client.PostAsync(Requests.Bytes(new VitaleSearchRequest { PolicyHolder = new MatriculeParts("2990199123456"), BirthDate = "01011999" }));

        (await File.ReadAllTextAsync(Path.FullName, TestContext.Current.CancellationToken)).Should().NotContain("2990199123456").And.Contain("2************");
        Simulator.Journal.Find(1)!.Understood!.Content.Query.Should().BeEquivalentTo(new { PolicyHolder = new MatriculeParts("2990199123456") }, "memory keeps the exact bytes");
    }

    [Fact]
    public async Task A_message_that_is_not_UTF_8_is_kept_in_Base64()
    {
        using var client = new TestClient(Simulator);
        await client.PostAsync([0x3C, 0xFF, 0x3E]);

        var body = (await LinesAsync()).Single().Exchange!.Request.Body;

        body.Should().Be(new BodyDocument(3, null, "PP8+"));
        body.ToBytes().Should().Equal(0x3C, 0xFF, 0x3E);
    }

    [Fact]
    public async Task A_line_cut_by_a_crash_is_passed_over_and_the_next_one_is_whole()
    {
        await SearchAsync(Requests.AdrunZoe);
        await Simulator.DisposeAsync();
        await File.AppendAllTextAsync(Path.FullName, """{"exchange":{"id":2,"sess""", TestContext.Current.CancellationToken);

        await using (var again = await InsiSimulator.StartAsync(Options, Clock, TestContext.Current.CancellationToken))
        {
            using var client = new TestClient(again);
            await client.SearchAsync(Requests.AdrunZoe, "after");
        }

        (await LinesAsync()).Select(line => line.Exchange!.Session).Should().Equal("instance-1", "after");
    }

    [Fact]
    public async Task Sets_files_aside_beyond_its_bound_and_deletes_the_oldest()
    {
        await using var simulator = await InsiSimulator.StartAsync(
            Options with { JournalFile = new FileInfo(System.IO.Path.Combine(_folder.Root.FullName, "small.jsonl")), JournalFileLimits = new JournalFileLimits(MaxBytes: 1, MaxFiles: 3) },
            Clock,
            TestContext.Current.CancellationToken);
        using var client = new TestClient(simulator);
        foreach (var session in (string[])["a", "b", "c", "d"])
            await client.SearchAsync(Requests.AdrunZoe, session);

        _folder.Root.GetFiles("small*").Select(file => file.Name).Should().BeEquivalentTo("small.jsonl", "small.1.jsonl", "small.2.jsonl");
        (await SessionAsync("small.jsonl"), await SessionAsync("small.1.jsonl"), await SessionAsync("small.2.jsonl")).Should().Be(("d", "c", "b"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_clear_error()
    {
        var act = () => InsiSimulator.StartAsync(Options with { JournalFile = new FileInfo(_folder.Root.FullName) }, Clock, TestContext.Current.CancellationToken);

        await act.Should().ThrowAsync<SimulatorSetupException>().WithMessage("Le journal « * » ne peut pas être écrit : *");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(byte[] Request, RawAnswer Answer)> SearchAsync(TraitsSearchRequest query)
    {
        using var client = new TestClient(Simulator);
        return (Requests.Bytes(query), await client.SearchAsync(query));
    }

    private async Task<IReadOnlyList<JournalLine>> LinesAsync() => await JournalFile.ReadAsync(Path, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    private async Task<string> SessionAsync(string file) =>
        (await JournalFile.ReadAsync(new FileInfo(System.IO.Path.Combine(_folder.Root.FullName, file)), TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken)).Exchange!.Session;
}
