using System.Collections.Immutable;

namespace InsConformance.Engine.Rights;

/// <summary>The profiles that a site starts with; it may change each right of each (INS 5, INS 6).</summary>
public static class HabilitationProfiles
{
    /// <summary>« Accueil » : creates, edits, checks documents, calls INSi.</summary>
    public const string Reception = "Accueil";

    /// <summary>« Soignant » : consults and emits.</summary>
    public const string Caregiver = "Soignant";

    /// <summary>« Identitovigilance » : the super user, e.g. a member of the CIV.</summary>
    public const string IdentityOfficer = "Identitovigilance";

    /// <summary>« Administration » : configures the site and reads the journals, without touching identities.</summary>
    public const string Administration = "Administration";

    /// <summary>The profiles and their rights.</summary>
    public static ImmutableSortedDictionary<string, Right> Default { get; } =
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, Right>(StringComparer.Ordinal)
        {
            [Reception] = EverydayRights,
            [Caregiver] = Right.ConsultIdentities | Right.EmitIdentities,
            [IdentityOfficer] =
                EverydayRights | Right.EditStrictTraits | Right.DowngradeIdentities | Right.MergeIdentities | Right.ConsultJournals
                | Right.ConsultSensitiveIdentities,
            [Administration] = Right.ConfigureSite | Right.ConsultJournals,
        });

    private static Right EverydayRights =>
        Right.ConsultIdentities | Right.CreateIdentities | Right.EditIdentities | Right.CheckDocuments
        | Right.SetAttributes | Right.CallInsi | Right.EmitIdentities;
}
