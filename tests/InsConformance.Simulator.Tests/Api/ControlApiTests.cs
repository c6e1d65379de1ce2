using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InsConformance.Simulator.Api;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace InsConformance.Simulator.Tests.Api;

public sealed class ControlApiTests(SharedPki shared) : SimulatorTest(shared), IAsyncLifetime
{
    private ControlApiHost _host = null!;
    private HttpClient _http = null!;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        _host = await ControlApiHost.StartAsync(Simulator, 0, TestContext.Current.CancellationToken);
        _http = new HttpClient();
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        await DisposeAsync();
    }

    [Fact]
    public async Task A_script_of_the_design_is_played_and_leaves()
    {
        var (status, created) = await PostAsync("/scripts", """{"operation":"rechercherInsAvecTraitsIdentite","times":1,"when":{"birthName":"ADRUN"},"answer":{"cr":"01"}}""");
        using var client = new TestClient(Simulator);

        status.Should().Be(HttpStatusCode.Created);
        created!["id"]!.GetValue<string>().Should().Be("s1");
        (await client.SearchAsync(Requests.AdrunZoe)).Answer.Code.Should().Be("01");
        (await GetAsync("/scripts")).AsArray().Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"answer":{"cr":"02"}}""")]
    [InlineData("""{"session":"a","answer":{"person":"ecetinsi-pierre-alain"}}""")]
    [InlineData("""{"operation":"rechercherInsAvecCarteVitale","answer":{"fault":"insi_101"}}""")]
    [InlineData("""{"operation":"verifierInsAvecTraitsIdentite","answer":{"verified":false}}""")]
    [InlineData("""{"times":1,"answer":{"cr":"01","chunkedDribbleDelay":{"numberOfChunks":5,"totalDuration":1000}}}""")]
    [InlineData("""{"times":3,"when":{"givenName":"OLA","birthPlace":""},"answer":{"file":"REP_CR01.xml","fixedDelayMilliseconds":2000}}""")]
    public async Task A_script_is_read_back_as_it_was_written(string json)
    {
        await PostAsync("/scripts", json);

        var written = JsonNode.Parse(json)!;
        written["times"] ??= 1;
        var read = (await GetAsync("/scripts"))[0]!["script"];
        JsonNode.DeepEquals(read, written).Should().BeTrue($"{read!.ToJsonString()} is {written.ToJsonString()}");
    }

    [Fact]
    public async Task A_script_without_end_is_written_null()
    {
        await PostAsync("/scripts", """{"times":null,"answer":{"cr":"01"}}""");

        Simulator.Scripts.Pending().Single().Script.Times.Should().BeNull();
    }

    [Theory]
    [InlineData("""{}""", "La clé « answer » manque*")]
    [InlineData("""{"answer":{}}""", "Une réponse porte une seule des clés*")]
    [InlineData("""{"answer":{"cr":"01","fault":"insi_102"}}""", "Une réponse porte une seule des clés*")]
    [InlineData("""{"answer":{"person":"nobody"}}""", "Personne de test « nobody » inconnue.")]
    [InlineData("""{"answer":{"cr":"01"},"times":0}""", "Le nombre de réponses doit être au moins 1 (reçu 0).")]
    [InlineData("""{"answer":{"cr":"01","chunkedDribbleDelay":{"numberOfChunks":0,"totalDuration":1000}}}""", "« chunkedDribbleDelay » attend au moins un morceau*")]
    [InlineData("""{"answer":{"cr":"01","fixedDelayMilliseconds":-1}}""", "Le délai ne peut pas être négatif*")]
    [InlineData("""{"answer":{"verified":true,"cr":"01"}}""", "Une réponse porte une seule des clés*")]
    [InlineData("""{"operation":"lister","answer":{"cr":"01"}}""", "Opération « lister » inconnue. Opérations connues : rechercherInsAvecCarteVitale*")]
    [InlineData("""{"anwser":{"cr":"01"}}""", "Le corps n'a pas la forme attendue, voir /api/openapi.json*anwser*")]
    [InlineData("""{"answer":""", "Le corps n'a pas la forme attendue*")]
    [InlineData("""null""", "Le corps est la valeur JSON null*")]
    public async Task A_wrong_script_is_one_clear_error(string json, string message)
    {
        var (status, body) = await PostAsync("/scripts", json);

        status.Should().Be(HttpStatusCode.BadRequest);
        body!["error"]!.GetValue<string>().Should().Match(message);
        Simulator.Scripts.Pending().Should().BeEmpty();
    }

    [Fact]
    public async Task Scripts_are_removed_one_by_one_or_by_session()
    {
        await PostAsync("/scripts", """{"session":"a","answer":{"cr":"01"}}""");
        await PostAsync("/scripts", """{"session":"b","answer":{"cr":"01"}}""");
        await PostAsync("/scripts", """{"session":"b","answer":{"cr":"02"}}""");

        (await SendAsync(HttpMethod.Delete, "/scripts/s2")).Should().Be(HttpStatusCode.NoContent);
        (await SendAsync(HttpMethod.Delete, "/scripts/s2")).Should().Be(HttpStatusCode.NotFound);
        (await SendAsync(HttpMethod.Delete, "/scripts?session=a")).Should().Be(HttpStatusCode.NoContent);

        Simulator.Scripts.Pending().Should().ContainSingle().Which.Id.Should().Be("s3");
    }

    [Fact]
    public async Task The_journal_is_followed_live()
    {
        using var client = new TestClient(Simulator);
        await client.SearchAsync(Requests.AdrunZoe, "a");
        var next = GetAsync("/exchanges?after=1&waitSeconds=60");

        await client.SearchAsync(Requests.AdrunZoe, "b");

        (await next).AsArray().Should().ContainSingle().Which!["session"]!.GetValue<string>().Should().Be("b");
    }

    [Fact]
    public async Task The_journal_is_read_by_session_from_a_rank_and_in_full()
    {
        using var client = new TestClient(Simulator);
        var sent = Requests.Bytes(Requests.AdrunZoe, "a");
        var answer = await client.PostAsync(sent);
        await client.SearchAsync(Requests.AdrunZoe, "b");

        var summary = (await GetAsync("/exchanges?session=a")).AsArray().Should().ContainSingle().Subject!;
        summary["why"]!.GetValue<string>().Should().Be("une personne : ADRUN ZOE");
        summary["decidedBy"]!.GetValue<string>().Should().Be("search");
        (await GetAsync("/exchanges?after=1")).AsArray().Should().ContainSingle();
        (await GetAsync("/exchanges?limit=1")).AsArray().Should().ContainSingle();
        (await GetAsync("/exchanges?operation=WS_INS2")).AsArray().Should().HaveCount(2);
        (await GetAsync("/exchanges?operation=rechercherInsAvecCarteVitale")).AsArray().Should().BeEmpty();
        (await GetAsync("/exchanges?rule=REQ-NOM")).AsArray().Should().BeEmpty();
        var exchange = await GetAsync("/exchanges/1");
        exchange["request"]!["body"]!["text"]!.GetValue<string>().Should().Be(Encoding.UTF8.GetString(sent));
        exchange["response"]!["body"]!["text"]!.GetValue<string>().Should().Be(Encoding.UTF8.GetString(answer.Body));
        exchange["decision"]!["answer"]!.GetValue<string>().Should().Be("CR 00 - OK");
        exchange["connection"]!["client"]!["subject"]!.GetValue<string>().Should().StartWith("CN=INSI-AUTO");
        exchange["rules"]!.GetValue<int>().Should().BePositive();
        (await SendAsync(HttpMethod.Get, "/exchanges/9")).Should().Be(HttpStatusCode.NotFound);
        (await SendAsync(HttpMethod.Get, "/exchanges/one")).Should().Be(HttpStatusCode.NotFound);
        (await SendAsync(HttpMethod.Get, "/exchanges?after=x")).Should().Be(HttpStatusCode.BadRequest);

        (await SendAsync(HttpMethod.Delete, "/exchanges?session=a")).Should().Be(HttpStatusCode.NoContent);
        (await GetAsync("/exchanges")).AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task What_the_api_gives_hides_the_matricules_of_people_who_are_not_test_people()
    {
        using var client = new TestClient(Simulator);
        await client.PostAsync(Requests.Bytes(new Insi.Messages.VitaleSearchRequest { PolicyHolder = new Insi.Messages.MatriculeParts("1850575123456", null, null), BirthDate = "19850501" }));

        (await _http.GetStringAsync(new Uri(_host.Address + "/exchanges/1"), TestContext.Current.CancellationToken)).Should().NotContain("1850575123456");
    }

    [Fact]
    public async Task Apostrophes_stay_readable() =>
        (await _http.GetStringAsync(new Uri(_host.Address + "/people"), TestContext.Current.CancellationToken)).Should().Contain("D'ARTAGNAN DE L'HERAULT").And.NotContain("\\u0027");

    [Fact]
    public async Task The_xml_of_an_exchange_is_downloaded()
    {
        using var client = new TestClient(Simulator);
        await client.SearchAsync(Requests.AdrunZoe);

        using var response = await _http.GetAsync(new Uri(_host.Address + "/exchanges/1/xml"), TestContext.Current.CancellationToken);
        await using var archive = await Archive(response);

        response.Content.Headers.ContentDisposition!.FileName.Should().Be("echange-0001.zip");
        archive.Entries.Select(entry => entry.FullName).Should().Equal("request.xml", "response.xml");
        (await SendAsync(HttpMethod.Get, "/exchanges/2/xml")).Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_support_bundle_is_downloaded_and_wants_its_context()
    {
        using var client = new TestClient(Simulator);
        await client.SearchAsync(Requests.AdrunZoe, "a");
        await client.SearchAsync(Requests.AdrunZoe, "b");

        using var response = await SendJsonAsync("/support-bundle", """{"context":"Recherche sans carte Vitale.","session":"b"}""");
        await using var archive = await Archive(response);

        archive.Entries.Select(entry => entry.FullName).Should().Equal("LISEZMOI.md", "echanges/0002/request.xml", "echanges/0002/response.xml", "echanges/0002/exchange.json");
        (await PostAsync("/support-bundle", "{}")).Body!["error"]!.GetValue<string>().Should().StartWith("La clé « context » manque");
    }

    [Fact]
    public async Task The_clock_is_read_advanced_and_put()
    {
        (await GetAsync("/clock"))["now"]!.GetValue<DateTimeOffset>().Should().Be(Now);

        await PostAsync("/clock", """{"advanceSeconds":1200}""");
        Clock.GetUtcNow().Should().Be(Now.AddMinutes(20));

        var (_, body) = await PostAsync("/clock", """{"now":"2026-07-14T00:00:00+02:00"}""");
        body!["now"]!.GetValue<DateTimeOffset>().Should().Be(new DateTimeOffset(2026, 7, 13, 22, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"advanceSeconds":-1}""")]
    [InlineData("""{"advanceSeconds":1e300}""")]
    [InlineData("""{"now":"2026-07-14T00:00:00Z","advanceSeconds":1}""")]
    [InlineData("""{"now":"hier"}""")]
    public async Task A_wrong_move_of_the_clock_is_refused(string json)
    {
        (await PostAsync("/clock", json)).Status.Should().Be(HttpStatusCode.BadRequest);
        Clock.GetUtcNow().Should().Be(Now);
    }

    [Fact]
    public async Task The_clock_of_the_system_does_not_move()
    {
        await using var simulator = await InsiSimulator.StartAsync(Options, TimeProvider.System, TestContext.Current.CancellationToken);
        await using var host = await ControlApiHost.StartAsync(simulator, 0, TestContext.Current.CancellationToken);
        using var content = new StringContent("""{"advanceSeconds":1}""", Encoding.UTF8, "application/json");

        using var response = await _http.PostAsync(new Uri(host.Address + "/clock"), content, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_catalogues_are_given()
    {
        (await GetAsync("/people")).AsArray().Select(person => person!["id"]!.GetValue<string>()).Should().Contain("ecetinsi-pierre-alain");
        (await GetAsync("/deviations")).AsArray().Should().NotBeEmpty();
        (await GetAsync("/connection-failures")).AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task A_web_page_of_another_origin_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri(_host.Address + "/scripts"));
        request.Headers.Add("Origin", "https://example.org");

        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_415()
    {
        using var content = new StringContent("cr=01", new MediaTypeHeaderValue("application/x-www-form-urlencoded"));

        using var response = await _http.PostAsync(new Uri(_host.Address + "/scripts"), content, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task The_description_names_every_route_and_no_other()
    {
        var description = await GetAsync("/openapi.json");
        var described = description["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} /api{path.Key}"));

        await using var application = WebApplication.CreateSlimBuilder().Build();
        ControlApi.Map(application, Simulator);
        var mapped = ((IEndpointRouteBuilder)application).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

        described.Should().BeEquivalentTo(mapped);
    }

    [Fact]
    public async Task Every_example_of_the_description_is_accepted()
    {
        var description = await GetAsync("/openapi.json");
        foreach (var (path, operations) in description["paths"]!.AsObject())
        {
            var examples = operations!["post"]?["requestBody"]?["content"]?["application/json"]?["examples"]?.AsObject() ?? [];
            foreach (var (name, example) in examples)
            {
                using var response = await SendJsonAsync(path, example!["value"]!.ToJsonString());
                response.StatusCode.Should().BeOneOf([HttpStatusCode.Created, HttpStatusCode.OK], name);
            }
        }
    }

    [Fact]
    public async Task Every_key_that_is_sent_is_described()
    {
        using var client = new TestClient(Simulator);
        await client.SearchAsync(Requests.AdrunZoe);
        Simulator.Scripts.Add(new Script { Session = "a", Answer = new ScriptedAnswer.Code("01") });
        var schemas = (await GetAsync("/openapi.json"))["components"]!["schemas"]!;

        foreach (var (path, schema) in new[] { ("/exchanges/1", "Exchange"), ("/clock", "Clock"), ("/scripts", "ScriptStatus"), ("/people", "Person"), ("/deviations", "Deviation") })
            Undescribed(await GetAsync(path), schemas[schema]!, schemas, schema).Should().BeEmpty();
    }

    private static IEnumerable<string> Undescribed(JsonNode? value, JsonNode schema, JsonNode schemas, string where)
    {
        if (schema["$ref"] is { } reference)
            schema = schemas[Regex.Replace(reference.GetValue<string>(), ".*/", "", RegexOptions.None, TimeSpan.FromSeconds(1))]!;
        return value switch
        {
            JsonArray array => array.SelectMany(item => Undescribed(item, schema["items"] ?? schema, schemas, where)),
            JsonObject entries => entries.SelectMany(entry => (schema["properties"]?[entry.Key] ?? schema["additionalProperties"]) is { } property
                ? Undescribed(entry.Value, property, schemas, $"{where}.{entry.Key}")
                : [$"{where}.{entry.Key}"]),
            _ => [],
        };
    }

    private async Task<JsonNode> GetAsync(string path)
        => JsonNode.Parse(await _http.GetStringAsync(new Uri(_host.Address + path), TestContext.Current.CancellationToken))!;

    private static async Task<ZipArchive> Archive(HttpResponseMessage response) =>
        new(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), ZipArchiveMode.Read);

    private async Task<(HttpStatusCode Status, JsonNode? Body)> PostAsync(string path, string json)
    {
        using var response = await SendJsonAsync(path, json);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private async Task<HttpResponseMessage> SendJsonAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await _http.PostAsync(new Uri(_host.Address + path), content, TestContext.Current.CancellationToken);
    }

    private async Task<HttpStatusCode> SendAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, new Uri(_host.Address + path));
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
