using InsConformance.Engine.Documents;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Register;

/// <summary>Guide v2 règles 1, 5 and 20; INS 11, INS 12, INS 22; T01 and T03; business scenarios A3 to A6.</summary>
public sealed class CreationTests
{
    private readonly World _world = new();

    [Fact]
    public void Creates_a_provisional_identity_with_the_five_mandatory_traits_alone()
    {
        var view = _world.Engine.Register.Create(World.Claire, Person.NessiRuth.Draft).Done();

        view.StatusLabel.Should().Be("Identité provisoire");
        view.Fields.Select(field => field.Value).Should().Equal(
            "", "", "NESSI", "", "RUTH", "14/07/1977", "F", "63220", "", "", "", "", "");
    }

    [Fact]
    public void Says_every_missing_trait_at_once()
    {
        var refusal = _world.Engine.Register.Create(World.Claire, new IdentityDraft(new TraitsEntry())).Refusal();

        refusal.Kind.Should().Be(RefusalKind.Invalid);
        refusal.Fields.Select(field => field.Field).Should().Equal(
            IdentityField.BirthName, IdentityField.FirstBirthName, IdentityField.BirthDate, IdentityField.Sex, IdentityField.BirthPlace);
    }

    [Fact]
    public void A_refused_creation_leaves_no_trace_in_the_register()
    {
        _world.Engine.Register.Create(World.Claire, new IdentityDraft(new TraitsEntry())).Refusal();

        _world.Store.All().Should().BeEmpty();
        _world.Store.Journal().Should().BeEmpty();
    }

    [Fact]
    public void Numbers_identities_in_order()
    {
        _world.Provisional(Person.NessiRuth).Value.Should().Be("IPP0000001");
        _world.Provisional(Person.AdrunZoe).Value.Should().Be("IPP0000002");
    }

    [Fact]
    public void Shows_the_existing_identity_before_creating_it_again()
    {
        var known = _world.Provisional(Person.NessiRuth);

        var refusal = _world.Engine.Register.Create(World.Claire, Person.NessiRuth.Draft).Refusal();

        refusal.Kind.Should().Be(RefusalKind.ConfirmationNeeded);
        refusal.Candidates.Should().Equal(known);
        refusal.Message.Should().Contain("Identité existante");
    }

    [Fact]
    public void Creates_beside_the_existing_identity_once_confirmed_and_traces_it()
    {
        var known = _world.Provisional(Person.NessiRuth);

        var result = _world.Engine.Register.Create(World.Claire, Person.NessiRuth.Draft with { IsConfirmedAsAnotherPerson = true });

        result.Alerts().Should().ContainSingle(alert => alert.Kind == AlertKind.ExistingIdentity);
        _world.Journal<ChangeEntry>().Should().ContainSingle(row =>
            row.Field == "Création confirmée malgré" && row.After == known.Value && row.Identity == result.Done().Id);
    }

    [Theory]
    [InlineData("NESSI", "RUTH", "15/07/1977", "F", "63220")]
    [InlineData("NESSI", "RUTH", "14/07/1977", "M", "63220")]
    [InlineData("NESSI", "RUTH", "14/07/1977", "F", "63113")]
    [InlineData("NESSY", "RUTH", "14/07/1977", "F", "63220")]
    [InlineData("NESSI", "RUTHY", "14/07/1977", "F", "63220")]
    public void One_different_trait_makes_another_person(string name, string firstName, string date, string sex, string place)
    {
        _world.Provisional(Person.NessiRuth);

        _world.Engine.Register.Create(World.Claire, Typed(name, firstName, date, sex, place)).IsDone.Should().BeTrue();
    }

    [Theory]
    [InlineData("DUPONT-MARTIN", "JEAN PAUL", "63220")]
    [InlineData("DUPONT MARTIN", "JEAN-PAUL", "99999")]
    public void Signs_and_an_unknown_place_do_not_make_another_person(string name, string firstName, string place)
    {
        _world.Engine.Register.Create(World.Claire, Typed("DUPONT MARTIN", "JEAN-PAUL", "02/03/1985", "M", "63220")).Done();

        _world.Engine.Register.Create(World.Claire, Typed(name, firstName, "02/03/1985", "M", place))
            .Refusal().Kind.Should().Be(RefusalKind.ConfirmationNeeded);
    }

