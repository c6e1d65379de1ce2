using System.Text;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>The traffic by which a scenario is recognised: the calls of a software that plays it well.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Calls">The calls, in order; at least one.</param>
public sealed record TrafficSignature(SelectedScenario Scenario, IReadOnlyList<ObservedCall> Calls)
{
    /// <summary>How the scenario is called by its requirement: « CNDA-2.05 ».</summary>
    public string Title => $"{string.Join(' ', Scenario.Tags.Where(tag => tag.StartsWith("@CNDA-", StringComparison.Ordinal)).Select(tag => tag[1..]).Take(1))} {Scenario.Name}".Trim();

    /// <summary>Learns the signatures of a plan by having the reference engine play it, on a simulator apart; a scenario that does not call INSi has none.</summary>
    /// <param name="selection">The scenarios.</param>
    /// <param name="plan">How they are played.</param>
    /// <param name="options">Set-up of the simulator.</param>
    /// <param name="clock">The time of the bench.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<TrafficSignature>> LearnAsync(
        FeatureSelection selection, CampaignPlan plan, SimulatorOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(plan);
        await using var bench = await CampaignBench.StartAsync(new ReferenceEngineAttachment(clock), options, clock, new CryptographicIdSource(), cancellationToken);
        var played = await new CampaignRunner(bench).RunAsync(selection, new CampaignPlan { Paths = plan.Paths }, cancellationToken: cancellationToken);
        var calls = played.Scenarios.ToDictionary(scenario => scenario.Id, scenario => scenario.Exchanges.Select(Read).ToList(), StringComparer.Ordinal);
        return
        [
            .. from scenario in selection.Scenarios
               let made = calls[scenario.Id]
               where made.Count > 0
               select new TrafficSignature(scenario, made),
        ];
    }

    private static ObservedCall Read(ExchangeResult exchange) => new(exchange.Operation, SentCall.Read(Encoding.UTF8.GetBytes(exchange.Request ?? "")), exchange.Summary);
}
