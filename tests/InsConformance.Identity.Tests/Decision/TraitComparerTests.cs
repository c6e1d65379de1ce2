using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Decision;

/// <summary>The comparison classes E0 to E4, trait by trait, then overall.</summary>
public class TraitComparerTests
{
    [Theory]
    [InlineData("DUPONT", "DUPONT", TraitMatch.Exact)]
    [InlineData("DUPONT", "Dupont", TraitMatch.Exact)]
    [InlineData("DUPONT-MARTIN", "DUPONT MARTIN", TraitMatch.Formatting)]
    [InlineData("DARTAGNAN DE LHERAULT", "D'ARTAGNAN DE L'HERAULT", TraitMatch.Formatting)]
    [InlineData("DURAND", "DUBOIS", TraitMatch.Major)]
    [InlineData("DUPONT", "", TraitMatch.NotCompared)]
    public void Compares_birth_names(string local, string returned, TraitMatch match) =>
        Compare(Ecetinsi.Traits with { BirthName = StoredName.Parse(local) }, Ecetinsi.Returned with { BirthName = returned })
            .Of(IdentityField.BirthName).Should().Be(match);

    [Theory]
    [InlineData("JEAN CHRISTOPHE PIERRE", "JEAN CHRISTOPHE PIERRE", TraitMatch.Exact)]
    [InlineData("JEAN", "JEAN CHRISTOPHE PIERRE", TraitMatch.Beginning)]
    [InlineData("JEAN CHRISTOPHE", "JEAN CHRISTOPHE PIERRE", TraitMatch.Beginning)]
    [InlineData("JEAN-CHRISTOPHE", "JEAN CHRISTOPHE PIERRE", TraitMatch.Beginning)]
    [InlineData("JEANCHRISTOPHE", "JEAN CHRISTOPHE PIERRE", TraitMatch.Formatting)]
    [InlineData("CHRISTOPHE", "JEAN CHRISTOPHE PIERRE", TraitMatch.Major)]
    [InlineData("JEAN PIERRE", "JEAN CHRISTOPHE PIERRE", TraitMatch.Major)]
    [InlineData("BELLA", "CATARINA BELLA", TraitMatch.Major)]
    [InlineData("JEAN", "", TraitMatch.NotCompared)]
    public void Compares_the_first_name_with_the_list(string local, string returned, TraitMatch match) =>
        Compare(Ecetinsi.Traits with { FirstBirthName = StoredName.Parse(local) }, Ecetinsi.Returned with { GivenNames = returned })
            .Of(IdentityField.FirstBirthName).Should().Be(match);

    [Theory]
    [InlineData("JEAN PIERRE", "JEAN PIERRE", TraitMatch.Exact)]
    [InlineData("JEAN-PIERRE", "JEAN PIERRE", TraitMatch.Formatting)]
    [InlineData("JEAN", "JEAN PIERRE", TraitMatch.Beginning)]
    [InlineData("PIERRE JEAN", "JEAN PIERRE", TraitMatch.Minor)]
    [InlineData(null, "JEAN PIERRE", TraitMatch.NotCompared)]
    public void Compares_lists_of_given_names_without_making_any_difference_major(string? local, string returned, TraitMatch match) =>
        Compare(
                Ecetinsi.Traits with { BirthGivenNames = local is null ? null : GivenNames.Parse(local) },
                Ecetinsi.Returned with { GivenNames = returned })
            .Of(IdentityField.BirthGivenNames).Should().Be(match);

    [Theory]
    [InlineData("2009-07-14", false, TraitMatch.Exact)]
    [InlineData("2009-07-15", false, TraitMatch.Major)]
    [InlineData("2009-01-01", true, TraitMatch.Placeholder)]
    public void Compares_birth_dates(string local, bool fictive, TraitMatch match) =>
        Compare(Ecetinsi.Traits with { BirthDate = BirthDate.ParseIso(local), IsBirthDateFictive = fictive }, Ecetinsi.Returned)
            .Of(IdentityField.BirthDate).Should().Be(match);

