using System.Collections.Frozen;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Hl7v2.Receiving;
using InsConformance.Exchange.Hl7v2.Rules;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2;

/// <summary>Judges HL7 v2 messages against the French profile of IHE PAM, and the PID of the volets that carry a CDA (V2-00 to V2-60).</summary>
public sealed class Hl7v2Judge : FormatJudge<Hl7v2Artefact>
{
    private static readonly FrozenDictionary<string, RuleCheck<Hl7v2Artefact>[]> ByVersion =
        new[] { "2.11", "2.10" }.ToFrozenDictionary(version => version, ChecksOf, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Format => "hl7v2";

    /// <inheritdoc/>
    public override string Title => "messages HL7 v2 d'identité (IHE PAM France)";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Versions { get; } = ["2.11", "2.10"];

    /// <inheritdoc/>
    protected override IReadOnlyList<RuleCheck<Hl7v2Artefact>> Checks(string version) => ByVersion[version];

    /// <inheritdoc/>
    protected override ArtefactReading<Hl7v2Artefact> Read(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation)
    {
        var reading = Er7Reader.Read(bytes);
        return reading.Error is { } error
            ? Reading.Unreadable<Hl7v2Artefact>(error)
            : Reading.Of(new Hl7v2Artefact([.. reading.Messages.Select(message => new PamMessage(message))]));
    }

    private static RuleCheck<Hl7v2Artefact>[] ChecksOf(string version)
    {
        RuleCheck<PamMessage>[] checks =
        [
            .. FrameRules.Of(version), .. StructureRules.All, .. InsRules.All, .. NameRules.All, .. TraitRules.All, .. ReliabilityRules.All,
            .. LifeCycleRules.All, .. ReceptionRules.Catalogue.Select(OfReceiver), .. CdaRules.All,
        ];
        return [.. checks.OrderBy(check => check.Rule.Id, StringComparer.Ordinal).Select(OfEveryMessage)];
    }

    private static RuleCheck<PamMessage> OfReceiver(ConformanceRule rule) => new(rule, _ => [])
    {
        Obstacle = _ => "elle juge ce que fait le récepteur, qu'un message ne montre pas.",
    };

    private static RuleCheck<Hl7v2Artefact> OfEveryMessage(RuleCheck<PamMessage> check) =>
        new(check.Rule, artefact => artefact.Messages.SelectMany((message, index) => DeparturesOf(check, message, index, artefact.Messages.Count)))
        {
            Obstacle = artefact => ObstacleOf(check, artefact),
        };

    private static IEnumerable<Departure> DeparturesOf(RuleCheck<PamMessage> check, PamMessage message, int index, int count)
    {
        if (check.Obstacle?.Invoke(message) is not null)
            return [];
        var departures = check.Check(message);
        return count == 1 ? departures : departures.Select(departure => departure with { Location = $"message {index + 1}, {departure.Location}" });
    }

    /// <summary>Of several messages, a rule says what it can of those on which it can be evaluated.</summary>
    private static string? ObstacleOf(RuleCheck<PamMessage> check, Hl7v2Artefact artefact)
    {
        if (check.Obstacle is null)
            return null;
        string? first = null;
        foreach (var message in artefact.Messages)
        {
            if (check.Obstacle(message) is not { } obstacle)
                return null;
            first ??= obstacle;
        }

        return first;
    }
}
