using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class IdentityCreationTests
{
    private static readonly TraitsEntry FiveFields = new()
    {
        BirthName = "NESSI",
        FirstBirthName = "RUTH",
        BirthDate = "14/07/1977",
        Sex = "F",
        BirthPlace = "63220",
    };

    [Fact]
    public void INS_12_1_Creates_with_the_five_mandatory_fields_only()
    {
        var result = IdentityCreation.Examine(FiveFields);

        result.IsAccepted.Should().BeTrue();
        result.Strict.Should().Be(new StrictTraits
        {
            BirthName = StoredName.Parse("NESSI"),
            FirstBirthName = StoredName.Parse("RUTH"),
            BirthDate = BirthDate.ParseIso("1977-07-14"),
            Sex = Sex.Female,
            BirthPlace = BirthPlace.Parse("63220"),
        });
        result.Complementary.Should().Be(ComplementaryTraits.None, "used names are never copied from the birth names");
    }

    public static TheoryData<IdentityField, TraitsEntry> EntriesWithAnOmission => new()
    {
        { IdentityField.BirthName, FiveFields with { BirthName = null } },
        { IdentityField.FirstBirthName, FiveFields with { FirstBirthName = "" } },
        { IdentityField.BirthDate, FiveFields with { BirthDate = " " } },
        { IdentityField.Sex, FiveFields with { Sex = null } },
        { IdentityField.BirthPlace, FiveFields with { BirthPlace = null } },
    };

    [Theory]
    [MemberData(nameof(EntriesWithAnOmission))]
    public void INS_11_1_Does_not_create_without_a_mandatory_field(IdentityField omitted, TraitsEntry entry)
    {
        var result = IdentityCreation.Examine(entry);

        result.IsAccepted.Should().BeFalse();
        result.Refusals.Should().ContainSingle().Which.Message.Should().Be(
            $"{omitted.Label()} : champ obligatoire laissé vide ; l'identité ne peut pas être créée. "
            + "[CREATION-OBLIGATOIRE — guide v2, règle 5 ; INS 11.1]");
    }

    [Fact]
    public void Reports_every_field_at_once() =>
        IdentityCreation.Examine(new TraitsEntry { FirstBirthName = "CŒUR", BirthDate = "32/01/1980", Sex = "H", UsedName = "N°1" })
            .Refusals.Select(refusal => (refusal.Field, refusal.Rule.Id)).Should().Equal(
                (IdentityField.BirthName, "CREATION-OBLIGATOIRE"),
                (IdentityField.FirstBirthName, "NOM-CARACTERES"),
                (IdentityField.BirthDate, "DDN-BORNES"),
                (IdentityField.Sex, "SEXE-CODE"),
                (IdentityField.BirthPlace, "CREATION-OBLIGATOIRE"),
                (IdentityField.UsedName, "NOM-CARACTERES"),
                (IdentityField.UsedName, "NOM-CARACTERES"));

    [Fact]
    public void Stores_names_in_capitals_and_traces_it()
    {
        var result = IdentityCreation.Examine(FiveFields with { FirstBirthName = "Zoé", UsedName = "Decourcy" });

        result.Strict!.FirstBirthName.Value.Should().Be("ZOE");
        result.Complementary!.UsedName!.Value.Should().Be("DECOURCY");
        result.Transformations.Select(change => (change.Field, change.From, change.To)).Should().Equal(
            (IdentityField.FirstBirthName, "o", "O"),
            (IdentityField.FirstBirthName, "é", "E"),
            (IdentityField.UsedName, "ecourcy", "ECOURCY"));
    }

    [Theory]
    [InlineData("ISABELLE RUTH", "PRENOM-COHERENCE")]
    [InlineData("RUTH ISABELLE", null)]
    public void Wants_a_first_given_name_that_begins_the_list(string list, string? rule) =>
        IdentityCreation.Examine(FiveFields with { BirthGivenNames = list }).Refusals.Select(refusal => refusal.Rule.Id)
            .Should().Equal(rule is null ? [] : [rule]);

    [Theory]
    [InlineData("29/02/1981", "DDN-LUNAIRE")]
    [InlineData("29/02/1980", null)]
    public void Wants_a_day_of_the_calendar(string typed, string? rule) =>
        IdentityCreation.Examine(FiveFields with { BirthDate = typed }).Refusals.Select(refusal => refusal.Rule.Id)
            .Should().Equal(rule is null ? [] : [rule]);

    [Fact]
    public void Keeps_the_marker_of_a_completed_date() =>
        IdentityCreation.Examine(FiveFields with { BirthDate = "31/12/1977", IsBirthDateFictive = true })
            .Strict!.IsBirthDateFictive.Should().BeTrue();

    [Theory]
    [InlineData("I")]
    [InlineData("U")]
    public void Creates_a_person_of_indeterminate_or_unknown_sex(string code) =>
        IdentityCreation.Examine(FiveFields with { Sex = code }).IsAccepted.Should().BeTrue();

    [Fact]
    public void Creates_a_person_born_in_an_unknown_place() =>
        IdentityCreation.Examine(FiveFields with { BirthPlace = "99999" }).Strict!.BirthPlace.Should().Be(BirthPlace.Unknown);

    [Fact]
    public void Warns_without_refusing_of_an_old_code_of_Corsica()
    {
        var result = IdentityCreation.Examine(FiveFields with { BirthPlace = "20020" });

        result.IsAccepted.Should().BeTrue();
        result.Warnings.Should().ContainSingle().Which.Rule.Should().Be(BirthPlaceRules.LegacyCorsica);
    }
}
