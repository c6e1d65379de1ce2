using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Exchange.Hl7v2;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Steps;

/// <summary>Messages HL7 v2 that the software sends and receives (règles 28, 30, 31 and 33).</summary>
[Binding]
public sealed partial class FlowSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Rule28 = "Ne transmettre le matricule INS et l'OID que pour une identité qualifiée.";
    private const string Profile = "Écrire le message comme le demande IHE PAM France.";
    private const string Partners = "Tracer les partenaires à qui l'identité est transmise, avec la date et l'heure.";

    [When("{acteur} diffuse l'identité vers {string}")]
    public Task Send(Actor actor, string partner) => SendAsync(actor, new SutPartner(partner, IsOtherDomain: false));

    [When("{acteur} diffuse l'identité vers {string}, d'un autre domaine")]
    public Task SendToOtherDomain(Actor actor, string partner) => SendAsync(actor, new SutPartner(partner, IsOtherDomain: true));

    [Given("le logiciel qui a reçu de son domaine le message:")]
    public async Task Received(string message) => Stage.Expect("Recevoir le premier message", await ReceiveAsync(SutCapability.Hl7Reception, SutPartner.OwnDomain, message));

    [Given("le logiciel qui a reçu de {string}, d'un autre domaine, le message:")]
    public async Task ReceivedFromOtherDomain(string partner, string message) => Stage.Expect(
        "Recevoir le premier message",
        await ReceiveAsync(SutCapability.OtherDomainReception, new SutPartner(partner, IsOtherDomain: true), message));

    [When("le logiciel reçoit de son domaine le message:")]
    public Task Receive(string message) => ReceiveAsync(SutCapability.Hl7Reception, SutPartner.OwnDomain, message);

    [When("le logiciel reçoit de {string}, d'un autre domaine, le message:")]
    public Task ReceiveFromOtherDomain(string partner, string message) =>
        ReceiveAsync(SutCapability.OtherDomainReception, new SutPartner(partner, IsOtherDomain: true), message);

    [Then("le message est intégré")]
    public void IsIntegrated() => Decide(ReplyChecks.IsAccepted("L'intégration du message", Stage.ReplyTo(SutAction.Reception)));

    [Then("les messages diffusés ne portent ni matricule INS ni OID")]
    public void CarryNoIns()
    {
        Stage.JudgeAbsenceOf(SutAction.InsInMessage);
        foreach (var message in Sent())
        {
            var numbers = Read(message)["PID"][3].Repetitions.Where(identifier => identifier[1].HasValue).ToList();
            Decide(
                new Check("Le message porte un matricule INS.", "aucun identifiant de type INS", Check.Shown(numbers.Select(one => one[5].Text)), Rule28, !numbers.Exists(one => one[5].Text is "INS")),
                new Check("Le message porte l'OID d'une INS.", "aucun OID d'INS", Check.Shown(numbers.Select(one => one[4][2].Text)), Rule28, !numbers.Exists(one => one[4][2].Text.StartsWith("1.2.250.1.213.1.4.", StringComparison.Ordinal))));
        }
    }

    [Then("le message diffusé porte:")]
    public void Carries(DataTable table) => Carries(Read(Sent()[^1]), table);

    [Then("le premier message diffusé porte:")]
    public void FirstCarries(DataTable table) => Carries(Read(Sent()[0]), table);

    [Then("les messages diffusés respectent le profil d'échange")]
    public void RespectProfile()
    {
        var judge = new Hl7v2Judge();
        foreach (var message in Sent())
        {
            var judgement = judge.Judge(Encoding.UTF8.GetBytes(message), JudgingContext.DefaultOf(judge), Stage.Cancellation);
            Decide(
            [
                new Check("Le message n'est pas lisible.", "un message HL7 v2", Check.Shown(judgement.Error), Profile, judgement.Error is null),
                .. judgement.Departures.Where(finding => finding.Severity is Severity.Must).Select(Check.Of),
            ]);
        }
    }

    [Then("aucun message n'est diffusé")]
    public void NothingIsSent()
    {
        var reply = (FlowReply)Stage.ReplyTo(SutAction.Emission);
        Decide(new Check("Un message part alors que rien n'a changé.", "aucun message", $"{reply.Hl7Messages.Count}", Profile, reply.Hl7Messages.Count == 0));
    }

    [Then("le journal des partenaires porte {string}, la date et l'heure")]
    public async Task PartnersHold(string partner)
    {
        Stage.Need(SutCapability.PartnerJournal);
        var user = await Stage.Cast.NameOfAsync(new Actor("l'administrateur du site"));
        var rows = await Stage.Sut.ReadPartnersAsync(user, Stage.Identity, Stage.Cancellation);
        var row = rows.LastOrDefault(held => string.Equals(held.Partner, partner, StringComparison.Ordinal));
        Decide(
            new Check("Le partenaire n'est pas tracé.", partner, Check.Shown(rows.Select(held => held.Partner)), Partners, row is not null),
            Stage.Clock.IsDatedAndTimed("de la transmission", row?.At, Partners));
    }

    private void Carries(Er7Message message, DataTable table) =>
        Decide([.. table.Rows.Select(row => Check.Same($"Le champ {row["champ"]} n'a pas la valeur attendue.", row["valeur"], ValueOf(message, row["champ"]), Profile))]);

    private async Task SendAsync(Actor actor, SutPartner partner)
    {
        Stage.Need(SutCapability.Hl7Emission);
        var user = await Stage.Cast.NameOfAsync(actor);
        var reply = Stage.Keep(SutAction.Emission, await Stage.Sut.SendFlowAsync(user, Stage.Identity, partner, Stage.Cancellation));
        Stage.See(SutAction.InsInMessage, reply.Hl7Messages.Any(message => WrittenIns().IsMatch(message)));
    }

    private async Task<CreationReply> ReceiveAsync(SutCapability capability, SutPartner partner, string message)
    {
        Stage.Need(capability);
        var user = await Stage.Cast.NameOfAsync(new Actor("l'utilisateur"));
        var segments = message.ReplaceLineEndings("\r").TrimEnd('\r') + '\r';
        var reply = Stage.Keep(SutAction.Reception, await Stage.Sut.ReceiveFlowAsync(user, partner, segments, Stage.Cancellation));
        if (reply.IdentityId is { } identity)
            Stage.Identity = identity;
        return reply;
    }

    private IReadOnlyList<string> Sent()
    {
        var reply = (FlowReply)Stage.ReplyTo(SutAction.Emission);
        Decide(
            ReplyChecks.IsAccepted("La diffusion", reply),
            new Check("Aucun message n'est parti.", "un message au moins", "aucun message", Profile, reply.Hl7Messages.Count > 0));
        return reply.Hl7Messages;
    }

    private Er7Message Read(string message) => Er7Reader.Read(Encoding.UTF8.GetBytes(message)) switch
    {
        { Messages: [var read, ..] } => read,
        var unreadable => throw Stage.Unjudgeable($"Le message diffusé n'est pas lisible : {unreadable.Error}"),
    };

    /// <summary>A field or one of its repetitions, as written: « PID-32 », « PID-3[2] ».</summary>
    private static string ValueOf(Er7Message message, string place)
    {
        if (Place().Match(place) is not { Success: true } read)
            throw new FormatException($"« {place} » n'est pas un champ ; écrire par exemple PID-32 ou PID-3[2].");
        var field = message[read.Groups["segment"].Value][int.Parse(read.Groups["field"].Value, CultureInfo.InvariantCulture)];
        if (!read.Groups["repetition"].Success)
            return field.Whole.Raw.ToString();
        var rank = int.Parse(read.Groups["repetition"].Value, CultureInfo.InvariantCulture);
        return rank <= field.Repetitions.Count ? field.Repetitions[rank - 1].Raw.ToString() : "";
    }

    /// <summary>A matricule in PID-3, and not its withdrawal, whose value is <c>""</c>.</summary>
    [GeneratedRegex(@"[0-9AB]{15}\^\^\^ASIP-SANTE-INS-", RegexOptions.None, 1000)]
    private static partial Regex WrittenIns();

    [GeneratedRegex(@"^(?<segment>[A-Z][A-Z0-9]{2})-(?<field>[1-9]\d?)(\[(?<repetition>[1-9]\d?)\])?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
