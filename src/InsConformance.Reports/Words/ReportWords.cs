using System.Globalization;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Words;

/// <summary>The words of a report in one language.</summary>
public sealed record ReportWords
{
    public required string Code { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyDictionary<Outcome, string> RunVerdicts { get; init; }
    public required IReadOnlyDictionary<Outcome, string> Outcomes { get; init; }
    public required IReadOnlyDictionary<Outcome, string> ManyOutcomes { get; init; }
    public required IReadOnlyDictionary<Severity, string> Severities { get; init; }
    public required IReadOnlyDictionary<Basis, string> Bases { get; init; }
    public required Func<ScenarioOrigin, string> Origin { get; init; }
    public required string Scenarios { get; init; }
    public required string Checks { get; init; }
    public required string Exchanges { get; init; }
    public required string Findings { get; init; }
    public required string Sut { get; init; }
    public required string Bench { get; init; }
    public required string StartedAt { get; init; }
    public required string Duration { get; init; }
    public required string Selection { get; init; }
    public required string Everything { get; init; }
    public required string KnownLimits { get; init; }
    public required string Declaration { get; init; }
    public required string Interrupted { get; init; }
    public required string Rehearsal { get; init; }
    public required string ToLookAt { get; init; }
    public required string AllScenarios { get; init; }
    public required string Filter { get; init; }
    public required string Steps { get; init; }
    public required string Expected { get; init; }
    public required string Observed { get; init; }
    public required string Where { get; init; }
    public required string ToDo { get; init; }
    public required string ToKnow { get; init; }
    public required string Sources { get; init; }
    public required string Request { get; init; }
    public required string Response { get; init; }
    public required string Reason { get; init; }
    public required string Attestations { get; init; }
    public required string Note { get; init; }
    public required string Empty { get; init; }

    /// <summary>Who attests and when: « attesté par {0} le {1} ».</summary>
    public required string Attested { get; init; }

    /// <summary>How many scenarios rest on attestations.</summary>
    public required string AttestedCount { get; init; }

    /// <summary>Which part of a campaign a result holds.</summary>
    public required string Shard { get; init; }

    /// <summary>« attesté par Claire MARTIN le 22/11/2026 ».</summary>
    public string AttestedBy(AttestationResult attestation) =>
        string.Format(CultureInfo.InvariantCulture, Attested, attestation.By, attestation.At.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));

    /// <summary>« 12 scénarios reposent sur l'attestation d'une personne ».</summary>
    public string AttestedScenarios(int count) => string.Format(CultureInfo.InvariantCulture, AttestedCount, count);

    /// <summary>« Tranche 2/8 d'une campagne de 353 scénarios ».</summary>
    public string Part(ShardResult shard) => string.Format(CultureInfo.InvariantCulture, Shard, shard.Index, shard.Count, shard.Scenarios);

    /// <summary>The word of an outcome beside a number: « 1 échec », « 2 échecs ».</summary>
    public string OutcomeOf(int count, Outcome outcome) => (count > 1 ? ManyOutcomes : Outcomes)[outcome];

    /// <summary>The words of a language.</summary>
    public static ReportWords Of(ReportLanguage language) => language switch
    {
        ReportLanguage.Fr => French.Words,
        ReportLanguage.En => English.Words,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Unknown language."),
    };
}
