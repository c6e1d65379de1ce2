using System.Collections.Immutable;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Rights;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Settings;

/// <summary>
/// « Paramétrage du site utilisateur » : what the rules leave to each site, and never to each user (INS 2, INS 5, INS 6, INS 19, INS 21).
/// Immutable.
/// </summary>
public sealed record SiteSettings
{
    /// <summary>What a site starts with: guide v3, Ségur vague 2, test platform.</summary>
    public static SiteSettings Default { get; } = new();

    /// <summary>Ségur vague 1: the user asks for every call and accepts every return.</summary>
    public static SiteSettings SegurWave1 { get; } = Default with { Decision = DecisionOptions.Guide, CallsInsiOnOpening = false };

    /// <summary>Name of the site.</summary>
    public string Name { get; init; } = "Site de démonstration";

    /// <summary>Real patients or test people.</summary>
    public Platform Platform { get; init; } = Platform.Test;

    /// <summary>What is accepted and called again without a click, where the profiles of Ségur differ.</summary>
    public DecisionOptions Decision { get; init; } = DecisionOptions.SegurWave2;

    /// <summary>INSi is called without a click when the record of an identity that is not qualified is opened (Sentinelle 02).</summary>
    public bool CallsInsiOnOpening { get; init; } = true;

    /// <summary>Version of the guide, automatism of validation, and the points that the texts leave open.</summary>
    public TrustOptions Trust { get; init; } = TrustOptions.GuideV3;

    /// <summary>How many identities a lot to verify may hold (CNDA test 4.06).</summary>
    public LotSizes Lots { get; init; } = LotSizes.Default;

    /// <summary>« Justificatifs » accepted and their confidence.</summary>
    public DocumentCatalogue Documents { get; init; } = DocumentCatalogue.Default;

    /// <summary>
    /// Fields shown besides those that are always shown (règle 3, INS 2): « nom de naissance », « 1er prénom », « date de naissance » and
    /// « sexe » stay whatever is chosen here.
    /// </summary>
    public ImmutableHashSet<IdentityField> DisplayedFields { get; init; } = [.. Enum.GetValues<IdentityField>()];

    /// <summary>
    /// Traits printed on paper besides those that always are (règle 32, INS 43): by default those of the « cartouche » of the datamatrix.
    /// </summary>
    public ImmutableHashSet<IdentityField> PrintedFields { get; init; } = [IdentityField.BirthGivenNames, IdentityField.BirthPlace];

    /// <summary>« Habilitations » by profile; a user has the rights of his profile.</summary>
    public ImmutableSortedDictionary<string, Right> Profiles { get; init; } = HabilitationProfiles.Default;

    /// <summary>
    /// Emitters bound to this site by a « contrat de confiance »: what they send qualified is qualified here. Only for a site that never
    /// sees the patient.
    /// </summary>
    public ImmutableSortedSet<string> TrustContracts { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
}
