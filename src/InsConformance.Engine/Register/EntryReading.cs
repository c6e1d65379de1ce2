using System.Collections.Immutable;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Register;

/// <summary>What typed fields say once read.</summary>
/// <param name="Strict">The strict traits.</param>
/// <param name="Complementary">The complementary traits of règle 1.</param>
/// <param name="TypedNames">What was typed in the names that are stored otherwise.</param>
internal sealed record EntryReading(
    StrictTraits Strict, ComplementaryTraits Complementary, ImmutableSortedDictionary<IdentityField, string> TypedNames);
