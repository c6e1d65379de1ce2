using System.Collections.Immutable;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Store;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Register;

/// <summary>Looks for the identities already known that a new one might be: the « doublons » that a creation would make.</summary>
internal sealed class KnownIdentities(IRegisterStore store, EngineRules rules)
{
    /// <summary>
    /// The active identities with the same birth name, first name, birth date and sex, and a birth place that does not contradict;
    /// hyphens, apostrophes and spaces make no difference.
    /// </summary>
    public ImmutableArray<RegisteredIdentity> SimilarTo(StrictTraits traits)
    {
        if (!rules.IsOn(EngineRule.ExistingIdentityConfirmed)) return [];
        var (name, firstName) = (SearchKey.Of(traits.BirthName), SearchKey.Of(traits.FirstBirthName));
        return
        [
            .. store.BornOn(traits.BirthDate, IndexedField.BirthName, name).Where(known =>
                SearchKey.Of(known.Strict.BirthName) == name
                && SearchKey.Of(known.Strict.FirstBirthName) == firstName
                && known.Strict.Sex == traits.Sex
                && MayBeTheSame(known.Strict.BirthPlace, traits.BirthPlace)),
        ];
    }

    /// <summary>The refusal that shows the identities already known and waits for the user.</summary>
    public static EngineRefusal ConfirmationNeeded(ImmutableArray<RegisteredIdentity> known) => new(
        RefusalKind.ConfirmationNeeded,
        $"Identité existante : {string.Join(", ", known.Select(identity => identity.Id))} porte les mêmes traits ; "
        + "l'ouvrir, ou confirmer qu'il s'agit d'une autre personne.",
        EngineRule.ExistingIdentityConfirmed.Reference)
    {
        Candidates = [.. known.Select(identity => identity.Id)],
    };

    /// <summary>The alerts for an identity created beside these.</summary>
    public ImmutableArray<Alert> AlertsOn(ImmutableArray<RegisteredIdentity> known)
    {
        if (known.IsEmpty) return [];
        var existing = new Alert(
            AlertKind.ExistingIdentity,
            $"Identité existante : {string.Join(", ", known.Select(identity => identity.Id))} porte les mêmes traits.",
            EngineRule.ExistingIdentityConfirmed.Reference);
        var isHomonymKnown = known.Any(identity => identity.Trust.Attributes.HasFlag(IdentityAttributes.Homonym));
        return isHomonymKnown && rules.IsOn(EngineRule.HomonymAlert) ? [existing, Homonym] : [existing];
    }

    private static Alert Homonym =>
        new(AlertKind.Homonym, "Une de ces identités est marquée « Identité homonyme ».", EngineRule.HomonymAlert.Reference);

    private static bool MayBeTheSame(BirthPlace left, BirthPlace right) =>
        left == right || left.Kind is BirthPlaceKind.Unknown || right.Kind is BirthPlaceKind.Unknown;
}
