using InsConformance.Identity.Rules;

namespace InsConformance.Verdicts;

/// <summary>What one check saw: the rule, how it turned out, the proof, and what to do about it (« constat »).</summary>
public sealed record Finding
{
    /// <summary>Identifier of the rule, as the user finds it in the reference: <c>INS-14.1</c>, <c>CTX-LPS-NOM</c>, <c>CNDA-2.07</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How binding the rule is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How the check turned out. A departure is <see cref="Outcome.Failed"/> whatever the severity: <see cref="Effect"/> weighs it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Where the rule comes from. An inferred rule is never shown as an official one.</summary>
    public required Basis Basis { get; init; }

    /// <summary>One plain French sentence: what happened.</summary>
    public required string Message { get; init; }

    /// <summary>What the rule expects, literally; absent when the message says it all.</summary>
    public string? Expected { get; init; }

    /// <summary>What was observed, literally.</summary>
    public string? Observed { get; init; }

    /// <summary>Where: XPath, segment and field, byte offset, step, exchange.</summary>
    public string? Location { get; init; }

    /// <summary>What to change (« à faire »), in French.</summary>
    public string? Recommendation { get; init; }

    /// <summary>What helps to weigh the finding (« à savoir »), for example that the real service is lenient here.</summary>
    public string? Note { get; init; }

    /// <summary>Documents and rule numbers on which the check rests.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The same finding in the result of a software: a rule that this bench inferred is at most recommended there (<see cref="OutcomeLattice.OnSoftware"/>).</summary>
    public Finding OnSoftware() => this with { Severity = OutcomeLattice.OnSoftware(Severity, Basis) };

    /// <summary>What this finding does to the verdict: a departure weighs by the severity of its rule.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Outcome Effect => Outcome is Outcome.Failed ? OutcomeLattice.OfDeparture(Severity) : Outcome;
}
