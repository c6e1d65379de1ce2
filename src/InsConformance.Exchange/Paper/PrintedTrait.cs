using InsConformance.Identity.Rules;

namespace InsConformance.Exchange.Paper;

/// <summary>A trait printed in clear.</summary>
/// <param name="Field">Which trait.</param>
/// <param name="Value">Its value as printed.</param>
public sealed record PrintedTrait(IdentityField Field, string Value)
{
    /// <summary>Its unequivocal French label.</summary>
    public string Label => Field is IdentityField.BirthPlace ? "Lieu de naissance (code INSEE)" : Field.Label();
}
