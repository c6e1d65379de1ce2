using InsConformance.Identity.Rules;

namespace InsConformance.Verdicts.Requirements;

/// <summary>Exigence : one numbered thing that a document asks of software.</summary>
public sealed record Requirement
{
    /// <summary>Identifier, the one that tags and findings carry: <c>INS-32.1</c>, <c>regle-27</c>, <c>CNDA-2.07</c>, <c>DM-08</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it asks, in the words of the bench, in French.</summary>
    public required string Statement { get; init; }

    /// <summary>The document.</summary>
    public required RequirementSource Source { get; init; }

    /// <summary>How binding it is.</summary>
    public Severity Severity { get; init; } = Severity.Must;

    /// <summary>How certain it is.</summary>
    public required Basis Basis { get; init; }

    /// <summary>How much of its text is known.</summary>
    public Knowledge Knowledge { get; init; } = Knowledge.Full;

    /// <summary>The requirement of which it is a scenario; null when it stands by itself.</summary>
    public string? PartOf { get; init; }

    /// <summary>Which software it is for.</summary>
    public Scope Scope { get; init; } = Scope.Everyone;

    /// <summary>The proofs that the document asks for, as it names them.</summary>
    public IReadOnlyList<string> Proofs { get; init; } = [];

    /// <summary>The same thing in other documents or versions, by identifier.</summary>
    public IReadOnlyList<string> CorrespondsTo { get; init; } = [];

    /// <summary>Requirements whose tests cover this one too, by identifier.</summary>
    public IReadOnlyList<string> CoveredThrough { get; init; } = [];

    /// <summary>What a person must attest because no test can see it, in French; null when tests can.</summary>
    public string? Attested { get; init; }

    /// <summary>Why nothing checks it, in French; null when something does.</summary>
    public string? OutOfScope { get; init; }
}
