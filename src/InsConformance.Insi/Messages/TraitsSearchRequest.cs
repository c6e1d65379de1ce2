using InsConformance.Insi.Operations;

namespace InsConformance.Insi.Messages;

/// <summary>« RECSANSVITALE » (type <c>TraitsDIdentite</c>): search of the INS by identity traits, WS_INS2.</summary>
public sealed record TraitsSearchRequest : SearchRequest
{
    /// <summary>« NomNaissance », functionally mandatory: A–Z, space, hyphen (single or double), apostrophe.</summary>
    public string? BirthName { get; init; }

    /// <summary>
    /// « Prenom », 0..n. The normal use is one first name per call; a compound one is a single value (<c>PIERRE-ALAIN</c>).
    /// </summary>
    public IReadOnlyList<string> GivenNames { get; init; } = [];

    /// <summary>« Sexe »: <c>M</c> or <c>F</c>.</summary>
    public string? Sex { get; init; }

    /// <summary>« DateNaissance »: <c>AAAA-MM-JJ</c>, lunar days and months and 00 allowed.</summary>
    public string? BirthDate { get; init; }

    /// <summary>« LieuNaissance », optional: INSEE code (COG) of five characters, not the postal code.</summary>
    public string? BirthPlace { get; init; }

    /// <inheritdoc/>
    public override InsiOperation Operation => InsiOperations.SearchByTraits;

    /// <summary>Value equality, the given names compared in order.</summary>
    public bool Equals(TraitsSearchRequest? other)
        => other is not null
        && string.Equals(BirthName, other.BirthName, StringComparison.Ordinal)
        && GivenNames.SequenceEqual(other.GivenNames, StringComparer.Ordinal)
        && string.Equals(Sex, other.Sex, StringComparison.Ordinal)
        && string.Equals(BirthDate, other.BirthDate, StringComparison.Ordinal)
        && string.Equals(BirthPlace, other.BirthPlace, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(BirthName, GivenNames.Count, Sex, BirthDate, BirthPlace);
}
