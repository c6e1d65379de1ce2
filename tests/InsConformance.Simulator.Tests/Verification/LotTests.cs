using InsConformance.Insi.Calling;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Tests.Support;
using InsConformance.Simulator.Verification;

namespace InsConformance.Simulator.Tests.Verification;

public sealed class LotTests(SharedPki shared) : VerificationTest(shared)
{
    [Theory]
    [InlineData(1, "OK OK OK OK OK OK OK OK OK KO OK KO KO OK OK KO")]
    [InlineData(2, "OK OK OK OK OK OK OK OK OK OK OK OK KO OK OK KO")]
    [InlineData(3, "OK OK OK OK")]
    public async Task Every_line_of_a_public_lot_has_its_result_in_its_place(int number, string results)
    {
        using var client = Client();
        var lot = Lots.Read(number);

        var deposit = await DepositAsync(client, lot);
        Clock.Advance(TimeSpan.FromSeconds(60));
        var answer = await RetrieveAsync(client, deposit.Reference);

        answer.IsReady.Should().BeTrue();
        answer.Items.Select(item => item.Result).Should().Equal(results.Split(' '));
        answer.Items.Select(item => item.Id).Should().Equal(lot.Items.Select(item => item.Id));
        answer.Items.Select(item => item.Rank).Should().Equal(Enumerable.Range(1, lot.Items.Count).Select(rank => $"{rank}"));
    }

    [Fact]
    public async Task A_line_in_a_wrong_format_has_the_fault_of_the_unit_verification_and_stops_no_other()
    {
        using var client = Client();

        var deposit = await DepositAsync(client, Lots.Of(Lots.AdrunZoe with { Sex = "I" }, Lots.AdrunZoe, null));
        Clock.Advance(TimeSpan.FromSeconds(60));

        (await RetrieveAsync(client, deposit.Reference)).Items.Should().Equal(
            new LotItemResult("1", "ligne-1", null, "insi_24", "le format du champ sexe est incorrect"),
            new LotItemResult("2", "ligne-2", "OK"),
            new LotItemResult("3", "ligne-3", null, "insi_28", "Nom de naissance obligatoire"));
    }

