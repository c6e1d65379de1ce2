using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Decision;

/// <summary>One trait, here and at INSi.</summary>
/// <param name="Field">The trait.</param>
/// <param name="Local">Value held by the identity, as shown.</param>
/// <param name="Returned">Value returned by INSi, as received.</param>
/// <param name="Match">How near they are.</param>
public sealed record TraitComparison(IdentityField Field, string? Local, string? Returned, TraitMatch Match)
{
    /// <summary>One French line: « Nom de naissance : DUPONT / DUBOIS (discordance majeure) ».</summary>
    public override string ToString() => $"{Field.Label()} : {Shown(Local)} / {Shown(Returned)} ({Match.Label()})";

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "(vide)" : value;
}
