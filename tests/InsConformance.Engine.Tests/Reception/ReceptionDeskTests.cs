using InsConformance.Engine.Display;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Reception;

/// <summary>Guide v2 règle 30; INS 35; T05, T06, T08, T23, T24; business scenarios G1 to G4, H9 and H10.</summary>
public sealed class ReceptionDeskTests
{
    private static readonly ReceivedIdentity Sent = new("Clinique", Person.NessiRuth.Typed with { BirthGivenNames = "RUTH ISABELLE" })
    {
        Number = "277076322082910",
        Oid = "1.2.250.1.213.1.4.8",
    };

    private readonly World _world = new();

    [Fact]
    public async Task A_confirmed_INS_creates_a_retrieved_identity_with_all_the_data_sent()
    {
        var result = await ReceiveAsync(Sent);

        var view = result.Done();
        result.Alerts().Should().BeEmpty();
        view.Status.Should().Be(TrustStatus.Retrieved);
        view.Fields.Select(field => field.Value).Take(8).Should().Equal(
            "2 77 07 63 220 829 10", "1.2.250.1.213.1.4.8", "NESSI", "RUTH ISABELLE", "RUTH", "14/07/1977", "F", "63220");
        _world.Verified.Should().Equal("277076322082910");
        _world.Journal<InsiCallEntry>().Should().ContainSingle(row => row.Modality == CallModality.Verification);
    }

    [Fact]
    public async Task A_rejected_INS_creates_a_provisional_identity_without_it()
    {
        _world.Verification = new VerificationOutcome.Rejected();

        var result = await ReceiveAsync(Sent);

        result.Done().Status.Should().Be(TrustStatus.Provisional);
        result.Done()[RecordField.Matricule].Should().BeEmpty();
        result.Alerts().Should().ContainSingle(alert => alert.Message.Contains("INSi ne confirme pas"));
    }

    [Fact]
    public async Task Without_verification_the_INS_is_not_kept()
    {
        _world.Verification = new VerificationOutcome.Unavailable("non raccordée");

        (await ReceiveAsync(Sent)).Done().Status.Should().Be(TrustStatus.Provisional);
        _world.Journal<InsiCallEntry>().Should().ContainSingle(row => row.TechnicalError == "non raccordée");
    }

    [Fact]
    public async Task An_identity_without_INS_is_provisional_and_calls_nobody()
    {
        (await ReceiveAsync(Sent with { Number = null, Oid = null })).Done().Status.Should().Be(TrustStatus.Provisional);
        _world.Verified.Should().BeEmpty();
    }

    [Fact]
    public async Task A_person_known_by_her_INS_is_recognised_and_nothing_is_overwritten()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        var before = _world.Stored(id);

        var result = await ReceiveAsync(Sent with { Traits = Sent.Traits with { BirthName = "DE VINCI" } });

        result.Done().Id.Should().Be(id);
        result.Alerts().Should().ContainSingle(alert => alert.Kind == AlertKind.Discrepancy && alert.Message.Contains("DE VINCI"));
        _world.Stored(id).Should().BeSameAs(before);
        _world.Verified.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Laboratoire", true, TrustStatus.Qualified)]
    [InlineData("Laboratoire", false, TrustStatus.Retrieved)]
    [InlineData("Inconnu", true, TrustStatus.Retrieved)]
    public async Task A_trust_contract_qualifies_what_its_emitter_sends_qualified(string emitter, bool isQualified, TrustStatus status)
    {
        _world.Engine.Site.SetTrustContract(World.Administrator, "Laboratoire", isBound: true).Done();

        (await ReceiveAsync(Sent with { Emitter = emitter, IsQualifiedByEmitter = isQualified })).Done().Status.Should().Be(status);
    }

    [Theory]
    [InlineData(Platform.Test, TrustStatus.Retrieved)]
    [InlineData(Platform.Production, TrustStatus.Provisional)]
    public async Task A_test_INS_never_enters_production(Platform platform, TrustStatus status)
    {
        var world = new World(settings: SiteSettings.Default with { Platform = platform });

        var result = await world.Engine.Reception.ReceiveAsync(
            World.Claire, Sent with { Oid = "1.2.250.1.213.1.4.10" }, TestContext.Current.CancellationToken);

        result.Done().Status.Should().Be(status);
    }

