using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Steps;

/// <summary>Changing an identity: its traits, its attributes, its status downwards.</summary>
[Binding]
public sealed class EditingSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    [When("{acteur} remplace {champ} par {string}")]
    public async Task Replace(Actor actor, SutField field, string value)
    {
        Stage.Need(SutCapability.EditTraits);
        Stage.Examined = field;
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Modification, await Stage.Sut.EditFieldAsync(user, Stage.Identity, field, value, Stage.Cancellation));
    }

    [When("{acteur} pose l'attribut {string}")]
    public Task SetAttribute(Actor actor, string attribute) => ChangeAttribute(actor, attribute, present: true);

    [When("{acteur} retire l'attribut {string}")]
    public Task RemoveAttribute(Actor actor, string attribute) => ChangeAttribute(actor, attribute, present: false);

    [When("{acteur} rétrograde l'identité en {string}")]
    public async Task Downgrade(Actor actor, string status)
    {
        Stage.Need(SutCapability.Downgrade);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Downgrade, await Stage.Sut.DowngradeAsync(user, Stage.Identity, status, Stage.Cancellation));
    }

    private async Task ChangeAttribute(Actor actor, string attribute, bool present)
    {
        Stage.Need(SutCapability.Attributes);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Attribute, await Stage.Sut.SetAttributeAsync(user, Stage.Identity, attribute, present, Stage.Cancellation));
    }
}
