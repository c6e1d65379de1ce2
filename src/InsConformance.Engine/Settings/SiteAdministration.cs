using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;

namespace InsConformance.Engine.Settings;

/// <summary>
/// « Paramétrage » : what the administrator of the site decides for all its users (INS 2, INS 5, INS 6, INS 19, INS 21). Every change is
/// traced.
/// </summary>
public sealed class SiteAdministration
{
    private readonly EngineParts _parts;

    internal SiteAdministration(EngineParts parts) => _parts = parts;

    /// <summary>The settings in force.</summary>
    public SiteSettings Settings => _parts.Site.Current;

    /// <summary>Adds a kind of document to the list of the site, or changes its confidence. Statuses already given do not change.</summary>
    public Result<SiteSettings> SetDocument(Actor actor, DocumentKind kind) => Change(
        actor,
        "Justificatif",
        settings => settings.Documents.Find(kind.Code)?.ToString(),
        settings => settings with { Documents = settings.Documents.With(kind) });

    /// <summary>Takes a kind of document out of the list of the site.</summary>
    public Result<SiteSettings> RemoveDocument(Actor actor, string code) => Change(
        actor,
        "Justificatif",
        settings => settings.Documents.Find(code)?.ToString(),
        settings => settings with { Documents = settings.Documents.Without(code) });

    /// <summary>Shows or hides a field for the whole site; the four traits of règle 3 cannot be hidden.</summary>
    public Result<SiteSettings> DisplayField(Actor actor, RecordField field, bool isDisplayed)
    {
        if (field.Trait() is not { } trait)
        {
            return new EngineRefusal(
                RefusalKind.Rule,
                $"L'affichage du champ « {field.Label()} » n'est pas paramétrable.",
                EngineRule.SiteChoosesFields.Reference);
        }

        if (trait.Definition().IsAlwaysDisplayed && !isDisplayed)
        {
            return new EngineRefusal(
                RefusalKind.Rule,
                $"Le champ « {field.Label()} » est toujours affiché ; il ne peut pas être masqué.",
                EngineRule.SiteChoosesFields.Reference);
        }

        return Change(
            actor,
            $"Affichage du champ « {field.Label()} »",
            settings => settings.DisplayedFields.Contains(trait) ? "affiché" : "masqué",
            settings => settings with
            {
                DisplayedFields = isDisplayed ? settings.DisplayedFields.Add(trait) : settings.DisplayedFields.Remove(trait),
            });
    }

    /// <summary>Prints a trait on paper or no longer, for the whole site; the traits of INS 42 are printed whatever is chosen (INS 43).</summary>
    public Result<SiteSettings> PrintField(Actor actor, RecordField field, bool isPrinted)
    {
        if (field.Trait() is not { } trait || trait is IdentityField.Matricule or IdentityField.Oid || trait.Definition().IsAlwaysDisplayed)
        {
            return new EngineRefusal(
                RefusalKind.Rule,
                $"L'impression du champ « {field.Label()} » n'est pas paramétrable.",
                EngineRule.PrintedTraitsChosenBySite.Reference);
        }

        return Change(
            actor,
            $"Impression du champ « {field.Label()} »",
            settings => settings.PrintedFields.Contains(trait) ? "imprimé" : "non imprimé",
            settings => settings with { PrintedFields = isPrinted ? settings.PrintedFields.Add(trait) : settings.PrintedFields.Remove(trait) });
    }

    /// <summary>Says whether the software serves real patients: a test INS then has no place in it.</summary>
    public Result<SiteSettings> SetPlatform(Actor actor, Platform platform) => Change(
        actor, "Plateforme", settings => settings.Platform.ToString(), settings => settings with { Platform = platform });

    /// <summary>Switches the automatism of validation on or off (INS 21).</summary>
    public Result<SiteSettings> SetAutomaticValidation(Actor actor, bool isEnabled) => Change(
        actor,
        "Automatisme de validation",
        settings => settings.Trust.AutomaticValidation ? "activé" : "désactivé",
        settings => settings with { Trust = settings.Trust with { AutomaticValidation = isEnabled } });

    /// <summary>Sets the fewest and the most identities of a lot to verify (CNDA test 4.06).</summary>
    public Result<SiteSettings> SetLotSizes(Actor actor, LotSizes sizes) => sizes.Fewest < 1 || sizes.Most < sizes.Fewest
        ? new EngineRefusal(
            RefusalKind.Invalid,
            $"Des lots {sizes} ne se peuvent pas : donner un minimum d'au moins 1, et un maximum au moins égal au minimum.",
            EngineRule.LotSizeSetBySite.Reference)
        : Change(actor, "Taille des lots à vérifier", settings => settings.Lots.ToString(), settings => settings with { Lots = sizes });

    /// <summary>Gives a profile its rights, new or changed (INS 5, INS 6).</summary>
    public Result<SiteSettings> SetProfile(Actor actor, string profile, Right rights) => Change(
        actor,
        $"Habilitations du profil « {profile} »",
        settings => settings.Profiles.TryGetValue(profile, out var former) ? former.ToString() : null,
        settings => settings with { Profiles = settings.Profiles.SetItem(profile, rights) });

    /// <summary>Binds an emitter by a « contrat de confiance », or unbinds it.</summary>
    public Result<SiteSettings> SetTrustContract(Actor actor, string emitter, bool isBound) => Change(
        actor,
        $"Contrat de confiance avec « {emitter} »",
        settings => settings.TrustContracts.Contains(emitter) ? "oui" : "non",
        settings => settings with
        {
            TrustContracts = isBound ? settings.TrustContracts.Add(emitter) : settings.TrustContracts.Remove(emitter),
        });

    /// <summary>Replaces all the settings at once, e.g. by those of another profile of Ségur.</summary>
    public Result<SiteSettings> Replace(Actor actor, SiteSettings settings) => Change(
        actor, "Paramétrage du site", current => current.Name, _ => settings);

    /// <summary>A user with the rights that his profile has now.</summary>
    /// <param name="userId">Unique identifier of the user.</param>
    /// <param name="name">Name shown to people.</param>
    /// <param name="profile">Name of the profile.</param>
    public Result<Actor> SignIn(string userId, string name, string profile)
    {
        if (string.IsNullOrWhiteSpace(userId) || string.IsNullOrWhiteSpace(name))
        {
            return new EngineRefusal(
                RefusalKind.Invalid, "L'utilisateur doit avoir un identifiant et un nom : les journaux le nomment.", EngineReferences.Known);
        }

        return Settings.Profiles.TryGetValue(profile, out var rights)
            ? new Actor(userId, name, rights)
            : new EngineRefusal(RefusalKind.Unknown, $"Le profil « {profile} » n'existe pas sur ce site.", EngineReferences.Known);
    }

    private Result<SiteSettings> Change(Actor actor, string what, Func<SiteSettings, string?> text, Func<SiteSettings, SiteSettings> change)
    {
        if (_parts.Access.Demand(actor, Right.ConfigureSite) is { } forbidden) return forbidden;
        var (before, after) = _parts.Site.Change(change);
        _parts.Writer.Note(_parts.Scribe.Note(actor, ChangeKind.Settings, null, what, text(before), text(after)));
        return after;
    }
}
