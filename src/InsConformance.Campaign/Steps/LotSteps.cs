using System.Globalization;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>A lot of identities to verify: deposited, awaited, read line by line.</summary>
[Binding]
public sealed class LotSteps(Stage stage, IdentityDriver identities, Teleservice teleservice, PassingTime time, VerifiedLot lot, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private LotReply? _result;
    private TimeSpan _passed;

    [Given("l'identité {statut} {string} dans le lot à vérifier")]
    public async Task Establish(ConfidenceStatus status, string name)
    {
        await identities.EstablishAsync(name, status, IdentityDriver.EntryOf(name));
        lot.Add(name, Stage.Identity);
    }

    [Given("{acteur} règle les lots de {int} à {int} identité(s)")]
    public async Task Configure(Actor actor, int fewest, int most)
    {
        Stage.Need(SutCapability.LotVerification);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Expect("Régler la taille des lots", await Stage.Sut.ConfigureLotSizeAsync(user, fewest, most, Stage.Cancellation));
    }

    [When("{acteur} dépose le lot à vérifier")]
    public async Task Deposit(Actor actor)
    {
        Stage.Need(SutCapability.LotVerification);
        var user = await Stage.Cast.NameOfAsync(actor);
        _passed = TimeSpan.Zero;
        lot.Reference = Stage.Keep(SutAction.LotDeposit, await Stage.Sut.DepositLotAsync(user, lot.Ids, Stage.Cancellation)).Lot;
    }

    [When("{acteur} demande le résultat du lot")]
    public async Task Fetch(Actor actor)
    {
        var user = await Stage.Cast.NameOfAsync(actor);
        var reference = lot.Reference ?? throw Stage.Unjudgeable("Demander le résultat du lot : le logiciel n'en a déposé aucun.");
        _result = Stage.Keep(SutAction.LotFetch, await Stage.Sut.FetchLotAsync(user, reference, Stage.Cancellation));
        if (_result.Accepted && Stage.Sut is IAskedSut && teleservice.Exchanges is [.., var before, var now] && now.ReceivedAt - before.ReceivedAt - _passed is { TotalSeconds: >= 1 } more)
        {
            Stage.LeaveUndecided(
                SutAction.LotFetch,
                string.Create(CultureInfo.InvariantCulture, $"Le scénario laisse passer {_passed.TotalSeconds:0} s, et {more.TotalSeconds:0} s de plus ont passé à la main : le délai annoncé était peut-être écoulé. L'audit des requêtes (SEQ-LOT-TROP-TOT) dit si le lot a été demandé trop tôt."));
        }

        _passed = TimeSpan.Zero;
    }

    [When("{int} secondes s'écoulent")]
    public Task PassTime(int seconds)
    {
        var duration = TimeSpan.FromSeconds(seconds);
        _passed += duration;
        return time.PassAsync(duration, () => Stage.Sut.LetTimePassAsync(duration, Stage.Cancellation));
    }

    [Given("le téléservice INSi qui annonce un nouveau délai de {int} secondes au premier résultat demandé")]
    public void WillNotBeReady(int seconds) => teleservice.WillNotBeReady(TimeSpan.FromSeconds(seconds));

    [Then("aucun lot de plus de {int} identité(s) ne part")]
    public void LotsHoldAtMost(int most)
    {
        var sizes = teleservice.Calls.Select(call => call.LotSize).Where(size => size > 0).ToList();
        Decide(new Check(
            "Un lot dépasse la taille que le site a réglée.",
            $"au plus {most} identité(s) par lot",
            Check.Shown(sizes.Select(size => $"{size} identité(s)")),
            "Refuser un lot trop grand, ou le partager en lots de la taille réglée.",
            sizes.TrueForAll(size => size <= most)));
    }

    [Then("le lot de l'appel {int} compte {int} identité(s)")]
    public void LotHolds(int rank, int size)
    {
        var calls = teleservice.Calls;
        var observed = rank <= calls.Count ? calls[rank - 1].LotSize : 0;
        Decide(new Check(
            "Le lot déposé ne compte pas les identités choisies.",
            $"{size} identité(s)",
            $"{observed} identité(s)",
            "Déposer toutes les identités choisies, une par ligne, et aucune autre.",
            observed == size));
    }

    [Then("le résultat du lot est:")]
    public void ResultIs(DataTable table)
    {
        var expected = table.Rows.Select(row => $"{row["identité"]} : {row["INS"]}").ToList();
        var lines = _result?.Lines ?? throw new InvalidOperationException("Le scénario juge le résultat d'un lot, mais il ne l'a pas demandé.");
        var observed = lines.Select(line => $"{lot.NameOf(line.IdentityId)} : {Word(line.Confirmed)}").ToList();
        Decide(new Check(
            "Le résultat du lot n'est pas présenté ligne par ligne, tel qu'INSi l'a renvoyé.",
            Check.Shown(expected),
            Check.Shown(observed),
            "Présenter une ligne par identité déposée, avec ce qu'INSi dit de son INS.",
            expected.Order(StringComparer.Ordinal).SequenceEqual(observed.Order(StringComparer.Ordinal), StringComparer.Ordinal)));
    }

    private static string Word(bool? confirmed) => confirmed switch { true => "confirmée", false => "non confirmée", null => "inconnue" };
}
