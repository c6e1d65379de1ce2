using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Tests.Rules;

public class IdentityFieldsTests
{
    // Guide v2 règle 1, transcribed: label, abbreviation, then strict, mandatory, always displayed, locked (x = yes), INSi elements.
    [Theory]
    [InlineData(IdentityField.Matricule, 1, "Matricule INS", "INS", "x--x", "INSACTIF/IdIndividu/NumIdentifiant INSACTIF/IdIndividu/Cle")]
    [InlineData(IdentityField.Oid, 2, "OID", "OID", "x--x", "INSACTIF/OID")]
    [InlineData(IdentityField.BirthName, 3, "Nom de naissance", "N. Nais.", "xxxx", "TIQ/NomNaissance")]
    [InlineData(IdentityField.BirthGivenNames, 4, "Prénom(s) de naissance", "Pr. Nais.", "x--x", "TIQ/ListePrenom")]
    [InlineData(IdentityField.FirstBirthName, 5, "1er prénom de naissance", "Pr. 1", "xxx-", "")]
    [InlineData(IdentityField.BirthDate, 6, "Date de naissance", "DDN", "xxxx", "TIQ/DateNaissance")]
    [InlineData(IdentityField.Sex, 7, "Sexe", "S", "xxxx", "TIQ/Sexe")]
    [InlineData(IdentityField.BirthPlace, 8, "Code lieu de naissance", "INSEE. Nais.", "xx-x", "TIQ/LieuNaissance")]
    [InlineData(IdentityField.UsedName, 9, "Nom utilisé", "N. Ut.", "----", "")]
    [InlineData(IdentityField.UsedFirstName, 10, "Prénom utilisé", "Pr. Ut.", "----", "")]
    public void Says_what_the_guide_says_of_a_field(
        IdentityField field, int number, string label, string abbreviation, string flags, string insiElements)
    {
        var definition = field.Definition();

        definition.Field.Should().Be(field);
        definition.Number.Should().Be(number);
        definition.Label.Should().Be(label);
        definition.Abbreviation.Should().Be(abbreviation);
        definition.IsStrict.Should().Be(flags[0] == 'x');
        definition.IsMandatoryAtCreation.Should().Be(flags[1] == 'x');
        definition.IsAlwaysDisplayed.Should().Be(flags[2] == 'x');
        definition.IsLocked.Should().Be(flags[3] == 'x');
        string.Join(' ', definition.InsiElements).Should().Be(insiElements);
        definition.IsFedByInsi.Should().Be(insiElements.Length > 0);
    }

    [Fact]
    public void Holds_the_ten_fields() => IdentityFields.All.Select(row => row.Field).Should().Equal(Enum.GetValues<IdentityField>());
}
