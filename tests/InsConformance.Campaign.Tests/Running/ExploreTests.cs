using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Engine.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Tests.Running;

public sealed class ExploreTests
{
    [Fact]
    public async Task Explore()
    {
        var plan = new CampaignPlan { Paths = [Repository.Features] };
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await using var log = new StreamWriter("/tmp/camp/matrix.txt");
        foreach (var rule in EngineRule.All)
        {
            await using var bench = await TestBench.StartAsync(EngineRules.AllOn.Without(rule));
            var result = await new CampaignRunner(bench).RunAsync(plan, cancellationToken: TestContext.Current.CancellationToken);
            log.WriteLine($"## {rule.Id} [{string.Join(" ; ", rule.Reference.Sources)}] {clock.ElapsedMilliseconds}");
            foreach (var red in result.Scenarios.Where(s => s.Outcome is not Outcome.Passed))
                log.WriteLine($"   {red.Outcome} {red.Id} [{string.Join(' ', red.Tags)}] {red.Name} :: {red.Reason} {string.Join(" / ", red.Findings.Select(f => f.Expected + "->" + f.Observed))}");
        }
    }
}
