using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Tests.Cards;
using InsConformance.Engine.Rules;
using InsConformance.Simulator.Clock;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>Scenarios with cards, of a software that an operator works: one conversation about the cards and the software.</summary>
public sealed class ObservedCardsTests : IDisposable
{
    private readonly TwoReaders _readers = new();
    private readonly ObservedBench _bench;

    public ObservedCardsTests() => _bench = new ObservedBench { Readers = _readers };

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task The_conversation_says_in_order_where_to_call_which_card_to_insert_and_what_to_do_with_it()
    {
        var robot = Robot();

        await _bench.RunAsync(robot, Of("parcours/carte-vitale.feature"));

        robot.Requests.TakeWhile(request => request.Key is not "read-return").Select(request => request.Key).Should().Equal(
            "prepare", "use-cards", "insert-card", "declare-user", "read-professional-card", "present-code", "choose-activity", "insert-card", "read-vitale-card", "call-insi-with-vitale");
        robot.Requests[1]["lecteur du professionnel"].Should().Be("Lecteur A");
        robot.Requests[1]["lecteur Vitale"].Should().Be("Lecteur B");
        robot.Requests[2].Text.Should().Be(
            "Insérez la carte « CPS d'un médecin » (fixtures/cards/cps-medecin.json), au nom de ALAIN GENE RPPS, identifiant 899900023351, dans le lecteur « Lecteur A ».");
        robot.Requests.Single(request => request.Key is "call-insi-with-vitale" && request["bénéficiaire"] is "RUTH DE VINCI")["identité"].Should().Be("aucune, le logiciel ne connaît pas cette personne");
        robot.Requests.Where(request => request.Key is "insert-card").Should().HaveCount(2, "a card that is there already is not asked for again");
    }

    [Fact]
    public async Task The_beneficiaries_are_asked_only_of_the_scenario_that_looks_at_them()
    {
        var robot = Robot();

        await _bench.RunAsync(robot, Of("cnda/recherche-avec-carte-vitale.feature"));

        robot.Requests.Should().ContainSingle(request => request.Key == "read-beneficiaries");
    }

    [Fact]
    public async Task A_card_that_the_operator_did_not_move_or_took_for_another_is_asked_for_again()
    {
        var moves = 0;
        var robot = Robot(request => request.Key is not "insert-card" ? null : ++moves switch
        {
            1 => new OperatorReply(OperatorDecision.Done),
            2 => Put(request["lecteur"]!, "cps-infirmier"),
            _ => null,
        });

        var result = await _bench.RunAsync(robot, Of("parcours/carte-vitale.feature"));

        result.Scenarios.Where(scenario => scenario.Steps.Count > 0).Should().OnlyContain(scenario => scenario.Outcome == Outcome.Passed);
        robot.Told.Should().Contain("Le banc ne voit aucune carte dans le lecteur « Lecteur A »");
        robot.Requests.Where(request => request.Key is "insert-card").ElementAt(2).Text.Should().StartWith(
            "La carte du lecteur « Lecteur A » n'est pas celle qui est attendue : c'est une carte CPS, au nom de OLIVIER INFIRMCS ADELI8751, identifiant 00B6087510. Retirez-la, puis insérez la carte « CPS d'un médecin »");
    }

    [Fact]
    public async Task A_card_that_stays_in_a_reader_that_must_be_empty_is_asked_out_again()
    {
        var moves = 0;
        _readers.Put(TwoReaders.Professional, "cps-medecin");
        var robot = Robot(request => request.Key is "withdraw-card" && ++moves == 1 ? new OperatorReply(OperatorDecision.Done) : null);

        var result = await _bench.RunAsync(robot, Of("cnda/carte-de-professionnel.feature"));

        result.Scenarios.Single(scenario => scenario.Name == "Aucune carte n'est dans le lecteur").Outcome.Should().Be(Outcome.Passed);
        robot.Told.Should().Contain("Le banc voit encore une carte dans le lecteur « Lecteur A »");
    }

    [Fact]
    public async Task A_card_that_nobody_has_leaves_its_scenario_not_executed_with_the_reason()
    {
        var robot = Robot(request => request.Key is "insert-card" && request["carte"] is "cpe-nominative" ? new OperatorReply(OperatorDecision.Skipped) { Note = "pas de CPE" } : null);

        var result = await _bench.RunAsync(robot, Of("cnda/carte-de-professionnel.feature"));

        result.Scenarios.Single(scenario => scenario.Name.StartsWith("La carte nominative")).Should().BeEquivalentTo(new { Outcome = Outcome.NotExecuted, Reason = "Passé par Robot d'essai : pas de CPE." });
        robot.Requests.Where(request => request.Key is "insert-card" or "withdraw-card").Should().OnlyContain(request => !request.MayBeImpossible);
    }

    [Fact]
    public async Task A_software_without_card_mode_is_asked_once_and_its_scenarios_are_not_applicable()
    {
        var robot = Robot(request => request.Key is "use-cards" ? new OperatorReply(OperatorDecision.Impossible) { Note = "mode certificat seul", Always = true } : null);

        var result = await _bench.RunAsync(robot, Of("cnda/carte-de-professionnel.feature"));

        result.Scenarios.Should().OnlyContain(scenario => scenario.Outcome == Outcome.NotApplicable && scenario.Reason == "Impossible dans ce logiciel, selon Robot d'essai : mode certificat seul");
        robot.Requests.Count(request => request.Key is "use-cards").Should().Be(1);
    }

