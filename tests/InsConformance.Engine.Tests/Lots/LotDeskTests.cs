using InsConformance.Engine.Journal;
using InsConformance.Engine.Lots;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;

namespace InsConformance.Engine.Tests.Lots;

/// <summary>The verification of many INS at once (CNDA tests 4.03, 4.05 and 4.06; T23, T24).</summary>
public sealed class LotDeskTests
{
    private readonly World _world = new();
    private readonly LotWorld _lots;

    public LotDeskTests() => _lots = new LotWorld(_world);

    [Fact]
    public async Task A_lot_carries_the_INS_and_the_traits_of_each_identity()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);

        var lot = (await _lots.DepositAsync(id)).Done();

        lot.Should().BeEquivalentTo(new { Reference = "LOT-1", NotBefore = ManualClock.Noon.AddSeconds(60) });
        _lots.Service.Asked.Should().ContainSingle().Which.Should().BeOfType<LotDepositRequest>().Which.Items.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new
            {
                Id = id.Value,
                Identity = new { Matricule = new MatriculeParts("2770763220829", "10"), Oid = "1.2.250.1.213.1.4.8", BirthName = "NESSI", Sex = "F", BirthDate = "1977-07-14" },
            });
        _world.Journal<InsiCallEntry>().Should().ContainSingle(row => row.Modality == CallModality.Lot).Which.Code.Should().Be("00");
    }

    [Fact]
    public async Task The_same_identity_twice_is_one_line()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);

        (await _lots.DepositAsync(id, id)).Done().Lines.Should().ContainSingle();
    }

    [Theory]
    [InlineData(59)]
    [InlineData(0)]
    public async Task The_result_is_not_asked_for_before_the_delay(int seconds)
    {
        await _lots.DepositAsync(await _world.QualifiedAsync(Person.NessiRuth));
        _world.Clock.Advance(TimeSpan.FromSeconds(seconds));

        (await _lots.FetchAsync("LOT-1")).Refusal().Rule.Should().Be(EngineRule.LotDelayAwaited.Reference);

        _lots.Service.Asked.Should().ContainSingle();
    }

    [Fact]
    public async Task A_new_delay_is_awaited_too()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        await _lots.DepositAsync(id);
        _lots.Service.Results.Enqueue(new InsiOutcome.Verified(new LotRetrievalAnswer("02", "Resultat non disponible", "LOT-1", "180", [])));
        _lots.Service.Results.Enqueue(Results(new LotItemResult("1", id.Value, "OK")));

        _world.Clock.Advance(TimeSpan.FromSeconds(60));
        (await _lots.FetchAsync("LOT-1")).Refusal().Message.Should().Be("INSi n'a pas encore le résultat du lot LOT-1 ; le demander dans 180 s.");
        _world.Clock.Advance(TimeSpan.FromSeconds(179));
        (await _lots.FetchAsync("LOT-1")).IsDone.Should().BeFalse();
        _lots.Service.Asked.Should().HaveCount(2);
        _world.Clock.Advance(TimeSpan.FromSeconds(1));
        (await _lots.FetchAsync("LOT-1")).Done().Should().ContainSingle().Which.Outcome.Should().Be(new VerificationOutcome.Confirmed());
    }

    [Fact]
    public async Task A_confirmed_line_dates_the_INS_and_a_rejected_one_stops_emission()
    {
        var (ruth, pierre) = (await _world.QualifiedAsync(Person.NessiRuth), await _world.QualifiedAsync(Person.Ecetinsi));
        await _lots.DepositAsync(ruth, pierre);
        _lots.Service.Results.Enqueue(Results(new LotItemResult("2", pierre.Value, "KO"), new LotItemResult("1", ruth.Value, "OK")));
        _world.Clock.Advance(TimeSpan.FromDays(1));

        var fetched = await _lots.FetchAsync("LOT-1");

        fetched.Done().Should().Equal(new VerifiedLine(ruth, new VerificationOutcome.Confirmed()), new VerifiedLine(pierre, new VerificationOutcome.Rejected()));
        _world.Stored(ruth).InsiConfirmedAt.Should().Be(ManualClock.Noon.AddDays(1));
        _world.Emit(ruth).Ins.Should().NotBeNull();
        _world.Stored(pierre).Trust.Status.Should().Be(TrustStatus.Qualified);
        _world.Emit(pierre).Ins.Should().BeNull();
        _world.Journal<InsiCallEntry>().Where(row => row.Modality == CallModality.Lot && row.Identity is not null).Select(row => (row.Identity, row.Label))
            .Should().Equal((ruth, "INS et traits confirmés"), (pierre, "INS et traits non confirmés"));
    }

    [Fact]
    public async Task A_line_at_fault_or_left_out_changes_nothing()
    {
        var (ruth, pierre) = (await _world.QualifiedAsync(Person.NessiRuth), await _world.QualifiedAsync(Person.Ecetinsi));
        await _lots.DepositAsync(ruth, pierre);
        var before = _world.Stored(ruth).Trust;
        _lots.Service.Results.Enqueue(Results(new LotItemResult("1", ruth.Value, null, "insi_24", "sexe")));
        _world.Clock.Advance(TimeSpan.FromSeconds(60));

        (await _lots.FetchAsync("LOT-1")).Done().Select(line => line.Outcome).Should().Equal(
            new VerificationOutcome.Unavailable("insi_24 : sexe"), new VerificationOutcome.Unavailable("le résultat du lot ne dit rien de cette ligne"));
        _world.Stored(ruth).Trust.Should().Be(before);
    }

    [Fact]
    public async Task A_result_is_given_once()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        await _lots.DepositAsync(id);
        _lots.Service.Results.Enqueue(Results(new LotItemResult("1", id.Value, "OK")));
        _world.Clock.Advance(TimeSpan.FromSeconds(60));
        await _lots.FetchAsync("LOT-1");

        (await _lots.FetchAsync("LOT-1")).IsDone.Should().BeFalse();
    }

    [Fact]
    public async Task A_technical_error_leaves_the_lot_awaited()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        await _lots.DepositAsync(id);
        _lots.Service.Results.Enqueue(new InsiOutcome.Failed(FailureKind.Timeout, "trop long"));
        _lots.Service.Results.Enqueue(Results(new LotItemResult("1", id.Value, "OK")));
        _world.Clock.Advance(TimeSpan.FromSeconds(60));

        (await _lots.FetchAsync("LOT-1")).Refusal().Message.Should().Contain("trop long");
        (await _lots.FetchAsync("LOT-1")).IsDone.Should().BeTrue();
    }

    [Theory]
    [InlineData(TrustStatus.Provisional)]
    [InlineData(TrustStatus.Validated)]
    public async Task An_identity_without_INS_keeps_the_lot_from_leaving(TrustStatus status)
    {
        var (ruth, bare) = (await _world.QualifiedAsync(Person.NessiRuth), await _world.WithStatusAsync(status, Person.Ecetinsi));

        (await _lots.DepositAsync(ruth, bare)).Refusal().Rule.Should().Be(EngineRule.LotLinesVerifiable.Reference);

        _lots.Service.Asked.Should().BeEmpty();
        _world.Journal<RefusedAttemptEntry>().Should().ContainSingle(row => row.Modality == CallModality.Lot);
    }

    [Fact]
    public async Task A_lot_beyond_the_size_of_the_site_does_not_leave()
    {
        var (ruth, pierre) = (await _world.QualifiedAsync(Person.NessiRuth), await _world.QualifiedAsync(Person.Ecetinsi));
        _lots.Engine.Site.SetLotSizes(World.Administrator, new LotSizes(1, 1)).Done();

        (await _lots.DepositAsync(ruth, pierre)).Refusal().Message.Should().Be("Le lot compte 2 identité(s) ; le site demande des lots de 1 à 1 identités.");
        (await _lots.DepositAsync(ruth)).IsDone.Should().BeTrue();
        (await _lots.DepositAsync()).IsDone.Should().BeFalse("an empty lot is below the fewest");
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(5, 4)]
    public void Sizes_that_make_no_sense_are_refused(int fewest, int most) =>
        _lots.Engine.Site.SetLotSizes(World.Administrator, new LotSizes(fewest, most)).Refusal().Rule.Should().Be(EngineRule.LotSizeSetBySite.Reference);

    [Fact]
    public async Task Only_who_may_call_INSi_deposits_a_lot_or_asks_for_its_result()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);

        (await _lots.Engine.Lots.DepositAsync(World.Nobody, [id], TestContext.Current.CancellationToken)).Refusal().Kind.Should().Be(RefusalKind.Forbidden);
        (await _lots.Engine.Lots.FetchAsync(World.Nobody, "LOT-1", TestContext.Current.CancellationToken)).Refusal().Kind.Should().Be(RefusalKind.Forbidden);
    }

    [Fact]
    public async Task A_lot_that_nobody_deposited_or_an_identity_that_nobody_has_is_said_unknown()
    {
        (await _lots.FetchAsync("LOT-9")).Refusal().Message.Should().Be("Aucun lot LOT-9 n'attend de résultat ; en déposer un.");
        (await _lots.DepositAsync(new IdentityId("IPP-9999"))).Refusal().Kind.Should().Be(RefusalKind.Unknown);
    }

    [Fact]
    public async Task A_deposit_without_reference_is_not_awaited()
    {
        _lots.Service.Deposited = new LotDepositAnswer("00", "OK", null, "60");

        (await _lots.DepositAsync(await _world.QualifiedAsync(Person.NessiRuth))).IsDone.Should().BeFalse();
    }

    [Fact]
    public async Task An_installation_without_the_operation_says_so()
    {
        (await _world.Engine.Lots.DepositAsync(World.Claire, [await _world.QualifiedAsync(Person.NessiRuth)], TestContext.Current.CancellationToken)).Refusal().Message.Should().Be("La vérification par lot n'est pas raccordée à cette installation.");
    }

    private static InsiOutcome.Verified Results(params LotItemResult[] items) => new(LotRetrievalAnswer.Of("LOT-1", items));
}
