using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;
using InsConformance.Engine.VitaleApps;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.VitaleApps;

/// <summary>Business scenario C9; T29.</summary>
public sealed class VitaleAppDeskTests
{
    private static readonly VitaleAppReading Ruth = new(
        Person.NessiRuth.Typed with { FirstBirthName = null, BirthGivenNames = "RUTH ISABELLE" }, "277076322082910", "1.2.250.1.213.1.4.8");

    private readonly World _world = new();

    [Fact]
    public async Task A_person_unknown_here_is_created_qualified_without_a_call()
    {
        var view = (await ReadAsync(Ruth)).Done();

        view.Status.Should().Be(TrustStatus.Qualified);
        view.Fields.Select(field => field.Value).Take(8).Should().Equal(
            "2 77 07 63 220 829 10", "1.2.250.1.213.1.4.8", "NESSI", "RUTH ISABELLE", "RUTH", "14/07/1977", "F", "63220");
        view.Documents.Should().ContainSingle(document => document.Proof.Code == "AV");
        _world.Stored(view.Id).Acquisition.Should().Be(AcquisitionMode.VitaleApp);
        _world.Journal<InsiCallEntry>().Should().BeEmpty();
        _world.Journal<ChangeEntry>().Should().OnlyContain(entry => entry.Kind == ChangeKind.VitaleApp);
    }

    [Theory]
    [InlineData(TrustStatus.Provisional)]
    [InlineData(TrustStatus.Validated)]
    [InlineData(TrustStatus.Retrieved)]
    [InlineData(TrustStatus.Qualified)]
    public async Task The_identity_that_is_open_is_qualified_whatever_its_status(TrustStatus status)
    {
        var id = await _world.WithStatusAsync(status, Person.NessiRuth);

        var view = (await ReadAsync(Ruth, id)).Done();

        (view.Id, view.Status).Should().Be((id, TrustStatus.Qualified));
        view[RecordField.Matricule].Should().Be("2 77 07 63 220 829 10");
    }

    [Fact]
    public async Task The_identity_that_holds_the_INS_is_found_when_none_is_open()
    {
        var id = await _world.RetrievedAsync(Person.NessiRuth);

        (await ReadAsync(Ruth)).Done().Id.Should().Be(id);
    }

    [Fact]
    public async Task The_first_name_chosen_here_stays_when_it_begins_the_list()
    {
        var id = _world.Provisional(Person.NessiRuth.Draft with { Traits = Person.NessiRuth.Typed with { FirstBirthName = "RUTH ISABELLE" } });

        (await ReadAsync(Ruth, id)).Done()[RecordField.FirstBirthName].Should().Be("RUTH ISABELLE");
    }

    [Fact]
    public async Task A_contradiction_leaves_the_open_identity_unchanged()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        var before = _world.Stored(id);

        var refusal = (await ReadAsync(Ruth, id)).Refusal();

        refusal.Rule.Id.Should().Be("VitaleAppContradictionStops");
        refusal.Message.Should().Contain("Nom de naissance : ADRUN / NESSI");
        _world.Stored(id).Should().BeSameAs(before);
    }

    [Fact]
    public async Task An_identity_that_holds_another_INS_is_not_given_this_one()
    {
        var id = await _world.QualifiedAsync(Person.NessiRuth);

        (await ReadAsync(Ruth with { Matricule = "275126322074974" }, id)).Refusal().Message.Should().Contain("L'INS a changé");
    }

    [Theory]
    [InlineData("277076322082911", "1.2.250.1.213.1.4.8")]
    [InlineData("27707632208291", "1.2.250.1.213.1.4.8")]
    [InlineData("277076322082910", "1.2.250.1.213.1.4.13")]
    [InlineData(null, null)]
    public async Task What_is_no_INS_qualifies_nobody(string? matricule, string? oid) =>
        (await ReadAsync(Ruth with { Matricule = matricule, Oid = oid })).Refusal().Message.Should().StartWith("La lecture de l'appli carte Vitale est inexploitable.");

    [Fact]
    public async Task A_test_INS_never_enters_production()
    {
        var test = Ruth with { Oid = "1.2.250.1.213.1.4.10" };
        var production = new World(settings: SiteSettings.Default with { Platform = Platform.Production });

        (await production.Engine.VitaleApp.ReadAsync(World.Claire, null, test, TestContext.Current.CancellationToken)).IsDone.Should().BeFalse();
        (await ReadAsync(test)).IsDone.Should().BeTrue();
    }

    [Fact]
    public async Task A_site_that_does_not_trust_the_application_qualifies_nobody_on_it()
    {
        _world.Engine.Site.SetDocument(World.Administrator, new DocumentKind("AV", "Application carte Vitale", ConfidenceLevel.Low)).Done();

        (await ReadAsync(Ruth)).Refusal().Rule.Id.Should().Be("F04");
    }

    private Task<Result<IdentityView>> ReadAsync(VitaleAppReading reading, IdentityId? id = null) =>
        _world.Engine.VitaleApp.ReadAsync(World.Claire, id, reading, TestContext.Current.CancellationToken);
}
