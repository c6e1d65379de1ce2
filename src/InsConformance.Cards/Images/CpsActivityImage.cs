namespace InsConformance.Cards.Images;

/// <summary>« Activité » (situation d'exercice) of a CPx card.</summary>
/// <param name="Name">« Raison sociale ».</param>
/// <param name="StructureId">« Struct_IdNat », as <c>10B0307377</c>.</param>
/// <param name="Sector">« Secteur d'activité », as <c>SA07</c>.</param>
public sealed record CpsActivityImage(string Name, string StructureId, string Sector)
{
    /// <summary>« Numéro de facturation » of the professional there, nine digits; null for who bills under the structure.</summary>
    public string? BillingNumber { get; init; }
}
