using System.Text;
using System.Text.Json.Nodes;
using InsConformance.Cards.Bench;
using InsConformance.Cli.Cards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace InsConformance.Cli.Tests;

/// <summary>The API of the virtual readers and its published description.</summary>
public sealed class CardsApiTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_description_names_every_route_and_no_other()
    {
        await using var bench = CardBench.Start(new CardBenchOptions());
        await using var host = await CardsApiHost.StartAsync(bench, port: 0, Cancel);
        using var http = new HttpClient();
        var described = (await DescriptionAsync(http, host)).SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} /api/cards{path.Key}"));

        await using var application = WebApplication.CreateSlimBuilder().Build();
        CardsApi.Map(application, bench);
        var mapped = ((IEndpointRouteBuilder)application).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

        described.Should().BeEquivalentTo(mapped);
    }

    [Fact]
    public async Task Every_example_of_the_description_is_accepted()
    {
        await using var bench = CardBench.Start(new CardBenchOptions());
        await using var host = await CardsApiHost.StartAsync(bench, port: 0, Cancel);
        using var http = new HttpClient();
        foreach (var (path, operations) in await DescriptionAsync(http, host))
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                foreach (var (name, example) in operation!["requestBody"]?["content"]?["application/json"]?["examples"]?.AsObject() ?? [])
                {
                    var address = new Uri($"{host.Address}{path.Replace("{reader}", "1", StringComparison.Ordinal)}");
                    using var request = new HttpRequestMessage(HttpMethod.Parse(method), address) { Content = new StringContent(example!["value"]!.ToJsonString(), Encoding.UTF8, "application/json") };
                    using var response = await http.SendAsync(request, Cancel);
                    response.IsSuccessStatusCode.Should().BeTrue(name + await response.Content.ReadAsStringAsync(Cancel));
                }
            }
        }
    }

    private static async Task<JsonObject> DescriptionAsync(HttpClient http, CardsApiHost host) =>
        JsonNode.Parse(await http.GetStringAsync(new Uri($"{host.Address}/openapi.json"), Cancel))!["paths"]!.AsObject();
}
