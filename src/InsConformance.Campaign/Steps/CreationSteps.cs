using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Steps;

/// <summary>Creating an identity: the fields offered, the traits typed.</summary>
[Binding]
public sealed class CreationSteps(Stage stage, IdentityDriver identities, ScenarioContext scenario) : StepBase(stage, scenario)
{
    [When("{acteur} crée l'identité:")]
    public Task CreateFromTable(Actor actor, DataTable table) => Create(actor, new IdentityEntry(table.FieldValues()));

    [When("{acteur} crée l'identité {string}")]
    public Task Create(Actor actor, string name) => Create(actor, IdentityDriver.EntryOf(name));

    [When("{acteur} crée l'identité {string} avec {string} pour {champ}")]
    public Task CreateWith(Actor actor, string name, string value, SutField field)
    {
        if (field is SutField.SocialSecurityNumber)
            Stage.Need(SutCapability.SocialSecurityNumber);
        Stage.Examined = field;
        return Create(actor, IdentityDriver.EntryOf(name).With(field, value));
    }

    [When("{acteur} crée l'identité {string} sans {champ}")]
    public Task CreateWithout(Actor actor, string name, SutField field) => Create(actor, IdentityDriver.EntryOf(name).Without(field));

    [When("{acteur} crée l'identité {string} dont la date de naissance est incomplète, {string}")]
    public Task CreateWithIncompleteDate(Actor actor, string name, string knownPart)
    {
        Stage.Need(SutCapability.IncompleteBirthDates);
        Stage.Examined = SutField.BirthDate;
        return Create(actor, IdentityDriver.EntryOf(name).WithIncompleteBirthDate(knownPart));
    }

    [When("{acteur} crée l'identité {string} en confirmant qu'il s'agit d'une autre personne")]
    public Task CreateConfirmed(Actor actor, string name) =>
        Create(actor, IdentityDriver.EntryOf(name) with { ConfirmedAsAnotherPerson = true });

    [Then("{champ} est refusé(e), ou enregistré(e) {string}")]
    public async Task IsRefusedOrStored(SutField field, string form)
    {
        var reply = Stage.ReplyTo(SutAction.Creation);
        var stored = reply.Accepted ? (await identities.ReadAsync(IdentityLook.At(field))).ValueOf(field) : null;
        Decide(new Check(
            $"Le champ « {field.Label()} » est enregistré sous une forme interdite.",
            $"saisie refusée, ou enregistrée « {form} »",
            stored is null ? "saisie refusée" : $"enregistrée « {stored} »",
            "Enregistrer les noms et prénoms en majuscules, sans accent ni signe diacritique, ou refuser la saisie.",
            stored is null || FieldChecks.AreSame(field, form, stored)));
    }

    private async Task Create(Actor actor, IdentityEntry entry)
    {
        Stage.Need(SutCapability.CreateIdentities);
        var user = await Stage.Cast.NameOfAsync(actor);
        var reply = Stage.Keep(SutAction.Creation, await Stage.Sut.CreateIdentityAsync(user, entry, Stage.Cancellation));
        if (reply.IdentityId is { } id)
            Stage.Identity = id;
    }
}
