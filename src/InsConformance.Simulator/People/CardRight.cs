namespace InsConformance.Simulator.People;

/// <summary>Droit lu sur une carte Vitale : by what a search with a card finds a person.</summary>
/// <param name="PolicyHolder">Matricule of the « ouvrant droit », 13 characters.</param>
/// <param name="Rank">Rang gémellaire, <c>1</c> for who has no twin.</param>
public sealed record CardRight(string PolicyHolder, string Rank);
