using InsConformance.Engine.Histories;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Tests.Register;

/// <summary>Guide v2 règles 16, 26 and 27; INS 17, INS 29 to 32; T14, T15, T27; business scenarios F1 and F2.</summary>
public sealed class EditTests
{
    private readonly World _world = new();

    public static TheoryData<TrustStatus, RecordField, string> StrictEdits
    {
        get
        {
            var data = new TheoryData<TrustStatus, RecordField, string>();
            foreach (var status in (TrustStatus[])[TrustStatus.Retrieved, TrustStatus.Qualified])
            {
                data.Add(status, RecordField.BirthName, "ECETINSY");
                data.Add(status, RecordField.BirthGivenNames, "PIERRE-ALAIN MURIEL");
                data.Add(status, RecordField.BirthDate, "15/07/2009");
                data.Add(status, RecordField.Sex, "F");
                data.Add(status, RecordField.BirthPlace, "63113");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(StrictEdits))]
    public async Task An_ordinary_user_does_not_edit_a_strict_trait(TrustStatus status, RecordField field, string value)
    {
        var id = await _world.WithStatusAsync(status, Person.Ecetinsi);
        var before = _world.Stored(id);

        var refusal = _world.Edit(id, field, value).Refusal();

        refusal.Rule.Id.Should().Be("F06");
        _world.Stored(id).Should().BeSameAs(before);
    }

    [Theory]
    [MemberData(nameof(StrictEdits))]
    public async Task A_super_user_edits_it_and_the_INS_is_invalidated(TrustStatus status, RecordField field, string value)
    {
        var id = await _world.WithStatusAsync(status, Person.Ecetinsi);

        var result = _world.Edit(id, field, value, World.Officer);

        var view = result.Done();
        view.Status.Should().Be(status is TrustStatus.Qualified ? TrustStatus.Validated : TrustStatus.Provisional);
        view[field].Should().Be(value);
        view[RecordField.Matricule].Should().BeEmpty();
        view[RecordField.Oid].Should().BeEmpty();
        result.Alerts().Should().Contain(alert => alert.Kind == AlertKind.InsInvalidated);
        _world.Engine.Journals.FormerIns(World.Officer, id).Done().Should().ContainSingle(former =>
            former.Matricule == "109076322083489" && former.Reason == FormerInsReason.Invalidated && former.RecordedBy == "Karim HADDAD");
    }

    [Fact]
    public async Task A_typed_strict_trait_no_longer_comes_from_INSi()
    {
        var id = await _world.RetrievedAsync(Person.Ecetinsi);
        _world.Edit(id, RecordField.Telephone, "01").Done();
        _world.Stored(id).Acquisition.Should().Be(AcquisitionMode.Insi);

        _world.Edit(id, RecordField.BirthName, "ECETINSY", World.Officer).Done();
        _world.Stored(id).Acquisition.Should().Be(AcquisitionMode.Typed);
    }

    [Theory]
    [InlineData(TrustStatus.Retrieved)]
    [InlineData(TrustStatus.Qualified)]
    public async Task Complementary_traits_stay_editable_and_change_nothing_else(TrustStatus status)
    {
        var id = await _world.WithStatusAsync(status, Person.AdrunZoe);

        _world.Edit(id, RecordField.UsedName, "MARCHAND").Done();
        _world.Edit(id, RecordField.UsedFirstName, "ZOZO").Done();
        _world.Edit(id, RecordField.PostalAddress, "1 place de Jaude").Done();
        _world.Edit(id, RecordField.Telephone, "04 73 00 00 00").Done();
        var view = _world.Edit(id, RecordField.SocialSecurityNumber, "277076322082910").Done();

        view.Status.Should().Be(status);
        view[RecordField.Matricule].Should().Be("2 75 12 63 220 749 74");
        view.Fields.Skip(8).Select(field => field.Value).Should().Equal(
            "MARCHAND", "ZOZO", "277076322082910", "1 place de Jaude", "04 73 00 00 00");
    }

    [Theory]
    [InlineData("CATARINA")]
    [InlineData("CATARINA BELLA")]
    [InlineData("CATARINA-BELLA")]
    public async Task The_first_name_of_a_retrieved_identity_takes_the_beginning_of_the_list(string firstName)
    {
        var id = await _world.RetrievedAsync(Person.Tchitchi);

        _world.Edit(id, RecordField.FirstBirthName, firstName).Done().Status.Should().Be(TrustStatus.Retrieved);
    }

    [Theory]
    [InlineData("BELLA")]
    [InlineData("OLA")]
    [InlineData("CATARINA MARIE")]
    [InlineData("CATA")]
    public async Task The_first_name_takes_nothing_else(string firstName)
    {
        var id = await _world.RetrievedAsync(Person.Tchitchi);

        _world.Edit(id, RecordField.FirstBirthName, firstName).Refusal()
            .Fields.Should().ContainSingle(field => field.Field == IdentityField.FirstBirthName);
    }

    [Fact]
    public async Task Nobody_types_a_matricule()
    {
        var provisional = _world.Provisional(Person.NessiRuth);
        var qualified = await _world.QualifiedAsync(Person.AdrunZoe);

        _world.Edit(provisional, RecordField.Matricule, "277076322082910", World.Officer).Refusal().Rule.Id.Should().Be("INV7");
        _world.Edit(qualified, RecordField.Matricule, "277076322082910", World.Officer).Refusal().Rule.Id.Should().Be("INV7");
    }

    [Fact]
    public void A_strict_trait_of_a_validated_identity_is_corrected_with_a_warning()
    {
        var id = _world.Validated(Person.AdrunZoe);

        var result = _world.Edit(id, RecordField.BirthDate, "30/12/1975");

        result.Done().Status.Should().Be(TrustStatus.Validated);
        result.Alerts().Should().ContainSingle(alert => alert.Rule.Id == "O06");
    }

    [Fact]
    public void The_real_date_takes_the_place_of_the_completed_one_and_the_marker_goes()
    {
        var id = _world.Provisional(new IdentityDraft(Person.NessiRuth.Typed with { BirthDate = null })
        {
            IncompleteBirthDate = new KnownBirthDate(null, 7, 1977),
        });

        var view = _world.Edit(id, RecordField.BirthDate, "14/07/1977").Done();

        view[RecordField.BirthDate].Should().Be("14/07/1977");
        view.IsBirthDateFictive.Should().BeFalse();
        _world.Stored(id).Trust.DateIsFictive.Should().BeFalse();
    }

    [Fact]
    public void An_incomplete_date_takes_the_place_of_a_real_one_and_is_marked()
    {
        var id = _world.Provisional(Person.NessiRuth);

        var view = _world.Engine.Register
            .Edit(World.Claire, id, new IdentityEdit { IncompleteBirthDate = new KnownBirthDate(null, null, 1977) }).Done();

        view[RecordField.BirthDate].Should().Be("31/12/1977");
        view.IsBirthDateFictive.Should().BeTrue();
        _world.Stored(id).Trust.DateIsFictive.Should().BeTrue();
    }

    [Fact]
    public void Editing_another_field_keeps_the_marker_of_a_completed_date()
    {
        var id = _world.Provisional(new IdentityDraft(Person.NessiRuth.Typed with { BirthDate = null })
        {
            IncompleteBirthDate = new KnownBirthDate(null, 7, 1977),
        });

        _world.Edit(id, RecordField.UsedName, "DECOURCY").Done().IsBirthDateFictive.Should().BeTrue();
    }

    [Theory]
    [InlineData(RecordField.BirthName)]
    [InlineData(RecordField.FirstBirthName)]
    [InlineData(RecordField.BirthDate)]
    [InlineData(RecordField.Sex)]
    [InlineData(RecordField.BirthPlace)]
    public void A_mandatory_trait_is_not_emptied(RecordField field) =>
        _world.Edit(_world.Provisional(Person.NessiRuth), field, "").Refusal().Kind.Should().Be(RefusalKind.Invalid);

    [Fact]
    public void A_complementary_trait_is_emptied()
    {
        var id = _world.Provisional(new IdentityDraft(Person.NessiRuth.Typed with { UsedName = "DECOURCY" }));

        _world.Edit(id, RecordField.UsedName, " ").Done()[RecordField.UsedName].Should().BeEmpty();
    }

    [Fact]
    public void A_modification_is_traced_with_date_type_author_and_both_values()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        _world.Clock.Advance(TimeSpan.FromHours(2));

        _world.Edit(id, RecordField.BirthDate, "30/12/1975", World.Officer).Done();

        _world.Journal<ChangeEntry>().Last().Should().BeEquivalentTo(new
        {
            At = new DateTimeOffset(2026, 3, 2, 14, 0, 0, TimeSpan.Zero),
            By = new { Name = "Karim HADDAD" },
            Identity = id,
            Kind = ChangeKind.Modification,
            Field = "Date de naissance",
            Before = "31/12/1975",
            After = "30/12/1975",
        });
    }

    [Fact]
    public void A_refused_modification_is_not_traced_as_done()
    {
        var id = _world.Provisional(Person.AdrunZoe);
        var before = _world.Journal<ChangeEntry>().Length;

        _world.Edit(id, RecordField.BirthDate, "32/12/1975").Refusal();

        _world.Journal<ChangeEntry>().Should().HaveCount(before);
    }

    [Fact]
    public void An_unknown_identity_is_an_answer_not_an_accident() =>
        _world.Edit(new IdentityId("IPP9999999"), RecordField.UsedName, "MARTIN").Refusal().Kind.Should().Be(RefusalKind.Unknown);
}
