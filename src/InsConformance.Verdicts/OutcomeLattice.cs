using InsConformance.Identity.Rules;

namespace InsConformance.Verdicts;

/// <summary>
/// How outcomes combine. The join of several outcomes is the one that matters most to the reader, so that nothing hides it:
/// a proven failure first, then what prevented a verdict, then what is right.
/// Joining is associative, commutative and idempotent, and <see cref="Outcome.NotApplicable"/> is its neutral element.
/// </summary>
public static class OutcomeLattice
{
    /// <summary>The outcome of two things taken together.</summary>
    public static Outcome Join(this Outcome one, Outcome other) => (Outcome)Math.Max((int)one, (int)other);

    /// <summary>The outcome of many things taken together; of nothing at all, <see cref="Outcome.NotApplicable"/>.</summary>
    public static Outcome Join(this IEnumerable<Outcome> outcomes) => outcomes.Aggregate(Outcome.NotApplicable, Join);

    /// <summary>What a departure from a rule of this severity does to a verdict.</summary>
    public static Outcome OfDeparture(Severity severity) => severity switch
    {
        Severity.Must => Outcome.Failed,
        Severity.Should => Outcome.Warning,
        Severity.Info => Outcome.Passed,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Unknown severity."),
    };

    /// <summary>
    /// How binding a rule is on a software: a software is never declared at fault on the strength of an inference, so that a « DOIT » which this bench
    /// inferred is only recommended.
    /// </summary>
    public static Severity OnSoftware(Severity severity, Basis basis) => severity is Severity.Must && basis is Basis.Inferred ? Severity.Should : severity;

    /// <summary>
    /// The outcome of something that executed <paramref name="checks"/> checks and reported <paramref name="findings"/>.
    /// Without a single check it is not executed, whatever else was right: a run that tests nothing is never a success.
    /// </summary>
    public static Outcome OfChecks(int checks, IEnumerable<Finding> findings)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(checks);
        var reported = findings.Select(finding => finding.Effect).Join();
        return checks == 0 ? reported.Join(Outcome.NotExecuted) : reported.Join(Outcome.Passed);
    }
}
