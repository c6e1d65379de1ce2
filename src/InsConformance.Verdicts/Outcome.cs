namespace InsConformance.Verdicts;

/// <summary>
/// What became of a check, a step, a scenario or a run. Written in JSON in kebab case (<c>not-applicable</c>).
/// The declaration order is the order of the lattice: see <see cref="OutcomeLattice"/>.
/// </summary>
public enum Outcome
{
    /// <summary>Outside what the software declares to be or to do. The reason is mandatory wherever this is said.</summary>
    NotApplicable,

    /// <summary>At least one check ran and everything that was checked is right.</summary>
    Passed,

    /// <summary>Right on every « DOIT », but departs from a recommendation.</summary>
    Warning,

    /// <summary>Applicable, but no check ran: interrupted, never reached, or nothing to check. Never a success.</summary>
    NotExecuted,

    /// <summary>Something ran, but what was seen does not allow a verdict.</summary>
    Inconclusive,

    /// <summary>The bench itself, or its set-up, failed: says nothing about the software under test.</summary>
    BenchError,

    /// <summary>A « DOIT » is not respected, with its proof.</summary>
    Failed,
}
