using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Hostile;

public sealed class VolumeTests(SharedPki shared) : HostileTest(shared)
{
    private const long HundredMegabytes = 100 * 1024 * 1024;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_a_hundred_megabytes_is_refused_without_being_read(bool announced)
    {
        using var client = new TestClient(Simulator);
        var content = new EndlessContent(HundredMegabytes, announced);
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = content };

        await TryAsync(() => client.SendAsync(request));

        (await FailureAsync(ConnectionFailureKind.BodyTooLarge)).Message.Should().StartWith("La requête dépasse 1048576 octets.");
        content.Sent.Should().BeLessThan(HundredMegabytes);
        Simulator.Journal.Exchanges().Should().BeEmpty();
        await TheNextClientIsServedAsync();
    }

    [Fact]
    public async Task A_flood_of_large_messages_stays_within_the_bound_of_the_journal()
    {
        await using var simulator = await InsiSimulator.StartAsync(
            Options with { Journal = new(MaxExchanges: 1000, MaxBytes: 2 * 1024 * 1024) }, Clock, TestContext.Current.CancellationToken);
        using var client = new TestClient(simulator);
        var large = new byte[1024 * 1024 - 1024];

        for (var sent = 0; sent < 5; sent++)
            (await client.PostAsync(large)).Status.Should().Be(400);

        simulator.Journal.Count.Should().Be(5);
        simulator.Journal.Exchanges().Sum(exchange => exchange.Request.Body.Length + exchange.Response.Body.Length).Should().BeLessThan(2 * 1024 * 1024);
    }

    /// <summary>The refusal reaches the client as an answer or as a cut, as the client was still writing or not: both are right.</summary>
    private static async Task TryAsync(Func<Task<RawAnswer>> send)
    {
        try
        {
            (await send()).Status.Should().Be(413);
        }
        catch (HttpRequestException cut)
        {
            cut.InnerException.Should().BeAssignableTo<IOException>();
        }
    }
}