    [Fact]
    public async Task Asked_before_the_delay_a_lot_is_not_ready_and_wants_a_new_delay()
    {
        using var client = Client();
        var deposit = await DepositAsync(client, Lots.Of(Lots.AdrunZoe));
        deposit.Wait.Should().Be(TimeSpan.FromSeconds(60));

        Clock.Advance(TimeSpan.FromSeconds(59));
        (await RetrieveAsync(client, deposit.Reference)).Should().Be(new LotRetrievalAnswer("02", "Resultat non disponible", deposit.Reference, "180", []));
        Clock.Advance(TimeSpan.FromSeconds(179));
        (await RetrieveAsync(client, deposit.Reference)).Wait.Should().Be(TimeSpan.FromSeconds(180));
        Clock.Advance(TimeSpan.FromSeconds(180));
        (await RetrieveAsync(client, deposit.Reference)).Items.Should().Equal(new LotItemResult("1", "ligne-1", "OK"));
        (await RetrieveAsync(client, deposit.Reference)).Items.Should().HaveCount(1, "a result can be asked again");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task A_lot_holds_from_1_to_100_lines(int size, bool accepted) => (await IsAcceptedAsync(Simulator, size)).Should().Be(accepted);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task The_sizes_of_a_lot_can_be_chosen(int size, bool accepted)
    {
        await using var simulator = await InsiSimulator.StartAsync(
            Options with { Verification = new VerificationOptions { MinLotSize = 2, MaxLotSize = 3 } }, Clock, TestContext.Current.CancellationToken);

        (await IsAcceptedAsync(simulator, size)).Should().Be(accepted);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(5, 4)]
    public async Task Sizes_that_make_no_sense_are_refused_at_the_start(int min, int max)
    {
        var start = () => InsiSimulator.StartAsync(
            Options with { Verification = new VerificationOptions { MinLotSize = min, MaxLotSize = max } }, Clock, TestContext.Current.CancellationToken);

        (await start.Should().ThrowAsync<SimulatorSetupException>()).WithMessage($"Tailles de lot {min} à {max} : *");
    }

    [Theory]
    [InlineData("LOT-999999", "instance-1")]
    [InlineData(null, "instance-1")]
    [InlineData("LOT-000001", "instance-2")]
    public async Task A_lot_is_known_to_the_session_that_deposited_it_only(string? reference, string session)
    {
        using var client = Client();
        (await DepositAsync(client, Lots.Of(Lots.AdrunZoe))).Reference.Should().Be("LOT-000001");

        (await AskAsync(client, reference, session)).Outcome.Should().BeOfType<InsiOutcome.Faulted>().Which.Fault.Code.Should().Be("reconstitue_lot_inconnu");
    }

    [Fact]
    public async Task A_cleared_session_has_no_lot()
    {
        using var client = Client();
        var deposit = await DepositAsync(client, Lots.Of(Lots.AdrunZoe));

        Simulator.Session("instance-1").Clear();

        (await AskAsync(client, deposit.Reference)).Outcome.Should().BeOfType<InsiOutcome.Faulted>();
    }

    [Fact]
    public async Task A_script_can_say_not_ready_when_the_lot_is()
    {
        using var client = Client();
        var deposit = await DepositAsync(client, Lots.Of(Lots.AdrunZoe));
        Clock.Advance(TimeSpan.FromSeconds(60));
        Simulator.Session("instance-1").Next(new ScriptedAnswer.NotReady(TimeSpan.FromSeconds(90)), operation: InsiOperations.RetrieveBatch);

        (await RetrieveAsync(client, deposit.Reference)).Should().Match<LotRetrievalAnswer>(answer => !answer.IsReady && answer.Delay == "90" && answer.Reference == deposit.Reference);
        (await RetrieveAsync(client, deposit.Reference)).IsReady.Should().BeTrue();
    }

    [Fact]
    public async Task A_lot_deposited_by_card_is_controlled_as_any_call_by_card()
    {
        using var client = Client(card: true);

        var exchange = await client.DepositLotAsync(Lots.Of(Lots.AdrunZoe), Context(), TestContext.Current.CancellationToken);

        exchange.Outcome.Should().BeOfType<InsiOutcome.Faulted>().Which.Fault.Code.Should().Be("desir_620");
    }

    [Theory]
    [InlineData(59, "lot LOT-000001 interrogé 1 s trop tôt")]
    [InlineData(60, null)]
    public async Task SEQ_LOT_TROP_TOT_waits_for_the_delay_announced(int seconds, string? observed)
    {
        using var client = Client();
        var deposit = await DepositAsync(client, Lots.Of(Lots.AdrunZoe));
        Clock.Advance(TimeSpan.FromSeconds(seconds));

        await AskAsync(client, deposit.Reference);

        Findings().Should().Equal(observed is null ? [] : [$"attendre les 60 s annoncées à l'échange 1 / {observed}"]);
    }

    [Fact]
    public async Task SEQ_LOT_TROP_TOT_waits_for_the_new_delay_after_not_ready()
    {
        using var client = Client();
        var deposit = await DepositAsync(client, Lots.Of(Lots.AdrunZoe));
        Clock.Advance(TimeSpan.FromSeconds(60));
        Simulator.Session("instance-1").Next(new ScriptedAnswer.NotReady(TimeSpan.FromSeconds(180)), operation: InsiOperations.RetrieveBatch);
        await AskAsync(client, deposit.Reference);
        Clock.Advance(TimeSpan.FromSeconds(100));

        await AskAsync(client, deposit.Reference);

        Findings().Should().Equal("attendre les 180 s annoncées à l'échange 2 / lot LOT-000001 interrogé 80 s trop tôt");
    }

    private IEnumerable<string> Findings() => Simulator.Journal.Exchanges()
        .SelectMany(exchange => exchange.Audit.Findings)
        .Where(finding => finding.Rule is "SEQ-LOT-TROP-TOT")
        .Select(finding => $"{finding.Expected} / {finding.Observed}");

    private async Task<bool> IsAcceptedAsync(InsiSimulator simulator, int size)
    {
        using var client = Client(simulator);
        var exchange = await client.DepositLotAsync(Lots.Of([.. Enumerable.Repeat(Lots.AdrunZoe, size)]), Context(), TestContext.Current.CancellationToken);
        if (exchange.Outcome is InsiOutcome.Faulted { Fault: var fault })
            fault.Code.Should().Be("reconstitue_taille_lot");
        return exchange.Outcome is InsiOutcome.Verified;
    }
}
