using System.Text;
using System.Text.RegularExpressions;
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
public sealed partial class CdaSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string MinimalStructure = "Écrire le patient du document comme le demande le volet Structuration minimale des documents du CI-SIS.";
    private const string Rule28 = "Ne transmettre le matricule INS et l'OID que pour une identité qualifiée.";

    /// <summary>How the OIDs of an INS begin.</summary>
    internal const string InsOids = "1.2.250.1.213.1.4.";

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
        var patient = IdentityExtractor.Extract("document", Encoding.UTF8.GetBytes(Document()), Stage.Cancellation) is [var first, ..] ? first : null;
        Decide(
        [
            .. table.FieldValues().Select(expected => (Expected: expected, Observed: ValueOf(patient, expected.Key))).Select(row => new Check(
                $"Le document CDA ne porte pas le champ « {row.Expected.Key.Label()} » attendu.",
                row.Expected.Value,
                Check.Shown(row.Observed),
                MinimalStructure,
                FieldChecks.AreSame(row.Expected.Key, row.Expected.Value, row.Observed))),
        ]);
    }

    [Then("le document CDA ne porte ni matricule INS ni OID")]
    public void CarriesNoIns()
    {
        var document = Document();
        Stage.JudgeAbsenceOf(SutAction.InsInCda);
        var numbers = FifteenCharacters().Matches(document).Select(match => match.Value).Where(MatriculeText.HasRightKey).Distinct(StringComparer.Ordinal).ToList();
        Decide(
            new Check("Le document CDA porte un matricule.", "aucun matricule", Check.Shown(numbers), Rule28, numbers.Count == 0),
            new Check("Le document CDA porte l'OID d'une INS.", "aucun OID d'INS", InsOids, Rule28, !document.Contains(InsOids, StringComparison.Ordinal)));
    }

    private string Document()
    {
        Stage.Need(SutCapability.CdaDocuments);
        var reply = (DocumentReply)Stage.ReplyTo(SutAction.Document);
        Decide(
            ReplyChecks.IsAccepted("L'édition du document", reply),
            new Check("Le logiciel ne rend pas le document CDA qu'il écrit.", "un document CDA R2", Check.Shown(reply.Cda), MinimalStructure, !string.IsNullOrEmpty(reply.Cda)));
        return reply.Cda ?? "";
    }

    private static string ValueOf(CarriedIdentity? patient, SutField field) =>
        patient?.Traits.FirstOrDefault(trait => trait.Trait == TraitOf(field))?.Value ?? "";

    private static ComparedTrait TraitOf(SutField field) => field switch
    {
        SutField.InsMatricule => ComparedTrait.Matricule,
        SutField.InsOid => ComparedTrait.Oid,
        SutField.BirthName => ComparedTrait.BirthName,
        SutField.FirstBirthName => ComparedTrait.FirstGivenName,
        SutField.BirthGivenNames => ComparedTrait.GivenNames,
        SutField.BirthDate => ComparedTrait.BirthDate,
        SutField.Sex => ComparedTrait.Sex,
        SutField.BirthPlace => ComparedTrait.BirthPlace,
        _ => throw new FormatException($"Un document CDA ne se juge pas sur le champ « {field.Label()} »."),
    };

    [GeneratedRegex("(?<![0-9.])[0-9]{5}(?:[0-9]{2}|2[AB])[0-9]{8}(?![0-9.])", RegexOptions.None, 1000)]
    private static partial Regex FifteenCharacters();
}
