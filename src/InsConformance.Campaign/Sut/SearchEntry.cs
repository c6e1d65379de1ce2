namespace InsConformance.Campaign.Sut;

/// <summary>What a user types in the separate search fields (règle 17): the birth date, the beginning of a name, a matricule.</summary>
/// <param name="Fields">
/// The fields that are filled, among birth date, birth name, used name, 1er prénom, prénoms de naissance, prénom utilisé and matricule.
/// </param>
public sealed record SearchEntry(IReadOnlyDictionary<SutField, string> Fields);
