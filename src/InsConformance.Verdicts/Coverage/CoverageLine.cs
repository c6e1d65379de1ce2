using InsConformance.Verdicts.Requirements;

namespace InsConformance.Verdicts.Coverage;

/// <summary>What answers for one requirement.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="State">The answer.</param>
/// <param name="Tests">The tests that check it, its scenarios' tests and those it is covered through included, in order.</param>
public sealed record CoverageLine(Requirement Requirement, CoverageState State, IReadOnlyList<CoveringTest> Tests)
{
    /// <summary>Why a person or nobody checks it, in French; null when tests do.</summary>
    public string? Reason => State switch
    {
        CoverageState.Attested => Requirement.Attested,
        CoverageState.OutOfScope => Requirement.OutOfScope,
        CoverageState.Unknown => "Le banc n'a pas lu ce texte.",
        CoverageState.Missing => "Rien ne la vérifie : ajouter un scénario ou une règle, une attestation, ou la raison de l'écarter.",
        _ => null,
    };
}
