namespace InsConformance.Campaign.Sut.Views;

/// <summary>A trait marked as different between the identity and the INSi return (SC.INS.19).</summary>
/// <param name="Field">Which trait.</param>
/// <param name="Local">Its value in the identity.</param>
/// <param name="Returned">Its value in the return.</param>
public sealed record TraitDifference(SutField Field, string Local, string Returned);
