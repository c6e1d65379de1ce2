using System.Collections.Immutable;
using InsConformance.Engine.Documents;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Settings;

/// <summary>
/// « Paramétrage du site utilisateur » : what the rules leave to each site, and never to each user (INS 2, INS 5, INS 6, INS 19, INS 21). Immutable.
/// </summary>
public sealed record SiteSettings
{
    /// <summary>What a site starts with: guide v3, Ségur vague 1, test platform, nothing automatic.</summary>
    public static SiteSettings Default { get; } = new();

    /// <summary>Name of the site.</summary>
    public string Name { get; init; } = "Site de démonstration";

    /// <summary>Real patients or test people.</summary>
    public Platform Platform { get; init; } = Platform.Test;

    /// <summary>Requirements on INSi calls.</summary>
    public SegurWave Wave { get; init; } = SegurWave.One;

    /// <summary>Version of the guide, automatism of validation, and the points that the texts leave open.</summary>
    public TrustOptions Trust { get; init; } = TrustOptions.GuideV3;

    /// <summary>« Justificatifs » accepted and their confidence.</summary>
    public DocumentCatalogue Documents { get; init; } = DocumentCatalogue.Default;

    /// <summary>
    /// Fields shown besides those that are always shown (règle 3, INS 2): « nom de naissance », « 1er prénom », « date de naissance » and « sexe »
    /// stay whatever is chosen here.
    /// </summary>
    public ImmutableHashSet<IdentityField> DisplayedFields { get; init; } = [.. Enum.GetValues<IdentityField>()];

    /// <summary>« Habilitations » by profile; a user has the rights of his profile.</summary>
    public ImmutableSortedDictionary<string, Rights.Right> Profiles { get; init; } = Rights.Profiles.Default;

    /// <summary>
    /// Without a NIR known here to compare with the matricule, four equal traits make a perfect match even when no carte Vitale was read
    /// (inferred: SC.INS.22 says « when available »; by default the user is asked).
    /// </summary>
    public bool FourTraitsMakeAPerfectMatch { get; init; }

    /// <summary>Minor differences let a validated identity be qualified once confirmed; otherwise it stays validated (inferred).</summary>
    public bool MinorDifferencesMayQualify { get; init; } = true;

    /// <summary>Emitters bound to this site by a « contrat de confiance »: what they send qualified is qualified here. Only for a site that never sees the patient.</summary>
    public ImmutableSortedSet<string> TrustContracts { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
}
