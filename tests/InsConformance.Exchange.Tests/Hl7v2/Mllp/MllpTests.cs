using System.Net;
using System.Net.Sockets;
using System.Text;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Mllp;
using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Tests.Hl7v2.Mllp;

/// <summary>Real connections on the loopback interface.</summary>
public sealed class MllpTests
{
    private static readonly IPEndPoint AnyPort = new(IPAddress.Loopback, 0);
    private static readonly byte[] Dark = Encoding.ASCII.GetBytes(Messages.Dark);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Carries_messages_and_answers_one_after_the_other()
    {
        var application = new RecordingApplication(reception => [.. reception.Frame.Message.Span[..3]]);
        await using var listener = MllpListener.Start(AnyPort, application, new MllpLimits(), TimeProvider.System);
        using var client = await ConnectAsync(listener);

        foreach (var size in new[] { 3, 100, 300_000 })
        {
            var message = Enumerable.Repeat((byte)'A', size).ToArray();
            var answer = await client.SendAsync(message, Cancellation);

            answer!.Message.ToArray().Should().Equal("AAA"u8.ToArray());
            answer.Ending.Should().Be(MllpEnding.Complete);
        }

        application.Received.Select(reception => reception.Frame.Message.Length).Should().Equal(3, 100, 300_000);
    }

    [Theory]
    [InlineData("0B41421C0D", "4142", true, 0, MllpEnding.Complete)]
    [InlineData("41421C0D", "4142", false, 0, MllpEnding.Complete)]
    [InlineData("0D0A0B41421C0D", "4142", true, 2, MllpEnding.Complete)]
    [InlineData("0B41421C0A", "4142", true, 0, MllpEnding.WithoutCarriageReturn)]
    [InlineData("0B41421C", "4142", true, 0, MllpEnding.WithoutCarriageReturn)]
    [InlineData("0B4142", "4142", true, 0, MllpEnding.Truncated)]
    public async Task Reads_a_block_whatever_surrounds_it(string sent, string message, bool hasStart, int stray, MllpEnding ending)
    {
        var application = new RecordingApplication(_ => null);
        await using (var listener = MllpListener.Start(AnyPort, application, new MllpLimits(), TimeProvider.System))
        {
            using var socket = await SendRawAsync(listener, Convert.FromHexString(sent));
            var stream = socket.GetStream();
            socket.Client.Shutdown(SocketShutdown.Send);
            (await stream.ReadAsync(new byte[1], Cancellation)).Should().Be(0, "the listener closes once it has read to the end");
        }

        var frame = application.Received.First().Frame;
        Convert.ToHexString(frame.Message.Span).Should().Be(message);
        (frame.HasStart, frame.Stray, frame.Ending).Should().Be((hasStart, stray, ending));
    }

    [Fact]
    public async Task Reads_blocks_that_arrive_byte_by_byte_or_together()
    {
        var application = new RecordingApplication(_ => [(byte)'K']);
        await using var listener = MllpListener.Start(AnyPort, application, new MllpLimits(), TimeProvider.System);
        using var socket = new TcpClient { NoDelay = true };
        await socket.ConnectAsync(listener.Address, Cancellation);
        foreach (var one in "\vAB\x1c\r"u8.ToArray())
            await socket.GetStream().WriteAsync(new[] { one }, Cancellation);
        await socket.GetStream().WriteAsync("\vCD\x1c\r\vEF\x1c\r"u8.ToArray(), Cancellation);

        var answers = new byte[12];
        await socket.GetStream().ReadExactlyAsync(answers, Cancellation);

        application.Received.Select(reception => Encoding.ASCII.GetString(reception.Frame.Message.Span)).Should().Equal("AB", "CD", "EF");
    }

    [Fact]
    public async Task Drops_a_sender_whose_message_is_too_long_and_serves_the_others()
    {
        var application = new RecordingApplication(_ => [(byte)'K']);
        await using var listener = MllpListener.Start(AnyPort, application, new MllpLimits { MessageBytes = 1000 }, TimeProvider.System);

        using var socket = await SendRawAsync(listener, Enumerable.Repeat((byte)'A', 5000).ToArray());

        (await application.NextFailureAsync()).Failure.Should().Be(MllpFailure.MessageTooLong);
        using var client = await ConnectAsync(listener);
        (await client.SendAsync("ABC"u8.ToArray(), Cancellation))!.Message.ToArray().Should().Equal((byte)'K');
    }

