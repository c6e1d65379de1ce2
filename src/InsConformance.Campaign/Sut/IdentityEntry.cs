namespace InsConformance.Campaign.Sut;

/// <summary>What a user types to create an identity.</summary>
/// <param name="Fields">The fields that are filled; those that are absent stay empty.</param>
public sealed record IdentityEntry(IReadOnlyDictionary<SutField, string> Fields)
{
    /// <summary>The known part of an incomplete birth date, the unknown part as question marks: <c>??/05/1950</c>. The birth date is then not filled.</summary>
    public string? IncompleteBirthDate { get; init; }

    /// <summary>The user has looked at the identities already known, and confirms that this is another person.</summary>
    public bool ConfirmedAsAnotherPerson { get; init; }
}
