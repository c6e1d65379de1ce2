using InsConformance.Identity.Rules;

namespace InsConformance.Verdicts.Rules;

/// <summary>Règle de conformité : what an artefact (request, message, document) must be, whatever its reader tolerates.</summary>
public sealed record ConformanceRule
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
    public Finding Find(Departure departure) => Say(Outcome.Failed) with
    {
        Expected = departure.Expected,
        Observed = departure.Observed,
        Location = departure.Location,
        Recommendation = Recommendation,
        Note = Note,
    };

    /// <summary>The finding of an artefact that respects the rule.</summary>
    public Finding Respected() => Say(Outcome.Passed) with { Message = "Règle respectée." };

    /// <summary>The finding of an artefact on which the rule could not be evaluated.</summary>
    /// <param name="reason">Why, in French.</param>
    public Finding Unevaluated(string reason) => Say(Outcome.Inconclusive) with { Message = $"Règle non évaluée : {reason}" };

    private Finding Say(Outcome outcome) => new()
    {
        Rule = Id,
        Severity = Severity,
        Outcome = outcome,
        Basis = Basis,
        Message = Message,
        Sources = Sources,
    };
}
