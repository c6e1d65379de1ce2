using System.Collections.Immutable;

namespace InsConformance.Identity.Decision;

/// <summary>What a new search by traits could still try.</summary>
/// <param name="BirthPlace">The place of birth is known and was not sent yet.</param>
/// <param name="GivenNames">The given names not tried yet, in order.</param>
public sealed record RemainingSearches(bool BirthPlace, ImmutableArray<string> GivenNames)
{
    /// <summary>Everything was tried.</summary>
    public static RemainingSearches None { get; } = new(BirthPlace: false, []);
}
