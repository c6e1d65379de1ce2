using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Serving;
using InsConformance.Campaign.Reference;
using InsConformance.Simulator.Clock;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>A script that breaks down while its software is examined: the scenarios concerned say so, the others go on, nothing recorded is lost.</summary>
public sealed class BrokenScriptTests : IAsyncLifetime
{
    private readonly ControlledClock _clock = ControlledClock.FrozenAt(DateTimeOffset.UnixEpoch);
    private readonly BreakdownCampaign _campaign = new();
    private readonly ScriptFolder _folder = new();
    private SutHost _reference = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _reference = await SutHost.StartAsync(new SutServer(new ReferenceEngineAttachment(TimeProvider.System)), 0, null, Cancel);

    public async ValueTask DisposeAsync()
    {
        await _reference.DisposeAsync();
        _folder.Dispose();
        _campaign.Dispose();
    }

    [Theory]
    [InlineData("echo '<html>Erreur interne</html>'; exit 0", "*n'est pas du JSON*")]
    [InlineData("""printf '{"accepted":true,"mess'; exit 0""", "*n'est pas du JSON*")]
    [InlineData("""echo '{"accepted":"oui","messages":[],"found":[]}'; exit 0""", "*$.accepted : true ou false attendu*")]
    [InlineData("echo 'base verrouillée' >&2; exit 7", "*est sorti avec le code 7 pendant search*Sortie d'erreur : base verrouillée")]
    [InlineData("kill -9 $$", "*est sorti avec le code 137 pendant search*")]
    public async Task Nonsense_or_a_crash_makes_its_scenarios_inconclusive_and_no_other(string mischief, string reason)
    {
        var results = await PlayAsync($"""if [ "$1" = search ]; then {mischief}; fi""", Cancel);

        AssertOnlySearchIsInconclusive(results, reason);
    }

    [Fact]
    public async Task A_script_that_hangs_makes_its_scenarios_inconclusive_and_no_other()
    {
        var pipe = await _folder.MakePipeAsync("arrivé");
        var playing = PlayAsync($"""if [ "$1" = search ]; then echo >'{pipe}'; exec sleep 300; fi""", Cancel);
        for (var hanging = 0; hanging < 2; hanging++)
        {
            await File.ReadAllTextAsync(pipe, Cancel);
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        AssertOnlySearchIsInconclusive(await playing, "*n'a pas fini search en 60 s*");
    }

    [Fact]
    public async Task A_script_that_goes_away_leaves_what_was_played_and_a_reason_for_the_rest()
    {
        var results = await PlayAsync(OnThirdOpening("""rm "$0"; exit 1"""), Cancel);

        results[..2].Should().Equal("création 1 Passed", "création 2 Passed");
        results[2].Should().Match("création 3 Inconclusive Le logiciel examiné est en panne : *est sorti avec le code 1 pendant open*");
        results[3].Should().Match("recherche 1 * Le logiciel examiné *ne démarre pas*");
        results[4].Should().Match("recherche 2 NotExecuted Le logiciel examiné n'est plus là depuis un scénario précédent. *");
    }

    [Fact]
    public async Task Stopping_a_run_during_a_script_that_hangs_leaves_a_whole_result()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var pipe = await _folder.MakePipeAsync("arrivé");
        var playing = PlayAsync(OnThirdOpening($"echo >'{pipe}'; exec sleep 300"), stop.Token);
        await File.ReadAllTextAsync(pipe, Cancel);
        await stop.CancelAsync();

        var results = await playing;

        results.Should().HaveCount(5);
        results[..2].Should().Equal("création 1 Passed", "création 2 Passed");
        results[2..].Should().AllSatisfy(result => result.Should().Match("* NotExecuted *"));
    }

    private string OnThirdOpening(string mischief) =>
        $"""
        if [ "$1" = open ]; then
          echo >>'{_folder.PathOf("ouvertures")}'
          if [ "$(wc -l <'{_folder.PathOf("ouvertures")}')" -eq 3 ]; then {mischief}; fi
        fi
        """;

    private static void AssertOnlySearchIsInconclusive(List<string> results, string reason)
    {
        results[..3].Should().Equal("création 1 Passed", "création 2 Passed", "création 3 Passed");
        results[3..].Should().HaveCount(2).And.AllSatisfy(result => result.Should().Match($"recherche ? Inconclusive Le logiciel examiné est en panne : {reason}"));
    }

    /// <summary>Plays on a script that does some mischief, or else passes on to the reference engine.</summary>
    private async Task<List<string>> PlayAsync(string mischief, CancellationToken cancellationToken)
    {
        var bridge = await ScriptBridge.WriteAsync(_folder, _reference.Address);
        var script = await _folder.WriteAsync("adaptateur", $"{mischief}\nexec '{bridge.FullName}' \"$@\"");
        return await _campaign.PlayAsync(new ScriptSutChannel(script, ChannelLimits.Default, _clock), new HastyClock(), cancellationToken);
    }
}
