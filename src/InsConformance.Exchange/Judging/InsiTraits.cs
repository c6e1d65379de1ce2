namespace InsConformance.Exchange.Judging;

/// <summary>The traits that INSi answers for a matricule, as texts, to compare what an artefact carries with them.</summary>
/// <param name="BirthName">« Nom de naissance » (NomNaissance).</param>
/// <param name="GivenNames">« Liste des prénoms » (ListePrenom).</param>
/// <param name="Sex">M or F.</param>
/// <param name="BirthDate">AAAA-MM-JJ.</param>
/// <param name="BirthPlace">COG code; null when INSi returns none.</param>
public sealed record InsiTraits(string BirthName, string GivenNames, string Sex, string BirthDate, string? BirthPlace);
