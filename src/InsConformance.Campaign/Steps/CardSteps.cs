using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>The two cards of a workstation: put in, read, opened, taken out or swapped, and what the software offers to choose.</summary>
[Binding]
public sealed class CardSteps(Stage stage, CardDesk desk, CardTable cards, PassingTime time, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private CardReply? _read;
    private CardPlace _place;
    private Func<Task<IReadOnlyList<string>>>? _offered;

    [Given("un poste en mode carte")]
    public Task UseCards() => desk.WorkstationAsync();

    [Given("la carte {string} dans le lecteur du professionnel")]
    public async Task InsertProfessional(string image)
    {
        Stage.Need(SutCapability.CardMode);
        await cards.InsertAsync(CardPlace.Professional, image);
    }

    [Given("la carte {string} dans le lecteur Vitale")]
    public async Task InsertVitale(string image)
    {
        Stage.Need(SutCapability.CardMode);
        await cards.InsertAsync(CardPlace.Vitale, image);
    }

    [Given("l'utilisateur identifié par la carte {string}")]
    public async Task Identified(string image)
    {
        await InsertProfessional(image);
        var actor = new Actor("l'utilisateur");
        Stage.Expect("La lecture de la carte du professionnel", await ReadProfessional(actor));
        var opened = Stage.Expect("La vérification du code porteur", await PresentCode(actor, "1234"));
        if (opened.Choices is [var first, ..])
            Stage.Expect("Le choix de la situation d'exercice", await Choose(actor, first));
    }

    [Given("l'utilisateur qui a lu la carte Vitale {string}")]
    public async Task HasReadVitale(string image)
    {
        await InsertVitale(image);
        Stage.Expect("La lecture de la carte Vitale", await ReadVitale(new Actor("l'utilisateur")));
    }

    [When("{acteur} lit la carte du professionnel")]
    public async Task<CardReply> ReadProfessional(Actor actor)
    {
        var workstation = await desk.WorkstationAsync();
        await cards.ReadyAsync(CardPlace.Professional);
        return Keep(await workstation.ReadProfessionalCardAsync(await Stage.Cast.NameOfAsync(actor), Stage.Cancellation));
    }

    [When("{acteur} présente le code porteur {string}")]
    public async Task<CardReply> PresentCode(Actor actor, string code) =>
        Keep(await (await desk.WorkstationAsync()).PresentCodeAsync(await Stage.Cast.NameOfAsync(actor), code, Stage.Cancellation));

    [When("{acteur} choisit la situation d'exercice {string}")]
    public Task<CardReply> ChooseActivity(Actor actor, string structure) => Choose(actor, cards.Carried(CardPlace.Professional, structure));

    [When("{acteur} lit la carte Vitale")]
    public async Task<CardReply> ReadVitale(Actor actor)
    {
        var workstation = await desk.WorkstationAsync();
        await cards.ReadyAsync(CardPlace.Vitale);
        var user = await Stage.Cast.NameOfAsync(actor);
        var reply = Keep(await workstation.ReadVitaleCardAsync(user, Stage.Cancellation), CardPlace.Vitale);
        if (workstation is IAskedWorkstation asked)
            _offered = () => asked.ReadBeneficiariesAsync(user, Stage.Cancellation);
        return reply;
    }

    [When("la carte du professionnel est retirée")]
    public Task RemoveProfessional() => cards.RemoveAsync(CardPlace.Professional);

    [When("la carte du professionnel est remplacée par {string}")]
    public Task SwapProfessional(string image) => cards.InsertAsync(CardPlace.Professional, image);

    [When("la carte Vitale est retirée")]
    public Task RemoveVitale() => cards.RemoveAsync(CardPlace.Vitale);

    [When("la carte Vitale est remplacée par {string}")]
    public Task SwapVitale(string image) => cards.InsertAsync(CardPlace.Vitale, image);

    [When("{int} minutes s'écoulent")]
    public async Task PassTime(int minutes)
    {
        var (workstation, duration) = (await desk.WorkstationAsync(), TimeSpan.FromMinutes(minutes));
        await time.PassAsync(duration, () => workstation.PassTimeAsync(duration, Stage.Cancellation));
    }

    [Then("la carte est refusée")]
    public void IsRefused() => Decide(ReplyChecks.IsRefused("La carte", Read()));

    [Then("le refus de la carte mentionne {string} ou {string}")]
    public void RefusalMentions(string one, string other)
    {
        var said = Read().Messages.Select(message => message.Text).ToList();
        Decide(new Check(
            $"Le refus de la carte ne mentionne ni « {one} » ni « {other} ».",
            $"un message qui mentionne « {one} » ou « {other} »",
            Check.Shown(said),
            "Dire à l'utilisateur pourquoi sa carte est refusée.",
            said.Exists(text => text.Contains(one, StringComparison.OrdinalIgnoreCase) || text.Contains(other, StringComparison.OrdinalIgnoreCase))));
    }

    [Then("le refus de la carte dit sa raison")]
    public void RefusalIsExplained() => Decide(ReplyChecks.SaysSomething("Le refus de la carte est muet.", Read()));

    [Then("la carte est acceptée")]
    public void IsAccepted() => Decide(ReplyChecks.IsAccepted("La carte", Read()));

    [Then("le choix proposé est:")]
    public async Task Offers(DataTable table)
    {
        var expected = table.Rows.Select(row => cards.Carried(_place, row[0])).ToList();
        var offered = _offered is { } ask ? await ask() : Read().Choices;
        Decide(new Check(
            "Le choix proposé à l'utilisateur n'est pas celui que porte la carte.",
            Check.Shown(expected),
            Check.Shown(offered),
            "Proposer tout ce que porte la carte, et laisser l'utilisateur choisir.",
            expected.SequenceEqual(offered, StringComparer.Ordinal)));
    }

    private async Task<CardReply> Choose(Actor actor, string structure) =>
        Keep(await (await desk.WorkstationAsync()).ChooseActivityAsync(await Stage.Cast.NameOfAsync(actor), structure, Stage.Cancellation));

    private CardReply Keep(CardReply reply, CardPlace place = CardPlace.Professional)
    {
        (_place, _offered) = (place, null);
        return _read = reply;
    }

    private CardReply Read() => _read ?? throw new InvalidOperationException("Le scénario juge la lecture d'une carte, mais il n'en a lu aucune.");
}
