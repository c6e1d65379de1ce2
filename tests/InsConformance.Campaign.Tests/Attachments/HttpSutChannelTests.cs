using System.Net;
using System.Net.Sockets;
using System.Text;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Sut;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>What an adapter may do wrong over HTTP, and what the bench then says.</summary>
public sealed class HttpSutChannelTests
{
    private static readonly ChannelRequest Validate = new("validate", "s-1", new() { ["user"] = "Camille LAURENT", ["identityId"] = "17" });

    [Fact]
    public async Task Each_request_has_its_route()
    {
        var heard = new List<string>();
        await using var server = await RogueAdapter.StartAsync(async http =>
        {
            using var body = new StreamReader(http.Request.Body);
            heard.Add($"{http.Request.Method} {http.Request.Path} {http.Request.ContentType} {await body.ReadToEndAsync(http.RequestAborted)}".TrimEnd());
            await http.Response.WriteAsync("{}", http.RequestAborted);
        });
        await using var channel = server.Channel(ChannelLimits.Default);

        await AskAsync(channel, ChannelRequest.Description);
        await AskAsync(channel, new ChannelRequest(SutContract.Open, "s-1", new() { ["id"] = "s-1" }));
        await AskAsync(channel, Validate);
        await AskAsync(channel, new ChannelRequest(SutContract.Close, "s-1", []));

        heard.Should().Equal(
            "GET /",
            """POST /sessions application/json {"id":"s-1"}""",
            """POST /sessions/s-1/validate application/json {"user":"Camille LAURENT","identityId":"17"}""",
            "DELETE /sessions/s-1");
    }

    [Fact]
    public async Task Nobody_listening_is_unreachable()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        await using var channel = new HttpSutChannel(address, ChannelLimits.Default, TimeProvider.System);

        var failure = await FailureOf(channel);

        failure.Failure.Should().Be(SutFailure.Unreachable);
        failure.Message.Should().Be($"Rien n'écoute à l'adresse {address} : la connexion est refusée. Démarrez l'adaptateur, ou corrigez l'adresse donnée à --sut.");
    }

    [Fact]
    public async Task An_answer_that_does_not_come_is_a_timeout()
    {
        await using var server = await RogueAdapter.StartAsync(RogueAdapter.HangAsync);
        await using var channel = server.Channel(new ChannelLimits(TimeSpan.FromMilliseconds(200)));

        var failure = await FailureOf(channel);

        failure.Failure.Should().Be(SutFailure.Timeout);
        failure.Message.Should().Contain("n'a pas répondu à validate en 0.2 s").And.Contain("--sut-timeout");
    }

    [Fact]
    public async Task An_answer_without_end_is_given_up()
    {
        await using var server = await RogueAdapter.StartAsync(async http =>
        {
            var chunk = new byte[64 << 10];
            for (var sent = 0; sent < 100 << 20; sent += chunk.Length)
                await http.Response.Body.WriteAsync(chunk, http.RequestAborted);
        });
        await using var channel = server.Channel(ChannelLimits.Default);

        var failure = await FailureOf(channel);

        failure.Failure.Should().Be(SutFailure.UnexpectedAnswer);
        failure.Message.Should().EndWith("à validate dépasse 4194304 octets : elle n'est pas lue jusqu'au bout.");
    }

    [Fact]
    public async Task A_connection_cut_in_the_middle_of_an_answer_is_told()
    {
        await using var server = await RogueAdapter.StartAsync(async http =>
        {
            http.Response.ContentLength = 1000;
            await http.Response.WriteAsync("""{"accepted":tr""", http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            http.Abort();
        });
        await using var channel = server.Channel(ChannelLimits.Default);

        var failure = await FailureOf(channel);

        failure.Failure.Should().Be(SutFailure.InternalError);
        failure.Message.Should().EndWith("a coupé la connexion pendant validate, sans répondre jusqu'au bout.");
    }

    [Theory]
    [InlineData(500, SutFailure.InternalError)]
    [InlineData(302, SutFailure.UnexpectedAnswer)]
    [InlineData(404, SutFailure.UnexpectedAnswer)]
    public async Task Another_status_is_a_breakdown_with_what_was_received(int status, SutFailure expected)
    {
        await using var server = await RogueAdapter.StartAsync(http =>
        {
            http.Response.StatusCode = status;
            return http.Response.WriteAsync("java.lang.NullPointerException", http.RequestAborted);
        });
        await using var channel = server.Channel(ChannelLimits.Default);

        var failure = await FailureOf(channel);

        failure.Failure.Should().Be(expected);
        failure.Message.Should().Contain($"a répondu {status} à validate").And.EndWith("Reçu : java.lang.NullPointerException");
    }

    [Fact]
    public async Task What_is_not_implemented_is_no_breakdown()
    {
        await using var server = await RogueAdapter.StartAsync(http =>
        {
            http.Response.StatusCode = 501;
            return Task.CompletedTask;
        });
        await using var channel = server.Channel(ChannelLimits.Default);

        var asking = () => AskAsync(channel, Validate);

        (await asking.Should().ThrowAsync<SutActionMissingException>()).WithMessage("L'adaptateur ne sait pas faire « validate ».");
    }

    [Fact]
    public async Task What_does_not_speak_HTTP_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Task.Run(
            async () =>
            {
                using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("220 smtp.exemple.fr ESMTP\r\n"), TestContext.Current.CancellationToken);
            },
            TestContext.Current.CancellationToken);
        await using var channel = new HttpSutChannel(new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"), ChannelLimits.Default, TimeProvider.System);

        var failure = await FailureOf(channel);

        await serving;
        failure.Message.Should().Contain("ne parle pas HTTP");
    }

    private static Task<ChannelReply> AskAsync(HttpSutChannel channel, ChannelRequest request) => channel.AskAsync(request, TestContext.Current.CancellationToken);

    private static async Task<SutException> FailureOf(HttpSutChannel channel)
    {
        var asking = () => AskAsync(channel, Validate);
        return (await asking.Should().ThrowAsync<SutException>()).Which;
    }
}
