using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Steps;

/// <summary>Two identities of the base: merging one into the other, undoing it, looking at the other.</summary>
[Binding]
public sealed class MergeSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    [When("{acteur} fusionne l'autre identité dans la première")]
    public Task Merge(Actor actor) => Merge(actor, confirmed: false);

    [When("{acteur} confirme la fusion de l'autre identité dans la première")]
    public Task ConfirmMerge(Actor actor) => Merge(actor, confirmed: true);

    [When("{acteur} défait la fusion")]
    public async Task Undo(Actor actor)
    {
        Stage.Need(SutCapability.MergeUndo);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Merge, await Stage.Sut.UndoMergeAsync(user, Stage.Identity, Stage.Cancellation));
    }

    [When("{acteur} passe à l'autre identité")]
    public void TurnToOther(Actor actor) => (Stage.Identity, Stage.OtherIdentity) = (Stage.OtherIdentity, Stage.Identity);

    private async Task Merge(Actor actor, bool confirmed)
    {
        Stage.Need(SutCapability.Merge);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Merge, await Stage.Sut.MergeAsync(user, Stage.Identity, Stage.OtherIdentity, confirmed, Stage.Cancellation));
    }
}
