using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Running;

/// <summary>A refusal counts only of a software that accepts the same kind of action in the same run.</summary>
public sealed class RefusalTwinsTests
{
    private const string Tags = "@INS-11.1 @basis-official";

    private static readonly string[] Refused = ["Quand l'utilisateur crée l'identité \"NESSI RUTH\" sans le sexe", "Alors la création est refusée"];
    private static readonly string[] Accepted = ["Quand l'utilisateur crée l'identité \"NESSI RUTH\"", "Alors la création est acceptée"];

    [Fact]
    public async Task A_refusal_alone_proves_nothing()
    {
        using var features = new FeatureFolder().With("Refus", Tags, Refused);

        var result = await RunAsync(features);

        result.Verdict.Should().Be(Outcome.Inconclusive);
        result.Scenarios.Single(scenario => scenario.Name == "Refus").Reason.Should().StartWith("La création : le refus ne prouve rien");
    }

    [Fact]
    public async Task Beside_its_accepted_twin_it_counts()
    {
        using var features = new FeatureFolder().With("Refus", Tags, Refused).With("Jumeau", Tags, Accepted);

        (await RunAsync(features)).Scenarios.Should().OnlyContain(scenario => scenario.Outcome == Outcome.Passed);
    }

    private static async Task<RunResult> RunAsync(FeatureFolder features)
    {
        await using var bench = await TestBench.StartAsync();
        return await new CampaignRunner(bench).RunAsync(new CampaignPlan { Paths = [features.Path] }, cancellationToken: TestContext.Current.CancellationToken);
    }
}
