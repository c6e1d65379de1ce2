using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Judging;

/// <summary>What the judges of all formats have in common: refuse what is empty or too big, read leniently, then apply every rule.</summary>
/// <typeparam name="T">The faithful model that the rules look at.</typeparam>
public abstract class FormatJudge<T> : IFormatJudge
    where T : class
{
    /// <summary>A reader stops at the tenth finding of a rule; a hostile artefact could make millions.</summary>
    private const int MaxFindingsPerRule = 100;

    /// <summary>No identity has a trait that long; a hostile artefact may have one of megabytes.</summary>
    private const int MaxObservedLength = 500;

    /// <inheritdoc/>
    public abstract string Format { get; }

    /// <inheritdoc/>
    public abstract string Title { get; }

    /// <inheritdoc/>
    public abstract IReadOnlyList<string> Versions { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ConformanceRule> Rules(string version) => [.. Checks(version).Select(check => check.Rule)];

    /// <inheritdoc/>
    public Judgement Judge(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!Versions.Contains(context.Version, StringComparer.Ordinal))
            return Refuse(context, $"La version « {context.Version} » du format {Format} n'est pas connue ; versions connues : {string.Join(", ", Versions)}.");
        if (InputLimit.RefusalOf(bytes.Length) is { } refusal)
            return Refuse(context, refusal);
        var reading = Read(bytes, context, cancellation);
        if (reading.Artefact is not { } artefact)
            return Refuse(context, reading.Error!);
        var findings = Apply(artefact, context.Version, cancellation);
        return findings.TrueForAll(finding => finding.Outcome is Outcome.Inconclusive)
            ? Refuse(context, $"Aucune règle du format {Format} n'a pu être évaluée sur cet artefact ; vérifier que c'est bien le format donné.")
            : new Judgement { Format = Format, Version = context.Version, Findings = findings };
    }

    /// <summary>The rules of a version with their checks. Called for each artefact: give an array that is built once.</summary>
    protected abstract IReadOnlyList<RuleCheck<T>> Checks(string version);

    /// <summary>Reads leniently: whatever can be told apart is kept as it came, nothing is repaired.</summary>
    protected abstract ArtefactReading<T> Read(ReadOnlyMemory<byte> bytes, JudgingContext context, CancellationToken cancellation);

    private List<Finding> Apply(T artefact, string version, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        foreach (var check in Checks(version))
        {
            cancellation.ThrowIfCancellationRequested();
            var before = findings.Count;
            findings.AddRange(check.Judge(artefact).Take(MaxFindingsPerRule).Select(Shorten));
            if (findings.Count == before)
                findings.Add(check.Rule.Respected());
        }

        return findings;
    }

    private static Finding Shorten(Finding finding) =>
        finding.Observed is { Length: > MaxObservedLength } observed ? finding with { Observed = observed[..MaxObservedLength] + "…" } : finding;

    private Judgement Refuse(JudgingContext context, string error) => new() { Format = Format, Version = context.Version, Error = error };
}