    [Fact]
    public async Task Without_readers_the_reason_names_the_option_to_add()
    {
        using var bench = new ObservedBench();

        var result = await bench.RunAsync(ObservedBench.Robot(), Of("cnda/carte-de-professionnel.feature"));

        result.Scenarios.Should().OnlyContain(scenario => scenario.Outcome == Outcome.NotApplicable && scenario.Reason!.Contains("ajouter --cards readers"));
    }

    [Fact]
    public async Task An_operator_who_leaves_at_the_readers_leaves_the_campaign()
    {
        var robot = Robot(request => request.Key is "insert-card" ? new OperatorReply(OperatorDecision.Left) : null);

        var result = await _bench.RunAsync(robot, Of("parcours/carte-vitale.feature"));

        result.Scenarios.Should().OnlyContain(scenario => scenario.Outcome == Outcome.NotExecuted && scenario.Reason!.StartsWith("L'opérateur s'est arrêté"));
        robot.Requests.Should().ContainSingle(request => request.Key == "prepare");
    }

    [Theory]
    [InlineData("VitaleCheckedBeforeCall", "La carte INSi 01 est échangée contre la carte INSi 04 avant l'appel")]
    [InlineData("VitaleAssertionRenewed", "Cas 1, Donatello est recherché vingt minutes après Ruth, la carte restant en place")]
    [InlineData("UsualNameOfTheCardTried", "Cas 2, le nom d'usage de Léonard est essayé comme nom de naissance")]
    public async Task A_careless_software_is_caught_by_the_scenario_of_its_fault(string rule, string scenario)
    {
        var product = new ReferenceEngineAttachment(TimeProvider.System, EngineRules.AllOn.Without(EngineRule.All.Single(one => one.Id == rule)));

        var result = await _bench.RunAsync(new RobotOperator(product) { Readers = _readers }, Of("cnda/recherche-avec-carte-vitale.feature"));

        Failed(result).Should().Contain(scenario);
    }

    [Fact]
    public async Task A_software_that_takes_one_twin_for_the_other_is_caught()
    {
        var robot = new RobotOperator(new ReferenceEngineAttachment(TimeProvider.System))
        {
            Readers = _readers,
            Understood = request => request["bénéficiaire"] is "RAPHAEL DE VINCI" ? request with { Details = [new("bénéficiaire", "LEONARDO DE VINCI"), .. request.Details] } : request,
        };

        var result = await _bench.RunAsync(robot, Of("cnda/recherche-avec-carte-vitale.feature"));

        Failed(result).Should().Equal("Seul le rang de naissance distingue les jumeaux");
    }

    [Fact]
    public async Task Twenty_minutes_that_the_operator_waited_for_good_are_not_counted_twice()
    {
        var clock = ControlledClock.Following(TimeProvider.System);
        using var bench = new ObservedBench { Readers = _readers, Clock = clock };
        var robot = new RobotOperator(new ReferenceEngineAttachment(clock))
        {
            Readers = _readers,
            Instead = request =>
            {
                if (request.Key is not "pass-time")
                    return null;
                clock.Advance(TimeSpan.FromMinutes(20));
                return new OperatorReply(OperatorDecision.Done);
            },
        };

        var result = await bench.RunAsync(robot, Of("cnda/recherche-avec-carte-vitale.feature") with { Tags = "@CNDA-1.02" });

        result.Scenarios[0].Outcome.Should().Be(Outcome.Passed);
        (result.Scenarios[0].Exchanges[1].At - result.Scenarios[0].Exchanges[0].At).Should().BeGreaterThanOrEqualTo(TimeSpan.FromMinutes(20)).And.BeLessThan(TimeSpan.FromMinutes(40));
    }

    [Fact]
    public async Task A_lot_that_an_operator_was_slow_to_ask_for_is_not_held_against_the_software()
    {
        var clock = ControlledClock.Following(TimeProvider.System);
        using var bench = new ObservedBench { Clock = clock };
        var robot = new RobotOperator(new ReferenceEngineAttachment(clock))
        {
            Instead = request =>
            {
                if (request.Key is "fetch-lot")
                    clock.Advance(TimeSpan.FromSeconds(5));
                return null;
            },
        };

        var result = await bench.RunAsync(robot, Of("cnda/verification-par-lot.feature") with { Tags = "@CNDA-4.05" });

        result.Scenarios.Single(scenario => scenario.Name == "Le résultat est demandé avant la fin du délai").Should().BeEquivalentTo(new { Outcome = Outcome.Inconclusive });
        result.Scenarios.Should().NotContain(scenario => scenario.Outcome == Outcome.Failed);
    }

    private static CampaignPlan Of(params string[] features) => new() { Paths = [.. features.Select(feature => Repository.PathOf($"features/{feature}"))] };

    private static IEnumerable<string> Failed(RunResult result) => result.Scenarios.Where(scenario => scenario.Outcome is Outcome.Failed && scenario.Steps.Count > 0).Select(scenario => scenario.Name);

    private RobotOperator Robot(Func<OperatorRequest, OperatorReply?>? instead = null) => new(new ReferenceEngineAttachment(TimeProvider.System)) { Readers = _readers, Instead = instead ?? (_ => null) };

    private OperatorReply Put(string reader, string card)
    {
        _readers.Put(reader, card);
        return new OperatorReply(OperatorDecision.Done);
    }
}
