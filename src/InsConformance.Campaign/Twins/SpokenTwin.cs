namespace InsConformance.Campaign.Twins;

/// <summary>Twins of a rule that no file alone can show: what judges is the connection, the hour or the calls before.</summary>
/// <param name="Rule">Identifier of the rule.</param>
/// <param name="Sound">What respects it, in French.</param>
/// <param name="Faulty">What departs from it, in French.</param>
public sealed record SpokenTwin(string Rule, string Sound, string Faulty);
