using InsConformance.Identity.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Auditing;

/// <summary>Règle de conformité d'une requête : what a request must be, whatever the service tolerates.</summary>
public sealed record AuditRule
{
    /// <summary>Identifier, <c>CTX-LPS-NOM</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How binding it is.</summary>
    public Severity Severity { get; init; } = Severity.Must;

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Citations, most authoritative first.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>What is wrong when it is not respected: one French sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What to change, in French.</summary>
    public required string Recommendation { get; init; }

    /// <summary>What helps to weigh a departure, in French; for example that the real service is lenient here.</summary>
    public string? Note { get; init; }

    /// <summary>The finding that a departure makes.</summary>
    internal Finding Find(Departure departure) => new()
    {
        Rule = Id,
        Severity = Severity,
        Outcome = Outcome.Failed,
        Basis = Basis,
        Message = Message,
        Expected = departure.Expected,
        Observed = departure.Observed,
        Location = departure.Location,
        Recommendation = Recommendation,
        Note = Note,
        Sources = Sources,
    };
}