    [Fact]
    public async Task Drops_a_sender_that_is_too_slow()
    {
        var limits = new MllpLimits { MessageTime = TimeSpan.FromSeconds(1), IdleTime = TimeSpan.FromHours(1) };
        var application = new RecordingApplication(_ => null);
        await using var listener = MllpListener.Start(AnyPort, application, limits, new ImpatientClock(TimeSpan.FromSeconds(1)));

        using var socket = await SendRawAsync(listener, "\vMSH|"u8.ToArray());

        var failure = await application.NextFailureAsync();
        failure.Failure.Should().Be(MllpFailure.MessageTooSlow);
        failure.Message.Should().Be("Le message n'est pas arrivé en entier en 1 s : 5 octets reçus.");
    }

    [Fact]
    public async Task Drops_a_sender_that_says_nothing()
    {
        var application = new RecordingApplication(_ => null);
        await using var listener = MllpListener.Start(AnyPort, application, new MllpLimits { IdleTime = TimeSpan.FromSeconds(5) }, new ImpatientClock(TimeSpan.FromSeconds(5)));
        using var socket = await SendRawAsync(listener, []);

        (await application.NextFailureAsync()).Failure.Should().Be(MllpFailure.Silence);
    }

    [Fact]
    public async Task Serves_the_next_connection_when_one_leaves()
    {
        var application = new RecordingApplication(_ => [(byte)'K']);
        await using var listener = MllpListener.Start(AnyPort, application, new MllpLimits { Connections = 1 }, TimeProvider.System);
        using var first = await ConnectAsync(listener);
        await first.SendAsync("1"u8.ToArray(), Cancellation);
        using var second = await ConnectAsync(listener);
        var waiting = second.SendAsync("2"u8.ToArray(), Cancellation);

        application.Received.Should().HaveCount(1);
        first.Dispose();

        (await waiting)!.Message.ToArray().Should().Equal((byte)'K');
    }

    [Fact]
    public async Task Stops_while_senders_are_connected()
    {
        var listener = MllpListener.Start(AnyPort, new RecordingApplication(_ => null), new MllpLimits(), TimeProvider.System);
        using var client = await ConnectAsync(listener);
        var sending = client.SendAsync("A"u8.ToArray(), Cancellation);

        await listener.DisposeAsync();

        var closed = await Record.ExceptionAsync(() => sending);
        if (closed is not null)
            closed.Should().BeOfType<MllpException>().Which.Failure.Should().Be(MllpFailure.ConnectionLost);
    }

    [Fact]
    public async Task Lets_a_failure_of_the_application_out()
    {
        var listener = MllpListener.Start(AnyPort, new RecordingApplication(_ => throw new InvalidOperationException("broken")), new MllpLimits(), TimeProvider.System);
        using (var client = await ConnectAsync(listener))
            await Record.ExceptionAsync(() => client.SendAsync("A"u8.ToArray(), Cancellation));

        var stopping = async () => await listener.DisposeAsync();

        await stopping.Should().ThrowAsync<InvalidOperationException>().WithMessage("broken");
    }

    [Fact]
    public async Task Says_that_nobody_listens()
    {
        var listener = new TcpListener(AnyPort);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var connecting = () => MllpClient.ConnectAsync("127.0.0.1", port, new MllpLimits(), TimeProvider.System, Cancellation);

        (await connecting.Should().ThrowAsync<MllpException>()).Which.Failure.Should().Be(MllpFailure.Unreachable);
    }

    [Fact]
    public async Task Stops_waiting_for_an_answer_when_told_to()
    {
        await using var listener = MllpListener.Start(AnyPort, new RecordingApplication(_ => null), new MllpLimits(), TimeProvider.System);
        using var client = await ConnectAsync(listener);
        using var stop = new CancellationTokenSource();
        var waiting = client.SendAsync(Dark, stop.Token);

        await stop.CancelAsync();

        (await Record.ExceptionAsync(() => waiting)).Should().BeAssignableTo<OperationCanceledException>();
    }

