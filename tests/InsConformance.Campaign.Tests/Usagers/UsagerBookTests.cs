using System.Globalization;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Usagers;

namespace InsConformance.Campaign.Tests.Usagers;

public sealed class UsagerBookTests
{
    [Fact]
    public void Knows_the_people_of_the_scenarios_by_their_name()
    {
        var usager = UsagerBook.Shipped["ECETINSI PIERRE-ALAIN"];

        usager.Traits.Should().Equal(new Dictionary<SutField, string>
        {
            [SutField.BirthName] = "ECETINSI",
            [SutField.FirstBirthName] = "PIERRE-ALAIN",
            [SutField.BirthDate] = "14/07/2009",
            [SutField.Sex] = "M",
            [SutField.BirthPlace] = "63220",
        });
        usager.Insi!.Matricule.Should().Be("1090763220834 89");
        usager.Insi.GivenNames.Should().Be("PIERRE-ALAIN MURIEL FLORIANT");
        usager.Insi.FormerMatricules.Should().Equal("2090763220834 39");
    }

    /// <summary>But the one that an injection file of the CNDA carries with a false key, on which a scenario is played.</summary>
    [Fact]
    public void Holds_only_matricules_whose_key_is_right() =>
        UsagerBook.Shipped.All.Select(usager => usager.Insi).OfType<UsagerInInsi>()
            .SelectMany(insi => insi.FormerMatricules.Prepend(insi.Matricule))
            .Where(matricule => !KeyIsRight(matricule))
            .Should().Equal("2810363220456 10");

    [Fact]
    public void Says_who_is_known_when_someone_is_not()
    {
        var find = () => UsagerBook.Shipped["DUPONT JEAN"];

        find.Should().Throw<FormatException>().WithMessage("Aucun usager ne s'appelle « DUPONT JEAN ». Usagers connus : NESSI RUTH, *");
    }

    private static bool KeyIsRight(string matricule)
    {
        var (number, key) = (matricule[..13], matricule[14..]);
        var digits = long.Parse(number.Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return (97 - (digits % 97)).ToString("00", CultureInfo.InvariantCulture) == key;
    }
}
