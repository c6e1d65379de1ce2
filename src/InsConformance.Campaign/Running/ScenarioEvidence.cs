using System.Text.Json;
using InsConformance.Campaign.Drivers;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Running;

/// <summary>What a scenario leaves in the event stream, so that every reader of the stream has the proof beside the steps.</summary>
/// <param name="Checks">Number of checks executed.</param>
/// <param name="Findings">The departures.</param>
/// <param name="Exchanges">The exchanges with the simulated téléservice.</param>
public sealed record ScenarioEvidence(int Checks, IReadOnlyList<Finding> Findings, IReadOnlyList<ExchangeResult> Exchanges)
{
    /// <summary>The media type under which it is attached to the scenario.</summary>
    public const string MediaType = "application/vnd.insconformance.evidence+json";

    /// <summary>A scenario that left nothing: it was stopped before its first step.</summary>
    public static ScenarioEvidence None { get; } = new(0, [], []);

    /// <summary>The kinds of action that the software accepted.</summary>
    public IReadOnlyList<SutAction> Accepted { get; init; } = [];

    /// <summary>The kinds of action whose refusal was judged.</summary>
    public IReadOnlyList<SutAction> Refused { get; init; } = [];

    /// <summary>What a person attested.</summary>
    public IReadOnlyList<AttestationResult> Attestations { get; init; } = [];

    /// <summary>The evidence as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ResultJson.Options);

    /// <summary>Reads the evidence.</summary>
    /// <exception cref="JsonException">It is not evidence.</exception>
    public static ScenarioEvidence FromJson(string json) =>
        JsonSerializer.Deserialize<ScenarioEvidence>(json, ResultJson.Options) ?? throw new JsonException("Evidence is never null.");
}