    [Fact]
    public void Warns_of_a_homonym_among_the_existing_identities()
    {
        var known = _world.Provisional(Person.NessiRuth);
        _world.Engine.Trust.SetAttribute(World.Claire, known, IdentityAttributes.Homonym).Done();

        _world.Engine.Register.Create(World.Claire, Person.NessiRuth.Draft with { IsConfirmedAsAnotherPerson = true })
            .Alerts().Select(alert => alert.Kind).Should().Equal(AlertKind.ExistingIdentity, AlertKind.Homonym);
    }

    [Fact]
    public void Creates_a_validated_identity_on_a_document_of_high_confidence()
    {
        var view = _world.Engine.Register.Create(World.Claire, Person.NessiRuth.Draft with
        {
            Document = new DocumentEvidence("PA"),
            IsValidated = true,
        }).Done();

        view.Status.Should().Be(TrustStatus.Validated);
        view.Documents.Should().ContainSingle(document => document.Proof.Label == "Passeport");
        _world.Journal<StatusEntry>().Should().ContainSingle(row => row.Transition == "T03" && row.Previous == null);
    }

    [Fact]
    public void A_document_of_low_confidence_leaves_the_new_identity_provisional() =>
        _world.Engine.Register.Create(World.Claire, Person.NessiRuth.Draft with
        {
            Document = new DocumentEvidence("PC"),
            IsValidated = true,
        }).Done().Status.Should().Be(TrustStatus.Provisional);

    [Fact]
    public void The_social_security_number_never_becomes_a_matricule()
    {
        var id = _world.Provisional(Person.NessiRuth.Draft with { SocialSecurityNumber = "2770763220829 10" });

        _world.Show(id)[RecordField.SocialSecurityNumber].Should().Be("2770763220829 10");
        _world.Show(id)[RecordField.Matricule].Should().BeEmpty();
        _world.Stored(id).Trust.Ins.Should().BeNull();
    }

    [Theory]
    [InlineData("lefèvre", "LEFEVRE")]
    [InlineData("  o’brien ", "O'BRIEN")]
    [InlineData("DUPONT--MARTIN", "DUPONT--MARTIN")]
    public void Stores_names_in_capitals_and_keeps_what_was_typed(string typed, string stored)
    {
        var id = _world.Provisional(new IdentityDraft(Person.NessiRuth.Typed with { BirthName = typed }));

        _world.Stored(id).Strict.BirthName.Value.Should().Be(stored);
        _world.Stored(id).TypedNames.GetValueOrDefault(IdentityField.BirthName, stored).Should().Be(typed == stored ? stored : typed);
    }

    [Theory]
    [InlineData("??/05/1950")]
    [InlineData("12/??/1950")]
    [InlineData("??/??/1950")]
    [InlineData("12/05/1950")]
    public void Reads_what_is_known_of_a_birth_date(string typed) =>
        KnownBirthDate.TryParse(typed, out _, out _).Should().BeTrue();

    [Theory]
    [InlineData("??/05/????")]
    [InlineData("00/05/1950")]
    [InlineData("??/13/1950")]
    [InlineData("?/5/1950")]
    [InlineData("??-05-1950")]
    [InlineData(null)]
    public void Refuses_what_is_not_a_partly_known_date(string? typed)
    {
        KnownBirthDate.TryParse(typed, out _, out var refusal).Should().BeFalse();
        refusal!.Field.Should().Be(IdentityField.BirthDate);
    }

    private static IdentityDraft Typed(string name, string firstName, string date, string sex, string place) => new(new TraitsEntry
    {
        BirthName = name,
        FirstBirthName = firstName,
        BirthDate = date,
        Sex = sex,
        BirthPlace = place,
    });
}
