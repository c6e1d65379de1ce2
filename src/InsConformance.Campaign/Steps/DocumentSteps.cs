using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>What a document about the person carries of the identity (règle 28).</summary>
[Binding]
public sealed class DocumentSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Rule28 = "Ne transmettre le matricule INS et l'OID, sous forme électronique ou papier, que pour une identité qualifiée.";

    [When("{acteur} prépare un document électronique")]
    public Task PrepareElectronic(Actor actor) => Prepare(actor, DocumentMedium.Electronic, SutCapability.ElectronicDocuments);

    [When("{acteur} prépare une édition papier")]
    public Task PreparePaper(Actor actor) => Prepare(actor, DocumentMedium.Paper, SutCapability.PaperDocuments);

    [Then("le document ne porte ni matricule INS ni OID")]
    public void CarriesNoIns()
    {
        var fields = Document().Fields;
        Decide(Carries(fields, SutField.InsMatricule, ""), Carries(fields, SutField.InsOid, ""));
    }

    [Then("le document porte:")]
    public void CarriesTable(DataTable table)
    {
        var fields = Document().Fields;
        Decide([.. table.FieldValues().Select(expected => Carries(fields, expected.Key, expected.Value))]);
    }

    private async Task Prepare(Actor actor, DocumentMedium medium, SutCapability capability)
    {
        Stage.Need(capability);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Document, await Stage.Sut.PrepareDocumentAsync(user, Stage.Identity, medium, Stage.Cancellation));
    }

    private DocumentReply Document()
    {
        var reply = (DocumentReply)Stage.ReplyTo(SutAction.Document);
        Decide(ReplyChecks.IsAccepted("L'édition du document", reply));
        return reply;
    }

    private static Check Carries(IReadOnlyDictionary<SutField, string> fields, SutField field, string expected)
    {
        var observed = fields.GetValueOrDefault(field, "");
        return new Check(
            expected.Length == 0 ? $"Le document porte le champ « {field.Label()} »." : $"Le document ne porte pas le champ « {field.Label()} » attendu.",
            Check.Shown(expected),
            Check.Shown(observed),
            Rule28,
            FieldChecks.AreSame(field, expected, observed));
    }
}
