using System.Text;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Steps;

/// <summary>What a CDA R2 document says of its patient (règle 28, CI-SIS).</summary>
[Binding]
public sealed class CdaSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string MinimalStructure = "Écrire le patient du document comme le demande le volet Structuration minimale des documents du CI-SIS.";
    private const string Rule28 = "Ne transmettre le matricule INS et l'OID que pour une identité qualifiée.";

    [Then("le document CDA respecte la structuration minimale")]
    public void RespectsMinimalStructure()
    {
        var judge = new CdaJudge();
        var judgement = judge.Judge(Encoding.UTF8.GetBytes(Document()), JudgingContext.DefaultOf(judge), Stage.Cancellation);
        Decide(
        [
            new Check("Le document n'est pas lisible.", "un document CDA R2", Check.Shown(judgement.Error), MinimalStructure, judgement.Error is null),
            .. judgement.Departures.Where(finding => finding.Severity is Severity.Must).Select(Check.Of),
        ]);
    }

    [Then("le document CDA porte:")]
    public void Carries(DataTable table)
    {
        var document = Document();
        Decide([.. CarriedPatient.Carries("Le document CDA", document, table.FieldValues(), MinimalStructure, Stage.Cancellation)]);
    }

    [Then("le document CDA ne porte ni matricule INS ni OID")]
    public void CarriesNoIns()
    {
        var document = Document();
        Stage.JudgeAbsenceOf(SutAction.InsInCda);
        var numbers = CarriedNumbers.In(document);
        Decide(
            new Check("Le document CDA porte un matricule.", "aucun matricule", Check.Shown(numbers), Rule28, numbers.Count == 0),
            new Check("Le document CDA porte l'OID d'une INS.", "aucun OID d'INS", CarriedNumbers.InsOids, Rule28, !CarriedNumbers.HasOid(document)));
    }

    private string Document()
    {
        Stage.Need(SutCapability.CdaDocuments);
        var reply = (DocumentReply)Stage.ReplyTo(SutAction.Document);
        Decide(
            ReplyChecks.IsAccepted("L'édition du document", reply),
            new Check("Le logiciel ne fournit pas le document CDA qu'il écrit.", "un document CDA R2", Check.Shown(reply.Cda), MinimalStructure, !string.IsNullOrEmpty(reply.Cda)));
        return reply.Cda ?? "";
    }
}
