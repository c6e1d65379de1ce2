using System.Text;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>What a script may do, right and wrong, and what the bench then says.</summary>
public sealed class ScriptSutChannelTests : IDisposable
{
    private static readonly ChannelRequest Validate = new("validate", "s-1", new() { ["user"] = "Zoé", ["identityId"] = "17" });

    private readonly ScriptFolder _folder = new();

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
        var mark = _folder.PathOf("pid");

        var failure = await FailureOf($"sleep 300 & echo $! >'{mark}'; wait", new ChannelLimits(TimeSpan.FromSeconds(1)));

        failure.Failure.Should().Be(SutFailure.Timeout);
        failure.Message.Should().Contain("n'a pas fini validate en 1 s ; il est arrêté.");
        var child = (await File.ReadAllTextAsync(mark, TestContext.Current.CancellationToken)).Trim();
        IsRunning(child).Should().BeFalse();
    }

    [Fact]
    public async Task What_a_script_leaves_running_on_its_output_is_told()
    {
        var failure = await FailureOf("sleep 4 & echo '{}'", new ChannelLimits(TimeSpan.FromSeconds(1)));

        failure.Message.Should().Contain("un programme qu'il a lancé garde sa sortie ouverte");
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

    private static bool IsRunning(string process) =>
        File.Exists($"/proc/{process}/status") && !File.ReadAllText($"/proc/{process}/status").Contains("State:\tZ", StringComparison.Ordinal);

    private async Task<ChannelReply> AskAsync(string body, ChannelLimits? limits = null)
    {
        await using var channel = new ScriptSutChannel(await _folder.WriteAsync("adaptateur", body), limits ?? ChannelLimits.Default, TimeProvider.System);
        return await channel.AskAsync(Validate, TestContext.Current.CancellationToken);
    }

    private async Task<SutException> FailureOf(string body, ChannelLimits? limits = null)
    {
        var asking = () => AskAsync(body, limits);
        return (await asking.Should().ThrowAsync<SutException>()).Which;
    }
}
