using System.Collections.Concurrent;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Simulator.Clock;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>A software that breaks down while it is examined: the scenarios concerned say so, the others go on, nothing recorded is lost.</summary>
public sealed class BrokenSutTests : IDisposable
{
    private readonly ControlledClock _clock = ControlledClock.FrozenAt(DateTimeOffset.UnixEpoch);

    private readonly BreakdownCampaign _campaign = new();

    public void Dispose() => _campaign.Dispose();

    [Theory]
    [InlineData("<html>Erreur interne</html>", "*n'est pas du JSON*")]
    [InlineData("""{"accepted":true,"mess""", "*n'est pas du JSON*")]
    [InlineData("""{"accepted":"oui","messages":[],"found":[]}""", "*$.accepted : true ou false attendu*")]
    public async Task Nonsense_makes_its_scenarios_inconclusive_and_no_other(string nonsense, string reason) =>
        await AssertOnlySearchIsInconclusiveAsync(http => http.Response.WriteAsync(nonsense, http.RequestAborted), reason);

    [Fact]
    public async Task A_crash_during_a_call_makes_its_scenarios_inconclusive_and_no_other() => await AssertOnlySearchIsInconclusiveAsync(
        http =>
        {
            http.Abort();
            return Task.CompletedTask;
        },
        "*a coupé la connexion pendant search*");

    [Fact]
    public async Task A_call_that_hangs_makes_its_scenarios_inconclusive_and_no_other() => await AssertOnlySearchIsInconclusiveAsync(
        http =>
        {
            _clock.Advance(TimeSpan.FromMinutes(1));
            return RogueAdapter.HangAsync(http);
        },
        "*n'a pas répondu à search en 60 s*");

    [Fact]
    public async Task What_the_adapter_does_not_know_is_not_applicable_and_never_passed()
    {
        await using var server = await RogueAdapter.StartAsync("search", http =>
        {
            http.Response.StatusCode = 501;
            return Task.CompletedTask;
        });

        var results = await PlayAsync(server, TimeProvider.System, TestContext.Current.CancellationToken);

        results.Should().Equal(
            "création 1 Passed",
            "création 2 Passed",
            "création 3 Passed",
            "recherche 1 NotApplicable L'adaptateur ne sait pas faire « search ».",
            "recherche 2 NotApplicable L'adaptateur ne sait pas faire « search ».");
    }

    [Fact]
    public async Task A_software_that_goes_away_leaves_what_was_played_and_a_reason_for_the_rest()
    {
        await using var server = await RogueAdapter.StartAsync(null, _ => Task.CompletedTask);
        var opened = 0;
        server.Before = async action =>
        {
            if (action == SutContract.Open && ++opened == 3)
                await server.DisposeAsync();
        };

        var results = await PlayAsync(server, new HastyClock(), TestContext.Current.CancellationToken);

        results[..2].Should().Equal("création 1 Passed", "création 2 Passed");
        results[2].Should().Match("création 3 Inconclusive Le logiciel examiné est en panne : *");
        results[3].Should().Match("recherche 1 * Le logiciel examiné *");
        results[4].Should().Match("recherche 2 NotExecuted Le logiciel examiné n'est plus là depuis un scénario précédent. *");
    }

    [Fact]
    public async Task A_software_that_hangs_for_good_is_not_waited_for_by_each_scenario()
    {
        var heard = new ConcurrentQueue<string>();
        await using var server = await RogueAdapter.StartAsync(null, _ => Task.CompletedTask);
        server.Before = action =>
        {
            heard.Enqueue(action);
            if (heard.Count(one => one == SutContract.Open) < 3)
                return Task.CompletedTask;
            _clock.Advance(TimeSpan.FromMinutes(1));
            return Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
        };

        var results = await PlayAsync(server, new HastyClock(), TestContext.Current.CancellationToken);

        results[..2].Should().Equal("création 1 Passed", "création 2 Passed");
        results[2].Should().Match("création 3 Inconclusive Le logiciel examiné est en panne : * n'a pas répondu à open en 60 s.*");
        results[3..].Should().AllSatisfy(result => result.Should().Match("recherche ? NotExecuted Le logiciel examiné n'est plus là depuis un scénario précédent.*"));
        heard.Count(action => action == SutContract.Open).Should().Be(3, "the scenarios that follow do not even try");
    }

    [Fact]
    public async Task Stopping_a_run_during_a_call_that_hangs_leaves_a_whole_result()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var opened = 0;
        await using var server = await RogueAdapter.StartAsync(null, _ => Task.CompletedTask);
        server.Before = async action =>
        {
            if (action != SutContract.Open || ++opened < 3)
                return;
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
        };

        var results = await PlayAsync(server, TimeProvider.System, stop.Token);

        results.Should().HaveCount(5);
        results[..2].Should().Equal("création 1 Passed", "création 2 Passed");
        results[2..].Should().AllSatisfy(result => result.Should().Match("* NotExecuted *"));
    }

    private async Task AssertOnlySearchIsInconclusiveAsync(RequestDelegate mischief, string reason)
    {
        await using var server = await RogueAdapter.StartAsync("search", mischief);

        var results = await PlayAsync(server, TimeProvider.System, TestContext.Current.CancellationToken);

        results[..3].Should().Equal("création 1 Passed", "création 2 Passed", "création 3 Passed");
        results[3..].Should().HaveCount(2).And.AllSatisfy(result => result.Should().Match($"recherche ? Inconclusive Le logiciel examiné est en panne : {reason}"));
    }

    private Task<List<string>> PlayAsync(RogueAdapter server, TimeProvider patience, CancellationToken cancellationToken) =>
        _campaign.PlayAsync(new HttpSutChannel(server.Address, ChannelLimits.Default, _clock), patience, cancellationToken);
}