    [Fact]
    public void Acknowledges_in_the_name_of_the_receiver()
    {
        var message = Er7Reader.Read(Dark).Messages.Single();
        var at = new DateTimeOffset(2025, 1, 2, 3, 4, 6, TimeSpan.FromHours(1));

        Encoding.UTF8.GetString(Acknowledgement.Write(message, AcknowledgementCode.AA, at)).Should().Be(
            "MSH|^~\\&|RECEPTEUR|CHU-X|EMETTEUR|CHU-X|20250102030406+0100||ACK^A28^ACK|ACKMSG00001|P|2.5^FRA^2.11||||||UNICODE UTF-8\rMSA|AA|MSG00001\r");
        Encoding.UTF8.GetString(Acknowledgement.Write(null, AcknowledgementCode.AR, at, "illisible")).Should().Be(
            "MSH|^~\\&|||||20250102030406+0100||ACK^^ACK|ACK|P|2.5||||||UNICODE UTF-8\rMSA|AR\rERR|||207^Application internal error^HL70357|E||||illisible\r");
    }

    [Theory]
    [InlineData("MLLP-01", true, 2, MllpEnding.Complete)]
    [InlineData("MLLP-01", false, 0, MllpEnding.Complete)]
    [InlineData("MLLP-02", true, 0, MllpEnding.WithoutCarriageReturn)]
    [InlineData("MLLP-02", true, 0, MllpEnding.Truncated)]
    public void Names_what_is_wrong_with_a_block(string rule, bool hasStart, int stray, MllpEnding ending) =>
        Messages.Departures(Judge(new MllpFrame(Dark, stray, ending) { HasStart = hasStart })).Should().Equal(rule);

    [Fact]
    public void Demands_carriage_returns_of_a_flow_that_it_forgives_to_a_file()
    {
        var unix = Encoding.ASCII.GetBytes(Messages.Dark.Replace('\r', '\n'));

        Messages.Departures(Judge(new MllpFrame(unix, 0, MllpEnding.Complete))).Should().Equal("MLLP-03", "V2-00 (info)");
        Messages.Departures(Judge(new MllpFrame(Dark, 0, MllpEnding.Complete))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, "MLLP-10")]
    [InlineData("MSA|CA|MSG00001", "MLLP-10")]
    [InlineData("PID|1", "MLLP-10")]
    [InlineData("MSA|AA|MSG00002", "MLLP-11")]
    [InlineData("MSA|AA|", "MLLP-11")]
    [InlineData("MSA|AE|MSG00001", "MLLP-12")]
    [InlineData("MSA|AR|MSG00001", "MLLP-12")]
    [InlineData("MSA|AA|MSG00001")]
    public void Names_what_is_wrong_with_an_answer(string? segment, params string[] rules)
    {
        var answer = segment is null ? null : new MllpFrame(Encoding.ASCII.GetBytes($"MSH|^~\\&|\r{segment}\r"), 0, MllpEnding.Complete);

        Messages.Departures(Judge().Judge(new MllpExchange(Dark, true, answer))).Should().Equal(rules);
    }

    [Fact]
    public void Lets_a_receiver_refuse_what_is_wrong()
    {
        var answer = new MllpFrame("MSH|^~\\&|\rMSA|AE|MSG00001\r"u8.ToArray(), 0, MllpEnding.Complete);
        var judgement = Judge().Judge(new MllpExchange(Dark, false, answer));

        judgement.Departures.Should().BeEmpty();
        judgement.Unevaluated.Select(finding => finding.Rule).Should().Equal("MLLP-12");
    }

    private static MllpJudge Judge() => new(new JudgingContext("2.11"));

    private static Judgement Judge(MllpFrame frame) => Judge().Judge(frame, Cancellation);

    private static Task<MllpClient> ConnectAsync(MllpListener listener) =>
        MllpClient.ConnectAsync("127.0.0.1", listener.Address.Port, new MllpLimits(), TimeProvider.System, Cancellation);

    private static async Task<TcpClient> SendRawAsync(MllpListener listener, byte[] bytes)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(listener.Address, Cancellation);
        await socket.GetStream().WriteAsync(bytes, Cancellation);
        return socket;
    }
}
