using System.Text;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Trust;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Steps;

/// <summary>What a document about the person carries of the identity (règle 28).</summary>
[Binding]
public sealed class DocumentSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Rule28 = "Ne transmettre le matricule INS et l'OID, sous forme électronique ou papier, que pour une identité qualifiée.";

    private const string Rule32 = "Imprimer le datamatrix INS des usagers qualifiés, au format publié par l'ANS.";
    private const string Separator = "<GS>";

    private static readonly DatamatrixJudge DatamatrixContent = new([]);

    [When("{acteur} prépare un document électronique")]
    public Task PrepareElectronic(Actor actor) => Prepare(actor, DocumentMedium.Electronic, SutCapability.ElectronicDocuments);

    [When("{acteur} prépare une édition papier")]
    public Task PreparePaper(Actor actor) => Prepare(actor, DocumentMedium.Paper, SutCapability.PaperDocuments);

    [Then("le document ne porte ni matricule INS ni OID")]
    public void CarriesNoIns()
    {
        var fields = Document().Fields;
        Stage.JudgeAbsenceOf(SutAction.InsInDocument);
        Decide(Carries(fields, SutField.InsMatricule, ""), Carries(fields, SutField.InsOid, ""));
    }

    [Then("le document porte:")]
    public void CarriesTable(DataTable table)
    {
        var fields = Document().Fields;
        Decide([.. table.FieldValues().Select(expected => Carries(fields, expected.Key, expected.Value))]);
    }

    [Then("le document porte un datamatrix INS conforme")]
    public void CarriesConformingDatamatrix()
    {
        Stage.Need(SutCapability.PaperDatamatrix);
        Decide([PrintsDatamatrix(), .. Judgement(Datamatrix())]);
    }

    [Then("le datamatrix INS du document contient {string}")]
    public void DatamatrixHolds(string content)
    {
        Stage.Need(SutCapability.PaperDatamatrix);
        var observed = Datamatrix().Replace("\u001d", Separator, StringComparison.Ordinal);
        Decide(new Check("Le datamatrix INS ne porte pas l'identité attendue.", content, Check.Shown(observed), Rule32, string.Equals(observed, content, StringComparison.Ordinal)));
    }

    [Then("le document ne porte aucun datamatrix INS")]
    public void CarriesNoDatamatrix()
    {
        Stage.Need(SutCapability.PaperDatamatrix);
        Stage.JudgeAbsenceOf(SutAction.DatamatrixPrinting);
        Decide(new Check("Le document porte un datamatrix INS.", "aucun datamatrix", Check.Shown(Datamatrix()), Rule28, Datamatrix().Length == 0));
    }

    private string Datamatrix() => Document().Datamatrix ?? "";

    private Check PrintsDatamatrix() => new("Le document ne porte pas de datamatrix INS.", "un datamatrix INS", Check.Shown(Datamatrix()), Rule32, Datamatrix().Length > 0);

    /// <summary>Every « DOIT » of the judge that the content departs from.</summary>
    private static IEnumerable<Check> Judgement(string content) =>
        from finding in DatamatrixContent.Judge(Encoding.ASCII.GetBytes(content), new JudgingContext(DatamatrixContent.Versions[0]) { Status = TrustStatus.Qualified }, CancellationToken.None).Findings
        where finding is { Outcome: Outcome.Failed, Severity: Severity.Must }
        select Check.Of(finding);

    private async Task Prepare(Actor actor, DocumentMedium medium, SutCapability capability)
    {
        Stage.Need(capability);
        var user = await Stage.Cast.NameOfAsync(actor);
        var reply = Stage.Keep(SutAction.Document, await Stage.Sut.PrepareDocumentAsync(user, Stage.Identity, medium, Stage.Cancellation));
        Stage.See(SutAction.InsInDocument, reply.Fields.GetValueOrDefault(SutField.InsMatricule, "").Length > 0);
        Stage.See(SutAction.InsInCda, reply.Cda is { } cda && CarriedNumbers.HasOid(cda));
        Stage.See(SutAction.DatamatrixPrinting, !string.IsNullOrEmpty(reply.Datamatrix));
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
