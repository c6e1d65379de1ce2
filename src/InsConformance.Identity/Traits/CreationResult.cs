using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>What became of typed traits.</summary>
/// <param name="Strict">The strict traits; null when something was refused.</param>
/// <param name="Complementary">The complementary traits; null when something was refused.</param>
/// <param name="Transformations">Every change made to the typed names.</param>
/// <param name="Refusals">Every defect, field after field; empty when the identity may be created.</param>
/// <param name="Warnings">What deserves a look although nothing is refused.</param>
public sealed record CreationResult(
    StrictTraits? Strict,
    ComplementaryTraits? Complementary,
    IReadOnlyList<Transformation> Transformations,
    IReadOnlyList<Refusal> Refusals,
    IReadOnlyList<Warning> Warnings)
{
    /// <summary>Whether the identity may be created.</summary>
    [MemberNotNullWhen(true, nameof(Strict), nameof(Complementary))]
    public bool IsAccepted => Strict is not null;
}