    [Theory]
    [InlineData(Sex.Male, TraitMatch.Exact)]
    [InlineData(Sex.Female, TraitMatch.Major)]
    [InlineData(Sex.Indeterminate, TraitMatch.Major)]
    [InlineData(Sex.Unknown, TraitMatch.Placeholder)]
    public void Compares_sexes(Sex local, TraitMatch match) =>
        Compare(Ecetinsi.Traits with { Sex = local }, Ecetinsi.Returned).Of(IdentityField.Sex).Should().Be(match);

    [Theory]
    [InlineData("63220", "63220", TraitMatch.Exact)]
    [InlineData("99999", "63220", TraitMatch.Placeholder)]
    [InlineData("75056", "63220", TraitMatch.Minor)]
    [InlineData("20020", "2A020", TraitMatch.Minor)]
    [InlineData("99351", "63220", TraitMatch.Major)]
    [InlineData("63220", "99351", TraitMatch.Major)]
    [InlineData("99351", "99352", TraitMatch.Major)]
    [InlineData("63220", "", TraitMatch.NotCompared)]
    [InlineData("63220", "99999", TraitMatch.NotCompared)]
    public void Compares_birth_places_and_makes_another_country_major(string local, string returned, TraitMatch match) =>
        Compare(Ecetinsi.Traits with { BirthPlace = BirthPlace.Parse(local) }, Ecetinsi.Returned with { BirthPlace = returned })
            .Of(IdentityField.BirthPlace).Should().Be(match);

    [Fact]
    public void Is_perfect_on_the_four_traits_and_the_same_NIR()
    {
        var comparison = TraitComparer.Compare(Ecetinsi.Traits, Ecetinsi.Returned, Ecetinsi.Nir);

        comparison.Nir.Should().Be(NirMatch.Equal);
        comparison.Correspondence.Should().Be(Correspondence.Perfect);
        comparison.Differences.Should().BeEmpty();
    }

    [Fact]
    public void Is_only_partial_when_the_NIR_known_is_another()
    {
        var comparison = TraitComparer.Compare(Ecetinsi.Traits, Ecetinsi.Returned, Matricule.Parse("277076322082910"));

        comparison.Nir.Should().Be(NirMatch.Different);
        comparison.Correspondence.Should().Be(Correspondence.Partial);
    }

    [Theory]
    [InlineData("99999", Correspondence.Perfect)]
    [InlineData("75056", Correspondence.Partial)]
    [InlineData("99351", Correspondence.Major)]
    public void Weighs_the_place_less_than_the_four_traits(string place, Correspondence correspondence) =>
        Compare(Ecetinsi.Traits with { BirthPlace = BirthPlace.Parse(place) }, Ecetinsi.Returned)
            .Correspondence.Should().Be(correspondence);

    [Fact]
    public void Is_partial_when_the_presentation_differs() =>
        Compare(Ecetinsi.MinorTraits, Ecetinsi.Returned).Correspondence.Should().Be(Correspondence.Partial);

    [Fact]
    public void Is_major_when_a_single_decisive_trait_differs() =>
        Compare(Ecetinsi.MajorTraits, Ecetinsi.Returned).Correspondence.Should().Be(Correspondence.Major);

    [Fact]
    public void Shows_each_difference_in_French() =>
        Compare(Ecetinsi.MajorTraits, Ecetinsi.Returned).Differences.Should().ContainSingle()
            .Which.ToString().Should().Be("Nom de naissance : DURAND / ECETINSI (discordance majeure)");

    [Fact]
    public void Says_that_a_trait_is_empty() =>
        new TraitComparison(IdentityField.BirthPlace, null, "63220", TraitMatch.NotCompared).ToString()
            .Should().Be("Code lieu de naissance : (vide) / 63220 (non comparé)");

    [Fact]
    public void Writes_the_classes_by_code_and_by_label() =>
        Enum.GetValues<TraitMatch>().Select(match => (match.Code(), match.Label(), match.IsDifference())).Should().Equal(
            ("E0", "identique", false),
            ("E1", "différence de présentation", true),
            ("E2", "début de la liste", false),
            ("E3", "valeur d'attente", true),
            ("mineur", "écart mineur", true),
            ("E4", "discordance majeure", true),
            ("—", "non comparé", false));

    private static IdentityComparison Compare(StrictTraits local, ReturnedIdentity returned) => TraitComparer.Compare(local, returned);
}
