using System.Text;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Exchange.Mssante;

namespace InsConformance.Campaign.Steps;

/// <summary>What leaves as a FHIR resource, by « messagerie sécurisée » or on a label (règle 28, INS 34).</summary>
[Binding]
public sealed class TransmissionSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Rule28 = "Ne transmettre le matricule INS et l'OID, sous quelque forme que ce soit, que pour une identité qualifiée.";
    private const string Profile = "Écrire la personne comme le demande le profil FR Core Patient INS.";

    [When("{acteur} transmet l'identité en FHIR")]
    public async Task SendFhir(Actor actor)
    {
        var reply = await SendAsync(actor, DocumentMedium.Fhir, SutCapability.FhirEmission);
        Stage.See(SutAction.InsInFhir, reply.Content is { } resource && CarriedNumbers.HasOid(resource));
    }

    [When("{acteur} envoie un document par messagerie sécurisée")]
    public async Task SendMail(Actor actor)
    {
        var reply = await SendAsync(actor, DocumentMedium.Mail, SutCapability.SecureMail);
        Stage.See(SutAction.InsInMail, Texts(reply).Any(text => CarriedNumbers.In(text.Text).Count > 0));
    }

    [When("{acteur} imprime une étiquette")]
    public async Task PrintLabel(Actor actor)
    {
        var reply = await SendAsync(actor, DocumentMedium.Label, SutCapability.Labels);
        Stage.See(SutAction.InsInDocument, reply.Fields.GetValueOrDefault(SutField.InsMatricule, "").Length > 0);
        Stage.See(SutAction.DatamatrixPrinting, !string.IsNullOrEmpty(reply.Datamatrix));
    }

    [Then("la ressource FHIR porte:")]
    public void ResourceCarries(DataTable table)
    {
        var resource = Sent("la ressource FHIR");
        Decide([.. CarriedPatient.Carries("La ressource FHIR", resource, table.FieldValues(), Profile, Stage.Cancellation)]);
    }

    [Then("la ressource FHIR ne porte ni matricule INS ni OID")]
    public void ResourceCarriesNoIns()
    {
        var resource = Sent("la ressource FHIR");
        Stage.JudgeAbsenceOf(SutAction.InsInFhir);
        Decide(
            new Check("La ressource FHIR porte un matricule.", "aucun matricule", Check.Shown(CarriedNumbers.In(resource)), Rule28, CarriedNumbers.In(resource).Count == 0),
            new Check("La ressource FHIR porte l'OID d'une INS.", "aucun OID d'INS", CarriedNumbers.InsOids, Rule28, !CarriedNumbers.HasOid(resource)));
    }

    [Then("le courriel porte le matricule INS {string}")]
    public void MailCarries(string matricule)
    {
        Sent("le courriel");
        var numbers = Texts(Reply()).SelectMany(text => CarriedNumbers.In(text.Text)).Distinct(StringComparer.Ordinal).ToList();
        Decide(new Check(
            "Le courriel ne porte pas le matricule attendu.",
            matricule,
            Check.Shown(numbers),
            "Référencer avec l'INS le document envoyé pour une identité qualifiée.",
            numbers.Exists(number => FieldChecks.AreSame(SutField.InsMatricule, matricule, number))));
    }

    [Then("le courriel ne porte ni matricule INS ni OID, de ses adresses à ses pièces jointes")]
    public void MailCarriesNoIns()
    {
        Sent("le courriel");
        Stage.JudgeAbsenceOf(SutAction.InsInMail);
        var texts = Texts(Reply());
        Decide(
        [
            new Check("Le courriel n'est pas lisible.", "un courriel (RFC 5322)", texts.Count == 0 ? "autre chose" : "un courriel (RFC 5322)", Rule28, texts.Count > 0),
            .. texts.SelectMany(text => CarriedNumbers.In(text.Text).Select(number => new Check("Le courriel porte un matricule.", "aucun matricule", $"{number} ({text.Place})", Rule28, Holds: false))),
            .. texts.Where(text => CarriedNumbers.HasOid(text.Text)).Select(text => new Check("Le courriel porte l'OID d'une INS.", "aucun OID d'INS", $"{CarriedNumbers.InsOids} ({text.Place})", Rule28, Holds: false)),
        ]);
    }

    private async Task<DocumentReply> SendAsync(Actor actor, DocumentMedium medium, SutCapability capability)
    {
        Stage.Need(capability);
        var user = await Stage.Cast.NameOfAsync(actor);
        return Stage.Keep(SutAction.Document, await Stage.Sut.PrepareDocumentAsync(user, Stage.Identity, medium, Stage.Cancellation));
    }

    private DocumentReply Reply() => (DocumentReply)Stage.ReplyTo(SutAction.Document);

    private string Sent(string what)
    {
        var reply = Reply();
        Decide(
            ReplyChecks.IsAccepted("L'envoi", reply),
            new Check($"Le logiciel ne rend pas {what} qu'il envoie.", what, Check.Shown(reply.Content), Rule28, !string.IsNullOrEmpty(reply.Content)));
        return reply.Content ?? "";
    }

    private static IReadOnlyList<(string Place, string Text)> Texts(DocumentReply reply) => MailTexts.Of(Encoding.UTF8.GetBytes(reply.Content ?? ""));
}
