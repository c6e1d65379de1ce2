using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Support;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>Three creations, then two searches, played one after the other on a software that may break down.</summary>
internal sealed class BreakdownCampaign : IDisposable
{
    private readonly FeatureFolder _features = new FeatureFolder().WithText(
        "panne",
        """
        # language: fr
        @INS-22.1 @regle-20 @basis-official
        Fonctionnalité: Panne

          Plan du scénario: création <rang>
            Quand l'utilisateur crée l'identité "NESSI RUTH"
            Alors le statut de confiance est "Identité provisoire"

            Exemples:
              | rang |
              | 1    |
              | 2    |
              | 3    |

          Plan du scénario: recherche <rang>
            Étant donné l'identité provisoire "NESSI RUTH"
            Quand l'utilisateur recherche le matricule INS "277076322082910"
            Alors la recherche ne trouve personne

            Exemples:
              | rang |
              | 1    |
              | 2    |
        """);

    public void Dispose() => _features.Dispose();

    /// <summary>What each scenario gave, in words.</summary>
    public async Task<List<string>> PlayAsync(ISutChannel way, TimeProvider patience, CancellationToken cancellationToken)
    {
        var channel = new GuardedChannel(way, patience) { Patience = TimeSpan.FromMinutes(1) };
        await using var bench = await TestBench.StartAsync(await RemoteAttachment.ConnectAsync(channel, TimeProvider.System, cancellationToken));
        var result = await new CampaignRunner(bench).RunAsync(new CampaignPlan { Paths = [_features.Path], MaxParallelScenarios = 1 }, cancellationToken: cancellationToken);
        return [.. result.Scenarios.Where(scenario => scenario.Feature == "Panne").Select(scenario => $"{scenario.Name} {scenario.Outcome} {scenario.Reason}".TrimEnd())];
    }
}
