namespace InsConformance.Campaign.Usagers;

/// <summary>What INSi knows of a person beside the traits typed at the reception desk.</summary>
/// <param name="Matricule">13 characters, a space, the key.</param>
/// <param name="Oid">OID of the authority.</param>
/// <param name="GivenNames">The list of the birth certificate.</param>
/// <param name="FormerMatricules">History returned with the active matricule.</param>
public sealed record UsagerInInsi(string Matricule, string Oid, string GivenNames, IReadOnlyList<string> FormerMatricules);
