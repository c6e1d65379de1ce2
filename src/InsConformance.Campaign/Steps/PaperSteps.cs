using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>What the site prints besides the traits that always are, and the nature of the matricule (règle 32).</summary>
[Binding]
public sealed class PaperSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Rule32 = "Imprimer en clair le matricule INS et sa nature, le nom de naissance, le 1er prénom, la date de naissance et le sexe, et ce que le site choisit d'y ajouter.";

    [Given("{acteur} fait imprimer {champ}")]
    public Task Print(Actor actor, SutField field) => Configure(actor, field, printed: true);

    [Given("{acteur} ne fait pas imprimer {champ}")]
    public Task DoNotPrint(Actor actor, SutField field) => Configure(actor, field, printed: false);

    [Then("le document ne porte pas {champ}")]
    public void DoesNotCarry(SutField field)
    {
        var reply = (DocumentReply)Stage.ReplyTo(SutAction.Document);
        var observed = reply.Fields.GetValueOrDefault(field, "");
        Decide(
            ReplyChecks.IsAccepted("L'édition du document", reply),
            new Check($"Le document porte le champ « {field.Label()} », que le site n'imprime pas.", "(vide)", Check.Shown(observed), Rule32, observed.Length == 0));
    }

    [Then("la nature du matricule imprimée est {string}")]
    public void PrintsNature(string nature) =>
        Decide(Check.Same("La nature du matricule n'est pas imprimée.", nature, ((DocumentReply)Stage.ReplyTo(SutAction.Document)).MatriculeNature ?? "", Rule32));

    private async Task Configure(Actor actor, SutField field, bool printed)
    {
        Stage.Need(SutCapability.PaperSettings);
        var user = await Stage.Cast.NameOfAsync(actor);
        var reply = await Stage.Sut.PrintFieldAsync(user, field, printed, Stage.Cancellation);
        Decide(new Check(
            $"Le site n'a pas pu choisir s'il imprime le champ « {field.Label()} ».",
            "paramétrage accepté",
            ReplyChecks.Describe(reply),
            "Laisser l'administrateur du site choisir les traits imprimés en plus de ceux qui le sont toujours.",
            reply.Accepted));
    }
}
