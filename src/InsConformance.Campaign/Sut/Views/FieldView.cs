namespace InsConformance.Campaign.Sut.Views;

/// <summary>One field of an identity as its user sees it.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Value">The value shown; empty when the field holds nothing.</param>
/// <param name="Displayed">Whether the site displays the field.</param>
/// <param name="Locked">Whether the field shows that this user cannot edit it (INS 30).</param>
public sealed record FieldView(SutField Field, string Value, bool Displayed, bool Locked);
