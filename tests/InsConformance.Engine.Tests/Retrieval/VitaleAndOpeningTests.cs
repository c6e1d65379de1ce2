using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Tests.Retrieval;

/// <summary>CNDA tests 1.07 and 1.10, INS 37 case 1, Sentinelle 02; business scenarios C1, C2, C6 to C8.</summary>
public sealed class VitaleAndOpeningTests
{
    private readonly World _world = new();

    [Fact]
    public async Task A_perfect_match_by_the_card_is_accepted_without_a_click()
    {
        _world.Insi.Answers(Person.NessiRuth.Answer);
        var id = _world.Provisional(Person.NessiRuth);

        var outcome = (await CallAsync(id, Reading())).Done();

        outcome.WasAcceptedAutomatically.Should().BeTrue();
        _world.Show(id).Status.Should().Be(TrustStatus.Retrieved);
        _world.Stored(id).Acquisition.Should().Be(AcquisitionMode.Vitale);
        _world.Journal<InsiCallEntry>().Should().ContainSingle(row =>
            row.Modality == CallModality.Vitale && row.Operation == "rechercherInsAvecCarteVitale" && row.Code == "00");
    }

    [Fact]
    public async Task Sends_what_the_card_says_with_its_assertions()
    {
        await CallAsync(null, Reading());

        _world.Insi.VitaleAsked.Should().ContainSingle().Which.BirthDate.Should().Be("770714");
        _world.Insi.Contexts.Should().ContainSingle().Which.Assertions.Should().Equal("<ps/>", "<vitale/>");
    }

    [Fact]
    public async Task Creates_the_identity_with_the_traits_of_INSi_not_those_of_the_card()
    {
        _world.Insi.Answers(Person.NessiRuth.Answer);
        var outcome = (await CallAsync(null, Reading())).Done();

        var view = _world.Engine.Retrieval.CreateFrom(World.Claire, outcome.Id, new NewIdentity()).Done();

        view[RecordField.BirthName].Should().Be("NESSI");
        view[RecordField.BirthGivenNames].Should().Be("RUTH ISABELLE");
        view[RecordField.FirstBirthName].Should().Be("RUTH");
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("DE VINCI", 1)]
    [InlineData("DECOURCY", 2)]
    public async Task A_01_by_the_card_is_tried_again_with_another_usual_name(string? usualName, int calls)
    {
        var outcome = (await CallAsync(_world.Provisional(Person.NessiRuth), Reading() with { UsualName = usualName })).Done();

        _world.Insi.Calls.Should().Be(calls);
        outcome.Code.Should().Be("01");
        outcome.Next.Kind.Should().Be(NextStepKind.CallByTraits);
    }

    [Fact]
    public async Task CNDA_1_10_takes_in_a_NIA()
    {
        _world.Insi.Answers((Person.Ecetinsi with { Oid = "1.2.250.1.213.1.4.9" }).Answer);
        var id = _world.Provisional(Person.Ecetinsi);

        await CallAsync(id, Reading());

        _world.Show(id).MatriculeNature.Should().Be("NIA");
    }

    [Theory]
    [InlineData(TrustStatus.Provisional, true)]
    [InlineData(TrustStatus.Validated, true)]
    [InlineData(TrustStatus.Retrieved, true)]
    [InlineData(TrustStatus.Qualified, false)]
    public async Task Opening_the_record_of_an_identity_that_is_not_qualified_calls_INSi(TrustStatus status, bool calls)
    {
        var id = await _world.WithStatusAsync(status, Person.AdrunZoe);
        var before = _world.Insi.Calls;

        var opened = (await OpenAsync(_world, World.Claire, id)).Done();

        _world.Insi.Calls.Should().Be(before + (calls ? 1 : 0));
        (opened.Retrieval is not null).Should().Be(calls);
        _world.Journal<AccessEntry>().Should().ContainSingle(row => row.Identity == id);
    }

    [Theory]
    [InlineData(IdentityAttributes.Doubtful)]
    [InlineData(IdentityAttributes.Fictitious)]
    public async Task Opening_a_doubtful_or_fictitious_identity_calls_nobody(IdentityAttributes attribute)
    {
        var id = _world.Provisional(Person.AdrunZoe);
        _world.Engine.Trust.SetAttribute(World.Claire, id, attribute).Done();

        (await OpenAsync(_world, World.Claire, id)).Done().Retrieval.Should().BeNull();
        _world.Insi.Calls.Should().Be(0);
    }

    [Fact]
    public async Task Opening_calls_nobody_in_wave_1_nor_for_a_user_without_the_right()
    {
        var wave1 = new World(settings: SiteSettings.SegurWave1);
        await OpenAsync(wave1, World.Claire, wave1.Provisional(Person.AdrunZoe));
        await OpenAsync(_world, World.Claire with { Rights = Right.ConsultIdentities }, _world.Provisional(Person.AdrunZoe));

        wave1.Insi.Calls.Should().Be(0);
        _world.Insi.Calls.Should().Be(0);
        _world.Journal<RefusedAttemptEntry>().Should().BeEmpty();
    }

    private static VitaleReading Reading() => new(
        new VitaleSearchRequest { PolicyHolder = new("2770763220829"), BirthName = "DE VINCI", BirthDate = "770714", TwinRank = "1" },
        new Coverage { Scheme = "01" },
        new FixedCredentials("10B0000001", "<ps/>", "<vitale/>"));

    private Task<Result<RetrievalOutcome>> CallAsync(IdentityId? id, VitaleReading reading) =>
        _world.Engine.Retrieval.StartWithVitaleAsync(World.Claire, id, reading, TestContext.Current.CancellationToken);

    private static Task<Result<OpenedRecord>> OpenAsync(World world, Actor actor, IdentityId id) =>
        world.Engine.Retrieval.OpenRecordAsync(actor, id, TestContext.Current.CancellationToken);
}
