namespace InsConformance.Cards.Images;

/// <summary>« Porteur » of a CPx card.</summary>
/// <param name="NationalId">« Identifiant national », as <c>899900023351</c>: a type digit, then the number.</param>
/// <param name="Surname">« Nom d'exercice »; null on a card that names nobody.</param>
/// <param name="GivenName">« Prénom »; null on a card that names nobody.</param>
/// <param name="Profession">« Profession » in letters, as <c>Médecin</c>; null without one.</param>
/// <param name="Speciality">« Spécialité », as <c>SM26</c>; null without one.</param>
public sealed record CpsHolder(string NationalId, string? Surname = null, string? GivenName = null, string? Profession = null, string? Speciality = null)
{
    /// <summary>Whether the card names a person: INSi accepts no other.</summary>
    public bool IsNominative => Surname is not null;
}
