using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Histories;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Trust;

/// <summary>Guide v2 règles 21, 22 to 25 and 27; INS 26, INS 27, INS 33; T16 to T22; business scenarios F5 to F7.</summary>
public sealed class TrustDeskTests
{
    private readonly World _world = new();

    [Theory]
    [InlineData(TrustStatus.Qualified, IdentityAttributes.Doubtful)]
    [InlineData(TrustStatus.Retrieved, IdentityAttributes.Doubtful)]
    [InlineData(TrustStatus.Validated, IdentityAttributes.Doubtful)]
    [InlineData(TrustStatus.Qualified, IdentityAttributes.Fictitious)]
    [InlineData(TrustStatus.Retrieved, IdentityAttributes.Fictitious)]
    [InlineData(TrustStatus.Validated, IdentityAttributes.Fictitious)]
    public async Task Doubt_and_fiction_bring_back_to_provisional_and_invalidate_the_INS(TrustStatus before, IdentityAttributes attribute)
    {
        var id = await _world.WithStatusAsync(before, Person.NessiRuth);

        var view = _world.Engine.Trust.SetAttribute(World.Claire, id, attribute).Done();

        view.Status.Should().Be(TrustStatus.Provisional);
        view[RecordField.Matricule].Should().BeEmpty();
        _world.Engine.Journals.StatusHistory(World.Claire, id).Done().Last()
            .Should().Be(new StatusChangeView(before, TrustStatus.Provisional, ManualClock.Noon, "Claire BERNARD",
                attribute is IdentityAttributes.Doubtful ? "T19" : "T20"));
    }

    [Theory]
    [InlineData(TrustStatus.Provisional)]
    [InlineData(TrustStatus.Retrieved)]
    [InlineData(TrustStatus.Validated)]
    [InlineData(TrustStatus.Qualified)]
    public async Task A_homonym_keeps_status_and_INS_and_is_seen_everywhere(TrustStatus status)
    {
        var id = await _world.WithStatusAsync(status, Person.NessiRuth);
        var matricule = _world.Show(id)[RecordField.Matricule];

        var view = _world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Homonym).Done();

        view.Status.Should().Be(status);
        view[RecordField.Matricule].Should().Be(matricule);
        view.AttributeLabels.Should().Equal("Identité homonyme");
        view.Alerts.Should().ContainSingle(alert => alert.Kind == AlertKind.Homonym);
    }

    [Fact]
    public void Guide_v3_refuses_doubtful_and_fictitious_together_and_guide_v2_accepts_with_a_warning()
    {
        SetBoth(_world).IsDone.Should().BeFalse();
        var guideV2 = new World(settings: SiteSettings.Default with { Trust = TrustOptions.GuideV2 });
        SetBoth(guideV2).Alerts().Should().ContainSingle(alert => alert.Rule.Id == "O07");

        static Result<IdentityView> SetBoth(World world)
        {
            var id = world.Provisional(Person.AdrunZoe);
            world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Doubtful).Done();
            return world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Fictitious);
        }
    }

    [Fact]
    public async Task Removing_the_doubt_lets_INSi_be_called_again_and_the_identity_stays_provisional()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        _world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Doubtful).Done();

        _world.Engine.Trust.RemoveAttribute(World.Claire, id, IdentityAttributes.Doubtful).Done().Status.Should().Be(TrustStatus.Provisional);
        await _world.RetrieveAsync(id, Person.NessiRuth.Answer);
        _world.Show(id).Status.Should().Be(TrustStatus.Retrieved);
    }

    [Fact]
    public void Two_attributes_at_once_are_a_mistake_of_the_program() =>
        _world.Invoking(world => world.Engine.Trust.SetAttribute(
                World.Claire, world.Provisional(Person.AdrunZoe), IdentityAttributes.Doubtful | IdentityAttributes.Homonym))
            .Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(TrustStatus.Retrieved, TrustStatus.Provisional, "T16")]
    [InlineData(TrustStatus.Qualified, TrustStatus.Validated, "T16")]
    [InlineData(TrustStatus.Qualified, TrustStatus.Provisional, "T16")]
    [InlineData(TrustStatus.Qualified, TrustStatus.Retrieved, "T17")]
    [InlineData(TrustStatus.Validated, TrustStatus.Provisional, "T18")]
    public async Task Downgrades(TrustStatus from, TrustStatus to, string transition)
    {
        var id = await _world.WithStatusAsync(from, Person.NessiRuth);

        var view = _world.Engine.Trust.Downgrade(World.Officer, id, to).Done();

        view.Status.Should().Be(to);
        (view[RecordField.Matricule].Length > 0).Should().Be(to is TrustStatus.Retrieved);
        _world.Engine.Journals.StatusHistory(World.Officer, id).Done().Last().Transition.Should().Be(transition);
    }

    [Theory]
    [InlineData(TrustStatus.Provisional, TrustStatus.Validated)]
    [InlineData(TrustStatus.Retrieved, TrustStatus.Qualified)]
    [InlineData(TrustStatus.Validated, TrustStatus.Qualified)]
    [InlineData(TrustStatus.Retrieved, TrustStatus.Validated)]
    public async Task Never_promotes_by_a_downgrade(TrustStatus from, TrustStatus to)
    {
        var id = await _world.WithStatusAsync(from, Person.NessiRuth);

        _world.Engine.Trust.Downgrade(World.Officer, id, to).IsDone.Should().BeFalse();
        _world.Show(id).Status.Should().Be(from);
    }

    [Fact]
    public async Task A_retrieved_identity_whose_INS_is_given_up_is_validated_on_its_document()
    {
        var id = await _world.RetrievedAsync(Person.NessiRuth);
        _world.Engine.Documents.Record(World.Claire, id, new DocumentEvidence("PA")).Done();

        var view = _world.Engine.Trust.Downgrade(World.Officer, id, TrustStatus.Validated).Done();

        view.Status.Should().Be(TrustStatus.Validated);
        view[RecordField.Matricule].Should().BeEmpty();
    }

    [Fact]
    public async Task The_history_tells_the_whole_way_of_an_identity()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        _world.Engine.Trust.Downgrade(World.Officer, id, TrustStatus.Validated).Done();

        _world.Engine.Journals.StatusHistory(World.Claire, id).Done()
            .Select(row => (row.Previous, row.Current, row.Responsible, row.Transition)).Should().Equal(
                (null, TrustStatus.Provisional, "Claire BERNARD", "T01"),
                (TrustStatus.Provisional, TrustStatus.Retrieved, "Claire BERNARD", "T09"),
                (TrustStatus.Retrieved, TrustStatus.Qualified, "Claire BERNARD", "T12"),
                (TrustStatus.Qualified, TrustStatus.Validated, "Karim HADDAD", "T16"));
    }
}
