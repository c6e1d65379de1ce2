using System.Collections.Immutable;

namespace InsConformance.Engine.CardMode;

/// <summary>A carte Vitale that was read.</summary>
/// <param name="Serial">Serial number: what tells the card from another before each call.</param>
/// <param name="Nature"><c>R</c>, <c>D</c> or <c>T</c>.</param>
/// <param name="MasterKey">« Clé mère »; empty when there is none.</param>
/// <param name="Beneficiaries">The people on the card; the user chooses one, even when there is only one.</param>
public sealed record VitaleCardView(string Serial, char Nature, string MasterKey, ImmutableArray<CardBeneficiary> Beneficiaries);
