using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Tests.Support;

namespace InsConformance.Engine.Tests.Settings;

/// <summary>INS 2, INS 5, INS 6, INS 19, INS 21: what the site decides.</summary>
public sealed class SiteAdministrationTests
{
    private readonly World _world = new();

    [Theory]
    [InlineData(RecordField.BirthName)]
    [InlineData(RecordField.FirstBirthName)]
    [InlineData(RecordField.BirthDate)]
    [InlineData(RecordField.Sex)]
    public void Four_traits_cannot_be_hidden(RecordField field) =>
        _world.Engine.Site.DisplayField(World.Administrator, field, isDisplayed: false).Refusal().Kind.Should().Be(RefusalKind.Rule);

    [Theory]
    [InlineData(RecordField.Matricule)]
    [InlineData(RecordField.Oid)]
    [InlineData(RecordField.BirthGivenNames)]
    [InlineData(RecordField.BirthPlace)]
    [InlineData(RecordField.UsedName)]
    [InlineData(RecordField.UsedFirstName)]
    public void The_others_are_hidden_and_shown_again(RecordField field)
    {
        var id = _world.Provisional(Person.AdrunZoe);

        _world.Engine.Site.DisplayField(World.Administrator, field, isDisplayed: false).Done();
        IsDisplayed(id, field).Should().BeFalse();
        _world.Engine.Site.DisplayField(World.Administrator, field, isDisplayed: true).Done();
        IsDisplayed(id, field).Should().BeTrue();
    }

    [Fact]
    public void Rights_follow_the_profile_of_the_user()
    {
        var user = _world.Engine.Site.SignIn("kh", "Karim HADDAD", HabilitationProfiles.Reception).Done();
        user.May(Right.CallInsi).Should().BeTrue();

        _world.Engine.Site.SetProfile(World.Administrator, HabilitationProfiles.Reception, user.Rights & ~Right.CallInsi).Done();

        _world.Engine.Site.SignIn("kh", "Karim HADDAD", HabilitationProfiles.Reception).Done().May(Right.CallInsi).Should().BeFalse();
        _world.Engine.Site.SignIn("kh", "Karim HADDAD", "Inconnu").Refusal().Kind.Should().Be(RefusalKind.Unknown);
        _world.Engine.Site.SignIn("kh", " ", HabilitationProfiles.Reception).Refusal().Kind.Should().Be(RefusalKind.Invalid);
    }

    [Theory]
    [InlineData(HabilitationProfiles.Reception, Right.EditStrictTraits, false)]
    [InlineData(HabilitationProfiles.Reception, Right.MergeIdentities, false)]
    [InlineData(HabilitationProfiles.Caregiver, Right.CallInsi, false)]
    [InlineData(HabilitationProfiles.IdentityOfficer, Right.EditStrictTraits, true)]
    [InlineData(HabilitationProfiles.IdentityOfficer, Right.ConfigureSite, false)]
    [InlineData(HabilitationProfiles.Administration, Right.ConsultIdentities, false)]
    public void The_first_profiles_are_separate(string profile, Right right, bool isHeld) =>
        _world.Engine.Site.SignIn("u", "U", profile).Done().May(right).Should().Be(isHeld);

    [Fact]
    public void An_ordinary_user_configures_nothing()
    {
        SiteAdministration site = _world.Engine.Site;
        Result<SiteSettings>[] attempts =
        [
            site.SetDocument(World.Claire, new DocumentKind("PC", "Permis de conduire", ConfidenceLevel.High)),
            site.RemoveDocument(World.Claire, "PA"),
            site.DisplayField(World.Claire, RecordField.UsedName, isDisplayed: false),
            site.SetProfile(World.Claire, "Accueil", Right.None),
            site.SetTrustContract(World.Claire, "X", isBound: true),
            site.Replace(World.Claire, SiteSettings.SegurWave1),
        ];

        attempts.Should().OnlyContain(attempt => !attempt.IsDone);
        site.Settings.Should().BeSameAs(SiteSettings.Default);
    }

    [Fact]
    public void A_setting_is_traced_before_and_after()
    {
        _world.Engine.Site.SetAutomaticValidation(World.Administrator, isEnabled: true).Done();

        _world.Journal<ChangeEntry>().Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Kind = ChangeKind.Settings,
            Field = "Automatisme de validation",
            Before = "désactivé",
            After = "activé",
            By = new { Name = "Administrateur" },
        });
    }

    [Fact]
    public void A_document_taken_out_of_the_list_is_no_longer_recorded()
    {
        _world.Engine.Site.RemoveDocument(World.Administrator, "PC").Done();

        _world.Engine.Documents.Kinds.Should().NotContain(kind => kind.Code == "PC");
        _world.Engine.Documents.Record(World.Claire, _world.Provisional(Person.AdrunZoe), new DocumentEvidence("PC")).IsDone.Should().BeFalse();
    }

    [Fact]
    public void Changes_made_in_parallel_are_all_kept()
    {
        Parallel.For(0, 200, i => _world.Engine.Site.SetTrustContract(World.Administrator, $"emetteur {i}", isBound: true).Done());

        _world.Engine.Site.Settings.TrustContracts.Should().HaveCount(200);
    }

    private bool IsDisplayed(IdentityId id, RecordField field) => _world.Show(id).Fields.Single(view => view.Field == field).IsDisplayed;
}
