using System.Collections.Immutable;
using InsConformance.Cards.Cps.Structure;

namespace InsConformance.Engine.CardMode;

/// <summary>What the workstation shows of the card of the professional.</summary>
/// <param name="NationalId">« Identifiant national ».</param>
/// <param name="Name">Given name and surname; empty when the card names nobody.</param>
/// <param name="Kind"><c>CPS</c>, <c>CPF</c>, <c>CPE</c> or <c>CPA</c>.</param>
/// <param name="Activities">« Situations d'exercice » to choose from; empty before the code.</param>
/// <param name="Chosen">The chosen one; null when the choice is still to be made.</param>
public sealed record ProfessionalView(string NationalId, string Name, string Kind, ImmutableArray<CpsActivity> Activities, CpsActivity? Chosen);
