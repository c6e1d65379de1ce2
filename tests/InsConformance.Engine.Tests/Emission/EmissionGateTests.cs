using InsConformance.Engine.Emission;
using InsConformance.Engine.Results;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Emission;

/// <summary>Guide v2 règles 28 and 31; INS 34, INS 41; F08, INV2.</summary>
public sealed class EmissionGateTests
{
    private readonly World _world = new();

    [Theory]
    [InlineData(TrustStatus.Provisional, false, TrustStatus.Provisional)]
    [InlineData(TrustStatus.Retrieved, false, TrustStatus.Provisional)]
    [InlineData(TrustStatus.Validated, false, TrustStatus.Validated)]
    [InlineData(TrustStatus.Qualified, true, TrustStatus.Validated)]
    public async Task The_INS_leaves_with_a_qualified_identity_only(TrustStatus status, bool carriesIns, TrustStatus published)
    {
        var outgoing = _world.Emit(await _world.WithStatusAsync(status, Person.NessiRuth));

        outgoing.Ins?.Display.Should().Be(carriesIns ? "2 77 07 63 220 829 10 NIR" : null);
        (outgoing.Ins is not null).Should().Be(carriesIns);
        outgoing.PublishedStatus.Should().Be(published);
        outgoing.Strict.BirthName.Value.Should().Be("NESSI");
        outgoing.Documents.Should().Equal(published is TrustStatus.Validated ? ["PA"] : []);
    }

    [Theory]
    [InlineData(TrustStatus.Validated)]
    [InlineData(TrustStatus.Retrieved)]
    [InlineData(TrustStatus.Provisional)]
    public async Task The_INS_no_longer_leaves_after_a_downgrade(TrustStatus to)
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);
        _world.Engine.Trust.Downgrade(World.Officer, id, to).Done();

        _world.Emit(id).Ins.Should().BeNull();
    }

    [Fact]
    public void Doubt_travels_with_the_identity()
    {
        var id = _world.Provisional(Person.NessiRuth);
        _world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Doubtful).Done();

        _world.Emit(id).Attributes.Should().Be(IdentityAttributes.Doubtful);
    }

    [Fact]
    public void A_homonym_is_signalled_to_whoever_emits()
    {
        var id = _world.Provisional(Person.NessiRuth);
        _world.Engine.Trust.SetAttribute(World.Claire, id, IdentityAttributes.Homonym).Done();

        _world.Engine.Emission.Emit(World.Claire, id, new EmissionRequest("DMP", IsOtherDomain: true))
            .Alerts().Should().ContainSingle(alert => alert.Kind == AlertKind.Homonym);
    }

    [Fact]
    public async Task The_partner_the_date_and_the_content_are_traced()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);

        _world.Engine.Emission.Emit(World.Claire, id, new EmissionRequest("DMP", IsOtherDomain: true) { Content = "Compte rendu" }).Done();

        _world.Engine.Journals.Emissions(World.Officer, id).Done().Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Partner = "DMP",
            IsOtherDomain = true,
            Content = "Compte rendu",
            CarriesIns = true,
            At = ManualClock.Noon,
            Identity = id,
        });
    }
}
