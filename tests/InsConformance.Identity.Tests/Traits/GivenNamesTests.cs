using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class GivenNamesTests
{
    [Theory]
    [InlineData("JEAN CHRISTOPHE PIERRE", "JEAN")]
    [InlineData("JEAN CHRISTOPHE PIERRE", "JEAN CHRISTOPHE")]
    [InlineData("JEAN CHRISTOPHE PIERRE", "JEAN-CHRISTOPHE")]
    [InlineData("JEAN CHRISTOPHE PIERRE", "JEAN-CHRISTOPHE-PIERRE")]
    [InlineData("PIERRE-ALAIN MURIEL FLORIANT", "PIERRE-ALAIN")]
    [InlineData("PIERRE-ALAIN MURIEL FLORIANT", "PIERRE ALAIN")]
    [InlineData("PIERRE-ALAIN MURIEL FLORIANT", "PIERRE")]
    [InlineData("M'BAREK ALI", "M BAREK")]
    [InlineData("RUTH", "RUTH")]
    public void Begins_with_all_or_part_of_the_list(string list, string first)
    {
        GivenNames.Parse(list).BeginWith(StoredName.Parse(first)).Should().BeTrue();
        GivenNames.Parse(list).RefusalOf(StoredName.Parse(first)).Should().BeNull();
    }

    [Theory]
    [InlineData("JEAN CHRISTOPHE PIERRE", "CHRISTOPHE")]
    [InlineData("JEAN CHRISTOPHE PIERRE", "PIERRE")]
    [InlineData("JEAN CHRISTOPHE PIERRE", "JEAN PIERRE")]
    [InlineData("JEAN CHRISTOPHE PIERRE", "JEANNE")]
    [InlineData("JEAN CHRISTOPHE PIERRE", "JE")]
    [InlineData("JEAN CHRISTOPHE", "JEAN CHRISTOPHE PIERRE")]
    public void Does_not_begin_with_another_name(string list, string first) =>
        GivenNames.Parse(list).BeginWith(StoredName.Parse(first)).Should().BeFalse();

    [Fact]
    public void Alerts_on_an_incoherent_first_given_name() =>
        GivenNames.Parse("JEAN CHRISTOPHE PIERRE").RefusalOf(StoredName.Parse("PIERRE"))!.Message.Should().Be(
            "1er prénom de naissance : « PIERRE » n'est pas le début de la liste « JEAN CHRISTOPHE PIERRE » ; "
            + "saisir tout ou partie de la liste, en commençant par son premier prénom. [PRENOM-COHERENCE — guide v2, règle 6 ; INS 14.1]");

    [Theory]
    [InlineData("PIERRE-ALAIN MURIEL FLORIANT", "PIERRE-ALAIN")]
    [InlineData("ZOE", "ZOE")]
    public void Gives_its_first_name(string list, string first) => GivenNames.Parse(list).First.Value.Should().Be(first);

    [Fact]
    public void Lists_its_names() =>
        GivenNames.Parse("PIERRE-ALAIN MURIEL FLORIANT").Names.Should().Equal("PIERRE-ALAIN", "MURIEL", "FLORIANT");

    [Fact]
    public void Names_its_own_field_when_refused()
    {
        GivenNames.TryParse("Jean", out var names, out var refusal).Should().BeFalse();

        names.Should().BeNull();
        refusal!.Field.Should().Be(IdentityField.BirthGivenNames);
    }
}
