using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Steps;

/// <summary>The users of the site, their rights, and what the administrator of the site decides.</summary>
[Binding]
public sealed class SiteSteps(Stage stage, IdentityDriver identities, ScenarioContext scenario) : StepBase(stage, scenario)
{
    [Given("l'utilisateur habilité {string}")]
    public Task DeclareUser(string name) => Stage.Cast.DeclareOrdinaryAsync(name);

    [Given("les utilisateurs habilités {string} et {string}")]
    public async Task DeclareUsers(string one, string other)
    {
        await Stage.Cast.DeclareOrdinaryAsync(one);
        await Stage.Cast.DeclareOrdinaryAsync(other);
    }

    [Given("{acteur} retire à {string} {droit}")]
    public Task TakeRight(Actor actor, string user, SutRight right) => ChangeRight(actor, user, right, granted: false);

    [Given("{acteur} accorde à {string} {droit}")]
    public Task GiveRight(Actor actor, string user, SutRight right) => ChangeRight(actor, user, right, granted: true);

    [Given("{acteur} masque {champ}")]
    [When("{acteur} masque {champ}")]
    public Task HideField(Actor actor, SutField field) => DisplayField(actor, field, displayed: false);

    [When("{acteur} affiche {champ}")]
    public Task ShowField(Actor actor, SutField field) => DisplayField(actor, field, displayed: true);

    [Given("{acteur} paramètre le justificatif {string} {niveau}")]
    [When("{acteur} paramètre le justificatif {string} {niveau}")]
    public async Task ConfigureJustificatif(Actor actor, string justificatif, JustificatifLevel level)
    {
        Stage.Need(SutCapability.JustificatifSettings);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Setting, await Stage.Sut.ConfigureJustificatifAsync(user, justificatif, level.High, Stage.Cancellation));
    }

    [Given("{acteur} active la validation automatique")]
    public Task EnableAutomaticValidation(Actor actor) => ConfigureAutomaticValidation(actor, enabled: true);

    [Given("{acteur} désactive la validation automatique")]
    public Task DisableAutomaticValidation(Actor actor) => ConfigureAutomaticValidation(actor, enabled: false);

    [Given("{acteur} active l'appel automatique à l'ouverture du dossier")]
    public async Task EnableAutomaticCall(Actor actor)
    {
        Stage.Need(SutCapability.AutomaticInsiCall);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Expect("Activer l'appel automatique", await Stage.Sut.ConfigureAutomaticCallAsync(user, enabled: true, Stage.Cancellation));
    }

    [Then("l'utilisateur voit {champ}")]
    public Task FieldIsDisplayed(SutField field) => CheckDisplay(field, displayed: true);

    [Then("l'utilisateur ne voit pas {champ}")]
    public Task FieldIsHidden(SutField field) => CheckDisplay(field, displayed: false);

    private async Task ChangeRight(Actor actor, string target, SutRight right, bool granted)
    {
        Stage.Need(SutCapability.Authorisations);
        var user = await Stage.Cast.NameOfAsync(actor);
        var reply = await Stage.Sut.ChangeRightsAsync(user, target, right, granted, Stage.Cancellation);
        Stage.Expect("Paramétrer les habilitations", reply);
    }

    private async Task DisplayField(Actor actor, SutField field, bool displayed)
    {
        Stage.Need(SutCapability.DisplaySettings);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Setting, await Stage.Sut.DisplayFieldAsync(user, field, displayed, Stage.Cancellation));
    }

    private async Task ConfigureAutomaticValidation(Actor actor, bool enabled)
    {
        Stage.Need(SutCapability.AutomaticValidation);
        var user = await Stage.Cast.NameOfAsync(actor);
        var reply = await Stage.Sut.ConfigureAutomaticValidationAsync(user, enabled, Stage.Cancellation);
        if (!reply.Accepted)
        {
            Decide(new Check(
                enabled ? "La validation automatique n'a pas pu être activée." : "La validation automatique n'a pas pu être désactivée.",
                "paramétrage accepté",
                string.Join(" ; ", reply.Messages.Select(message => message.Text)),
                "Laisser l'administrateur du site activer et désactiver l'automatisme de validation.",
                Holds: false));
        }
    }

    private async Task CheckDisplay(SutField field, bool displayed)
    {
        var shown = (await identities.ReadAsync(new IdentityLook { Displays = [field] })).Fields.FirstOrDefault(view => view.Field == field)?.Displayed ?? false;
        Decide(new Check(
            displayed ? $"Le champ « {field.Label()} » n'est pas affiché." : $"Le champ « {field.Label()} » est encore affiché.",
            displayed ? "affiché" : "masqué",
            shown ? "affiché" : "masqué",
            displayed
                ? "Toujours afficher le nom de naissance, le 1er prénom, la date de naissance et le sexe ; appliquer les autres choix du site."
                : "Appliquer à tous les utilisateurs le choix d'affichage du site.",
            shown == displayed));
    }
}
