namespace InsConformance.Cards.Reading.Vitale;

/// <summary>« Bénéficiaire » as a carte Vitale gives it freely, character for character (cardpeek, RufusAdmin). A field that the card does not hold is null.</summary>
/// <param name="Surname">Surname; whether usual or birth name is not public.</param>
/// <param name="GivenName">One given name.</param>
/// <param name="BirthDate">Birth date, <c>YYYYMMDD</c> usually, lunar at times.</param>
/// <param name="Nationality">Nationality.</param>
/// <param name="Nir">NIR under which the person is insured: 13 characters and the key.</param>
public sealed record VitalePerson(string? Surname, string? GivenName, string? BirthDate, string? Nationality, string? Nir);
