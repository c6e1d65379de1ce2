using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>Calling INSi for an identity, and deciding what becomes of the return.</summary>
[Binding]
public sealed class InsiSteps(Stage stage, CardDesk desk, CardTable cards, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private InsiReply? _return;

    [When("{acteur} ouvre le dossier de l'usager")]
    public async Task OpenRecord(Actor actor)
    {
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Consultation, await Stage.Sut.OpenRecordAsync(user, Stage.Identity, Stage.Cancellation));
    }

    [When("{acteur} interroge le téléservice INSi")]
    public Task Call(Actor actor) => Call(actor, new InsiCallOptions());

    [When("{acteur} interroge le téléservice INSi en essayant chaque prénom")]
    public Task CallWithEachGivenName(Actor actor) => Call(actor, new InsiCallOptions(TryEachGivenName: true));

    [When("{acteur} interroge le téléservice INSi avec le code lieu de naissance")]
    public Task CallWithBirthPlace(Actor actor) => Call(actor, new InsiCallOptions(WithBirthPlace: true));

    [When("{acteur} interroge le téléservice INSi avec la carte Vitale pour {string}")]
    public async Task CallWithVitale(Actor actor, string beneficiary)
    {
        var workstation = await desk.WorkstationAsync();
        var user = await Stage.Cast.NameOfAsync(actor);
        var identity = Stage.HasIdentity ? Stage.Identity : null;
        _return = Stage.Keep(SutAction.InsiCall, await workstation.CallInsiWithVitaleAsync(user, cards.Carried(CardPlace.Vitale, beneficiary), identity, Stage.Cancellation));
    }

    [When("{acteur} vérifie l'INS auprès du téléservice INSi")]
    public async Task Verify(Actor actor)
    {
        Stage.Need(SutCapability.InsiVerification);
        Stage.Keep(SutAction.Verification, await Stage.Sut.VerifyInsAsync(await Stage.Cast.NameOfAsync(actor), Stage.Identity, Stage.Cancellation));
    }

    [When("{acteur} crée l'identité à partir du retour INSi")]
    public async Task CreateFromReturn(Actor actor)
    {
        var workstation = await desk.WorkstationAsync();
        var reply = Stage.Keep(SutAction.Creation, await workstation.CreateFromReturnAsync(await Stage.Cast.NameOfAsync(actor), Stage.Cancellation));
        if (reply.IdentityId is { } id)
            Stage.Identity = id;
    }

    [When("{acteur} accepte le retour INSi")]
    public Task Accept(Actor actor) => Accept(actor, AcceptanceEntry.Plain);

    [When("{acteur} accepte le retour INSi en corrigeant le 1er prénom de naissance en {string}")]
    public Task AcceptWithFirstBirthName(Actor actor, string firstBirthName) =>
        Accept(actor, new AcceptanceEntry { FirstBirthName = firstBirthName });

    [When("{acteur} accepte le retour INSi sur présentation du justificatif {string}")]
    public Task AcceptOnDocument(Actor actor, string justificatif)
    {
        Stage.Need(SutCapability.OneGestureQualification);
        return Accept(actor, new AcceptanceEntry { Justificatif = justificatif });
    }

    [When("{acteur} refuse le retour INSi")]
    public async Task Reject(Actor actor)
    {
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Acceptance, await Stage.Sut.RejectInsiReturnAsync(user, Stage.Identity, Stage.Cancellation), succeeded: false);
    }

    [Then("le retour INSi est {string}")]
    public void CodeIs(string code) => Decide(new Check(
        "Le retour INSi présenté n'est pas celui attendu.",
        code,
        Code(),
        "Présenter à l'utilisateur le retour du téléservice INSi, sans le transformer.",
        string.Equals(code, Return().Code, StringComparison.Ordinal)));

    [Then("le retour INSi est une erreur technique")]
    public void IsTechnicalError() => Decide(new Check(
        "L'erreur technique n'est pas présentée comme telle.",
        "une erreur technique, sans code retour",
        Code(),
        "Distinguer l'erreur technique du retour « Aucune identité trouvée », et permettre un nouvel appel.",
        Return() is { Code: null, TechnicalError.Length: > 0 }));

    [Then("le retour INSi ne peut pas être accepté")]
    public async Task CannotBeAccepted()
    {
        var user = await Stage.Cast.NameOfAsync(new Actor("l'utilisateur"));
        Stage.JudgeAbsenceOf(SutAction.Acceptance);
        var tried = await Stage.Sut.AcceptInsiReturnAsync(user, Stage.Identity, AcceptanceEntry.Plain, Stage.Cancellation);
        Decide(
            new Check(
                "Le rapatriement est proposé alors que la règle l'interdit.",
                "retour proposé sans rapatriement possible",
                Return().CanBeAccepted ? "rapatriement proposé" : "retour proposé sans rapatriement possible",
                "Ne pas proposer le rapatriement d'un retour que la règle interdit de rapatrier.",
                !Return().CanBeAccepted),
            ReplyChecks.IsRefused("Le rapatriement", tried));
    }

    [Then("le retour INSi met en évidence:")]
    public void Highlights(DataTable table)
    {
        Stage.Need(SutCapability.HighlightDifferences);
        var expected = table.Rows.Select(row => Line(SutFields.Parse(row["champ"]), row["identité"], row["retour INSi"])).ToList();
        CheckDifferences(expected);
    }

    [Then("le retour INSi ne met aucune différence en évidence")]
    public void HighlightsNothing()
    {
        Stage.Need(SutCapability.HighlightDifferences);
        CheckDifferences([]);
    }

    [Then("le numéro de sécurité sociale connu, {string}, est montré à côté du matricule retourné")]
    public void ShowsKnownNumber(string number)
    {
        Stage.Need(SutCapability.KnownNumberShown);
        var shown = Return().KnownNumber ?? "";
        Decide(new Check(
            "Le numéro connu de l'usager n'est pas montré à côté du matricule retourné.",
            number,
            Check.Shown(shown),
            "Montrer le numéro de sécurité sociale connu à côté du retour, pour que l'utilisateur le compare au matricule.",
            FieldChecks.AreSame(SutField.SocialSecurityNumber, number, shown)));
    }

    private async Task Accept(Actor actor, AcceptanceEntry acceptance)
    {
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Acceptance, await Stage.Sut.AcceptInsiReturnAsync(user, Stage.Identity, acceptance, Stage.Cancellation));
    }

    private async Task Call(Actor actor, InsiCallOptions call)
    {
        Stage.Need(SutCapability.InsiByTraits);
        var user = await Stage.Cast.NameOfAsync(actor);
        _return = await Stage.Sut.CallInsiAsync(user, Stage.Identity, call, Stage.Cancellation);
        if (Stage.CallsElsewhere)
            Stage.Keep(SutAction.CallElsewhere, _return, succeeded: _return.Code is not null);
        else
            Stage.Keep(SutAction.InsiCall, _return);
    }

    private void CheckDifferences(List<string> expected)
    {
        var observed = Return().Differences.Select(difference => Line(difference.Field, difference.Local, difference.Returned)).ToList();
        Decide(new Check(
            "Les différences mises en évidence ne sont pas celles attendues.",
            Check.Shown(expected),
            Check.Shown(observed),
            "Mettre en évidence, trait par trait, ce qui diffère entre l'identité et le retour INSi, et cela seulement.",
            expected.Order(StringComparer.Ordinal).SequenceEqual(observed.Order(StringComparer.Ordinal), StringComparer.Ordinal)));
    }

    private InsiReply Return() => _return ?? throw new InvalidOperationException("Le scénario juge un retour INSi, mais il n'a pas interrogé le téléservice.");

    private string Code() => Return() switch
    {
        { Code: { } code } => code,
        { TechnicalError: { } error } => $"erreur technique {error}",
        var refused => ReplyChecks.Describe(refused),
    };

    private static string Line(SutField field, string local, string returned) => $"{field.Label()} : {local} / {returned}";
}
