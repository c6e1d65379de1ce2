using System.IO.Compression;
using System.Text;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Journal;

public sealed class DownloadTests(SharedPki shared) : SimulatorTest(shared)
{
    private static readonly SupportContext Context = new() { Context = "Recherche par traits sans réponse exploitable.", Software = "Logiciel d'essai 1.0" };

    [Fact]
    public async Task The_pair_holds_the_exact_bytes_of_both_ways()
    {
        using var client = new TestClient(Simulator);
        var answer = await client.SearchAsync(Requests.AdrunZoe);

        var files = await UnzipAsync(stream => XmlPair.WriteAsync(stream, Simulator.Journal.Find(1)!, Simulator.Masking, TestContext.Current.CancellationToken));

        files.Keys.Should().Equal("request.xml", "response.xml");
        files["request.xml"].Should().Equal(Requests.Bytes(Requests.AdrunZoe));
        files["response.xml"].Should().Equal(answer.Body);
    }

    [Fact]
    public async Task The_pair_masks_whoever_is_not_a_test_person()
    {
        using var client = new TestClient(Simulator);
        await client.PostAsync(Requests.Bytes(new VitaleSearchRequest { PolicyHolder = new MatriculeParts("2990199123456"), BirthDate = "01011999" }));

        var files = await UnzipAsync(stream => XmlPair.WriteAsync(stream, Simulator.Journal.Find(1)!, Simulator.Masking, TestContext.Current.CancellationToken));

        Encoding.UTF8.GetString(files["request.xml"]).Should().Contain(">2************<").And.NotContain("2990199123456");
    }

    [Fact]
    public async Task The_support_bundle_holds_the_context_the_environment_and_the_traces()
    {
        using var client = new TestClient(Simulator);
        await client.SearchAsync(Requests.AdrunZoe);
        await client.SearchAsync(Requests.AdrunZoe, idam: "INCONNU-1234");

        var files = await BundleAsync();

        files.Keys.Should().Equal(
            "LISEZMOI.md",
            "echanges/0001/request.xml", "echanges/0001/response.xml", "echanges/0001/exchange.json",
            "echanges/0002/request.xml", "echanges/0002/response.xml", "echanges/0002/exchange.json");
        var readme = Encoding.UTF8.GetString(files["LISEZMOI.md"]);
        readme.Should().Contain("Recherche par traits sans réponse exploitable.").And.Contain("| Logiciel appelant | Logiciel d'essai 1.0 |")
            .And.Contain("| Poste ou serveur appelant | non précisé |")
            .And.Contain("simulateur InsConformance, et non le téléservice INSi réel").And.Contain("centre-de-service@sesam-vitale.fr")
            .And.Contain("| 1 | 01/03/2026 12:00:00.000 | certificat logiciel INSI-AUTO | rechercherInsAvecTraitsIdentite | LSN17NF***** | CR 00 - OK | une personne : ADRUN ZOE | `echanges/0001/` |");
    }

    [Fact]
    public async Task The_support_bundle_shows_the_authorisation_number_nowhere()
    {
        using var client = new TestClient(Simulator);
        await client.SearchAsync(Requests.AdrunZoe, idam: "INCONNU-1234");

        var files = await BundleAsync();

        files.Values.Select(Encoding.UTF8.GetString).Should().OnlyContain(text => !text.Contains("INCONNU-1234", StringComparison.Ordinal));
        Encoding.UTF8.GetString(files["echanges/0001/request.xml"]).Should().Contain(">INCONNU*****<");
        Encoding.UTF8.GetString(files["echanges/0001/exchange.json"]).Should().Contain("le numéro d'autorisation « INCONNU***** » n'a pas la forme connue");
    }

    [Fact]
    public async Task The_support_bundle_tells_the_connections_that_failed()
    {
        using var anonymous = new TestClient(Simulator, anonymous: true);
        await anonymous.Awaiting(it => it.SearchAsync(Requests.AdrunZoe)).Should().ThrowAsync<HttpRequestException>();
        await Simulator.Journal.AwaitAsync(journal => journal.ConnectionFailures() is [var failure, ..] ? failure : null);

        var files = await BundleAsync();

        files.Keys.Should().Equal("LISEZMOI.md", "connexions.json");
        Encoding.UTF8.GetString(files["LISEZMOI.md"]).Should().Contain("Aucun échange n'est joint.").And.Contain("Le client n'a présenté aucun certificat.");
    }

    private Task<IReadOnlyDictionary<string, byte[]>> BundleAsync() => UnzipAsync(stream => SupportBundle.WriteAsync(
        stream, Context, Simulator.Journal.Exchanges(), Simulator.Journal.ConnectionFailures(), Simulator.Masking, Now, TestContext.Current.CancellationToken));

    private static async Task<IReadOnlyDictionary<string, byte[]>> UnzipAsync(Func<Stream, Task> write)
    {
        using var zip = new MemoryStream();
        await write(zip);
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            await using var stream = await entry.OpenAsync(TestContext.Current.CancellationToken);
            await stream.CopyToAsync(content, TestContext.Current.CancellationToken);
            files.Add(entry.FullName, content.ToArray());
        }

        return files;
    }
}