    [Theory]
    [InlineData("1.2.250.1.213.1.4.13")]
    [InlineData("1.2.250.1.213.1.4.14")]
    public async Task A_social_security_number_is_kept_as_such(string oid)
    {
        var view = (await ReceiveAsync(Sent with { Oid = oid })).Done();

        view[RecordField.SocialSecurityNumber].Should().Be("277076322082910");
        view[RecordField.Matricule].Should().BeEmpty();
    }

    [Theory]
    [InlineData("1.2.250.1.213.1.4.2", "277076322082910")]
    [InlineData("1.2.3", "277076322082910")]
    [InlineData("1.2.250.1.213.1.4.8", "277076322082911")]
    [InlineData("1.2.250.1.213.1.4.8", "2770763220829")]
    public async Task A_number_that_is_no_INS_is_not_kept_and_says_why(string oid, string number)
    {
        var result = await ReceiveAsync(Sent with { Oid = oid, Number = number });

        result.Done()[RecordField.Matricule].Should().BeEmpty();
        result.Done()[RecordField.SocialSecurityNumber].Should().BeEmpty();
        result.Alerts().Should().ContainSingle(alert => alert.Message.StartsWith("Le numéro reçu n'est pas enregistré."));
    }

    [Fact]
    public async Task A_person_known_by_her_traits_is_signalled()
    {
        _world.Provisional(Person.NessiRuth);

        (await ReceiveAsync(Sent)).Alerts().Should().Contain(alert => alert.Kind == AlertKind.ExistingIdentity);
    }

    [Fact]
    public async Task Traits_that_cannot_be_read_are_refused() =>
        (await ReceiveAsync(Sent with { Traits = Sent.Traits with { BirthDate = "1977" } })).Refusal().Kind.Should().Be(RefusalKind.Invalid);

    [Fact]
    public async Task A_failed_verification_stops_emission_then_a_person_decides()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        _world.Verification = new VerificationOutcome.Rejected();

        var alerted = await VerifyAsync(id);
        alerted.Done().Status.Should().Be(TrustStatus.Qualified);
        alerted.Done().Alerts.Should().ContainSingle(alert => alert.Kind == AlertKind.VerificationFailed);
        _world.Emit(id).Ins.Should().BeNull();

        _world.Engine.Verification.ConfirmFailure(World.Officer, id).Done().Should().BeEquivalentTo(new { Status = TrustStatus.Validated });
        _world.Engine.Journals.StatusHistory(World.Officer, id).Done().Last().Transition.Should().Be("T24");
    }

    [Fact]
    public async Task A_verification_that_confirms_again_lets_the_INS_leave()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        _world.Verification = new VerificationOutcome.Rejected();
        await VerifyAsync(id);
        _world.Verification = new VerificationOutcome.Confirmed();
        _world.Clock.Advance(TimeSpan.FromDays(1));

        await VerifyAsync(id);

        _world.Emit(id).Ins.Should().NotBeNull();
        _world.Stored(id).InsiConfirmedAt.Should().Be(ManualClock.Noon.AddDays(1));
        _world.Engine.Verification.ConfirmFailure(World.Officer, id).IsDone.Should().BeFalse();
    }

    [Theory]
    [InlineData(TrustStatus.Provisional)]
    [InlineData(TrustStatus.Validated)]
    public async Task Without_INS_there_is_nothing_to_verify(TrustStatus status)
    {
        (await VerifyAsync(await _world.WithStatusAsync(status, Person.NessiRuth))).IsDone.Should().BeFalse();
        _world.Verified.Should().BeEmpty();
        _world.Journal<RefusedAttemptEntry>().Should().ContainSingle(row => row.Modality == CallModality.Verification);
    }

    [Fact]
    public async Task A_verification_that_does_not_take_place_changes_nothing()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        var before = _world.Stored(id);
        _world.Verification = new VerificationOutcome.Unavailable("non raccordée");

        (await VerifyAsync(id)).IsDone.Should().BeFalse();
        _world.Stored(id).Should().BeSameAs(before);
    }

    private Task<Result<IdentityView>> ReceiveAsync(ReceivedIdentity received) =>
        _world.Engine.Reception.ReceiveAsync(World.Claire, received, TestContext.Current.CancellationToken);

    private Task<Result<IdentityView>> VerifyAsync(IdentityId id) =>
        _world.Engine.Verification.VerifyAsync(World.Claire, id, TestContext.Current.CancellationToken);
}
