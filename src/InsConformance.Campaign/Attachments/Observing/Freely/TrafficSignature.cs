using System.Text;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Teleservices;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Attachments.Observing.Freely;

/// <summary>The traffic by which a scenario is recognised: the calls of a software that plays it well.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Calls">The calls, in order; at least one.</param>
public sealed record TrafficSignature(SelectedScenario Scenario, IReadOnlyList<ObservedCall> Calls)
{
    /// <summary>Whether a person gets these answers by nature; otherwise the téléservice must be prepared for the scenario.</summary>
    public bool IsNatural { get; init; } = true;

    /// <summary>How the scenario is called by its requirement: « CNDA-2.05 PROVISOIRE MATRICULE est retourné avec un NIA ».</summary>
    public string Title => PlannedTests.TitleOf(Scenario);

    /// <summary>
    /// Learns the signatures of a plan by having the reference engine play it, on simulators apart, as the scenarios want to be answered and as it is answered by nature; a scenario that
    /// does not call INSi has none.
    /// </summary>
    /// <param name="selection">The scenarios.</param>
    /// <param name="plan">How they are played.</param>
    /// <param name="options">Set-up of the simulator that the software calls.</param>
    /// <param name="clock">The time of the bench.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IReadOnlyList<TrafficSignature>> LearnAsync(
        FeatureSelection selection, CampaignPlan plan, SimulatorOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(plan);
        var apart = options with { CertificatePort = 0, CardPort = 0, Answering = options.Answering with { SessionKey = default } };
        async Task<Dictionary<string, List<ObservedCall>>> PlayAsync(Func<InsiSimulator, IInsiSource> answered)
        {
            var insi = answered(await InsiSimulator.StartAsync(apart, clock, cancellationToken));
            await using var bench = CampaignBench.Over(insi, new ReferenceEngineAttachment(clock), clock, new CryptographicIdSource());
            var played = await new CampaignRunner(bench).RunAsync(selection, new CampaignPlan { Paths = plan.Paths }, cancellationToken: cancellationToken);
            return played.Scenarios.ToDictionary(scenario => scenario.Id, scenario => scenario.Exchanges.Select(Read).ToList(), StringComparer.Ordinal);
        }

        var (wanted, natural) = (await PlayAsync(simulator => new SimulatedInsi(simulator)), await PlayAsync(simulator => new NaturalInsi(simulator)));
        return
        [
            .. from scenario in selection.Scenarios
               let made = wanted[scenario.Id]
               where made.Count > 0
               select new TrafficSignature(scenario, made) { IsNatural = Same(made, natural[scenario.Id]) },
        ];
    }

    private static bool Same(List<ObservedCall> made, List<ObservedCall> others) =>
        made.Count == others.Count && made.Zip(others).All(pair => pair.First.AsksTheSameAs(pair.Second) && pair.First.IsAnsweredLike(pair.Second));

    private static ObservedCall Read(ExchangeResult exchange) => ObservedCall.Read(exchange.Operation, Bytes(exchange.Request), exchange.Summary, Bytes(exchange.Response));

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");
}
