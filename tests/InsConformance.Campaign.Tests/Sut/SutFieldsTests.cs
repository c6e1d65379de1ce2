using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Tests.Sut;

public sealed class SutFieldsTests
{
    [Theory]
    [InlineData("nom de naissance", SutField.BirthName)]
    [InlineData("le nom de naissance", SutField.BirthName)]
    [InlineData("les prénoms de naissance", SutField.BirthGivenNames)]
    [InlineData("le 1er prénom de naissance", SutField.FirstBirthName)]
    [InlineData("la date de naissance", SutField.BirthDate)]
    [InlineData("l'OID", SutField.InsOid)]
    [InlineData("le matricule INS", SutField.InsMatricule)]
    [InlineData("numéro de sécurité sociale", SutField.SocialSecurityNumber)]
    public void Reads_a_label_with_its_article_or_without(string label, SutField expected) =>
        SutFields.Parse(label).Should().Be(expected);

    [Fact]
    public void Gives_each_field_a_label_of_its_own() =>
        SutFields.All.Select(field => field.Label()).Should().OnlyHaveUniqueItems().And.HaveCount(13);

    [Fact]
    public void Refuses_a_label_that_no_field_carries_and_lists_those_that_exist()
    {
        var read = () => SutFields.Parse("le patronyme");

        read.Should().Throw<FormatException>()
            .WithMessage("« le patronyme » n'est pas un champ de l'identité. Champs connus : matricule INS, OID, nom de naissance, *numéro de sécurité sociale.");
    }
}
