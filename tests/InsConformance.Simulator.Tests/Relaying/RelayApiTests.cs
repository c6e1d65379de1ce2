using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using InsConformance.Simulator.Api;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Relaying;

public sealed class RelayApiTests(SharedPki shared) : RelayTest(shared)
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task The_exchanges_of_a_relay_are_read_through_the_same_API()
    {
        var relay = await StartAsync(Sound);
        var api = Keep(await ControlApiHost.StartAsync(relay, 0, Cancellation)).Address;
        using var product = new TestClient(relay);
        await product.SearchAsync(Requests.AdrunZoe);

        var exchange = JsonNode.Parse(await Http.GetStringAsync(new Uri(api + "/exchanges/1"), Cancellation))!;
        using var context = new StringContent("""{"context":"Recherche relayée."}""", Encoding.UTF8, "application/json");
        using var bundle = await Http.PostAsync(new Uri(api + "/support-bundle"), context, Cancellation);

        exchange["decision"]!["origin"]!.GetValue<string>().Should().Be("relay");
        exchange["relay"]!["mutuallyAuthenticated"]!.GetValue<bool>().Should().BeTrue();
        var described = JsonNode.Parse(await Http.GetStringAsync(new Uri(api + "/openapi.json"), Cancellation))!["components"]!["schemas"]!["Exchange"]!["properties"]!["relay"]!["properties"]!.AsObject();
        exchange["relay"]!.AsObject().Select(property => property.Key).Should().BeSubsetOf(described.Select(property => property.Key));
        bundle.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("GET", "/scripts")]
    [InlineData("POST", "/scripts")]
    [InlineData("DELETE", "/scripts/1")]
    [InlineData("GET", "/people")]
    [InlineData("POST", "/clock")]
    public async Task What_only_a_simulator_can_do_is_refused_with_the_reason(string method, string route)
    {
        var api = Keep(await ControlApiHost.StartAsync(await StartAsync(Sound), 0, Cancellation)).Address;
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(api + route));

        using var answer = await Http.SendAsync(request, Cancellation);

        answer.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync(Cancellation)).Should().Contain("relaie le téléservice réel");
    }
}
