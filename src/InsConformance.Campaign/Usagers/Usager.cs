using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Usagers;

/// <summary>« Usager » that scenarios name: what an agent types to create the identity, and what INSi knows of the person.</summary>
/// <param name="Name">The name by which scenarios call the person: « ECETINSI PIERRE-ALAIN ».</param>
/// <param name="Traits">The five mandatory traits, as typed at the reception desk.</param>
/// <param name="Insi">What INSi returns of the person; null for a person that INSi does not know.</param>
public sealed record Usager(string Name, IReadOnlyDictionary<SutField, string> Traits, UsagerInInsi? Insi);
