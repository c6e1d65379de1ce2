namespace InsConformance.Engine.CardMode;

/// <summary>The two readers of a workstation in card mode.</summary>
/// <param name="Professional">Reader of the CPx card.</param>
/// <param name="Vitale">Reader of the carte Vitale.</param>
public sealed record CardReaders(CardLine Professional, CardLine Vitale);
