using System.Text;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Sut;
using InsConformance.Simulator.Clock;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>What a script may do, right and wrong, and what the bench then says.</summary>
public sealed class ScriptSutChannelTests : IDisposable
{
    private static readonly ChannelRequest Validate = new("validate", "s-1", new() { ["user"] = "Zoé", ["identityId"] = "17" });

    private readonly ScriptFolder _folder = new();
    private readonly ControlledClock _clock = ControlledClock.FrozenAt(DateTimeOffset.UnixEpoch);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_action_is_an_argument_and_JSON_goes_through_the_standard_streams()
    {
        var reply = await AskAsync("""printf '{"arguments":"%s","input":%s}' "$*" "$(cat)"; echo "vu" >&2""");

        Encoding.UTF8.GetString(reply.Body.Span).Should().Be("""{"arguments":"validate --session s-1","input":{"user":"Zoé","identityId":"17"}}""");
        reply.Remarks.Should().Be("vu");
    }

    [Fact]
    public async Task A_script_that_does_not_read_its_input_may_answer() =>
        Encoding.UTF8.GetString((await AskAsync("echo '{}'")).Body.Span).Should().Be("{}\n");

    [Fact]
    public async Task Three_says_that_it_does_not_know_how()
    {
        var asking = () => AskAsync("exit 3");

        (await asking.Should().ThrowAsync<SutActionMissingException>()).WithMessage("L'adaptateur ne sait pas faire « validate ».");
    }

    [Fact]
    public async Task Another_code_is_a_breakdown_with_what_was_said()
    {
        var failure = await FailureOf("echo 'base de données verrouillée' >&2; exit 7");

        failure.Failure.Should().Be(SutFailure.InternalError);
        failure.Message.Should().EndWith("est sorti avec le code 7 pendant validate ; le contrat attend 0, ou 3 pour ce que l'adaptateur ne sait pas faire. Sortie d'erreur : base de données verrouillée");
    }

    [Fact]
    public async Task A_script_that_does_not_end_is_stopped_with_what_it_started()
    {
        var pipe = await _folder.MakePipeAsync("enfant");
        var asking = FailureOf($"sleep 300 & echo $! >'{pipe}'; wait");
        var child = (await File.ReadAllTextAsync(pipe, TestContext.Current.CancellationToken)).Trim();

        _clock.Advance(TimeSpan.FromMinutes(1));
        var failure = await asking;

        failure.Failure.Should().Be(SutFailure.Timeout);
        failure.Message.Should().Contain("n'a pas fini validate en 60 s ; il est arrêté.");
        await EndOfAsync(child);
    }

    [Fact]
    public async Task What_a_script_leaves_running_on_its_output_is_told()
    {
        var pipe = await _folder.MakePipeAsync("fini");
        var asking = FailureOf($"(while kill -0 $$ 2>/dev/null; do sleep 0.02; done; echo >'{pipe}'; exec sleep 10) & echo '{{}}'");
        await File.ReadAllTextAsync(pipe, TestContext.Current.CancellationToken);

        _clock.Advance(TimeSpan.FromMinutes(1));

        (await asking).Message.Should().Contain("un programme qu'il a lancé garde sa sortie ouverte");
    }

    [Fact]
    public async Task An_answer_without_end_is_given_up()
    {
        var failure = await FailureOf("yes");

        failure.Failure.Should().Be(SutFailure.UnexpectedAnswer);
        failure.Message.Should().EndWith("dépasse 4194304 octets : elle n'est pas lue jusqu'au bout.");
    }

    [Fact]
    public async Task A_file_that_is_not_executable_is_unreachable()
    {
        _folder.RequirePosix();
        var file = new FileInfo(_folder.PathOf("texte.txt"));
        await File.WriteAllTextAsync(file.FullName, "bonjour", TestContext.Current.CancellationToken);
        await using var channel = new ScriptSutChannel(file, ChannelLimits.Default, TimeProvider.System);

        var asking = () => channel.AskAsync(Validate, TestContext.Current.CancellationToken);

        (await asking.Should().ThrowAsync<SutException>()).WithMessage("*ne démarre pas*chmod +x*").Which.Failure.Should().Be(SutFailure.Unreachable);
    }

    [Theory]
    [InlineData("adaptateur.py", "python")]
    [InlineData("adaptateur.SH", "bash")]
    [InlineData("adaptateur.ps1", "powershell")]
    public void On_Windows_the_extension_tells_the_interpreter(string file, string interpreter)
    {
        var command = ScriptCommand.Of(new FileInfo(file), isWindows: true);

        command.File.Should().Be(interpreter);
        command.Arguments.Should().EndWith(new FileInfo(file).FullName);
    }

    [Theory]
    [InlineData("adaptateur.exe", true)]
    [InlineData("adaptateur.py", false)]
    public void What_is_executable_by_itself_is_started_so(string file, bool isWindows) =>
        ScriptCommand.Of(new FileInfo(file), isWindows).Should().BeEquivalentTo(new { File = new FileInfo(file).FullName, Arguments = Array.Empty<string>() });

    /// <summary>A process that was killed is there for a moment still; one that was not sleeps for five minutes.</summary>
    private static async Task EndOfAsync(string process)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (IsRunning(process))
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
    }

    private static bool IsRunning(string process) =>
        File.Exists($"/proc/{process}/status") && !File.ReadAllText($"/proc/{process}/status").Contains("State:\tZ", StringComparison.Ordinal);

    private async Task<ChannelReply> AskAsync(string body)
    {
        await using var channel = new ScriptSutChannel(await _folder.WriteAsync("adaptateur", body), ChannelLimits.Default, _clock);
        return await channel.AskAsync(Validate, TestContext.Current.CancellationToken);
    }

    private async Task<SutException> FailureOf(string body)
    {
        var asking = () => AskAsync(body);
        return (await asking.Should().ThrowAsync<SutException>()).Which;
    }
}
