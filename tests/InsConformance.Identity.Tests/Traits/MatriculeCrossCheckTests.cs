using System.Collections.Immutable;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class MatriculeCrossCheckTests
{
    private const string Caution = "La différence peut être légitime : à vérifier, sans rien refuser. [MAT-TRAITS — règle déduite : structure du NIR, INSEE]";

    [Theory]
    [InlineData("277076322082910", Sex.Female, "1977-07-14", "63220")]
    [InlineData("297022A02077878", Sex.Female, "1997-02-26", "2A020")]
    [InlineData("185129741199020", Sex.Male, "1985-12-01", "97411")]
    [InlineData("170429935199269", Sex.Male, "1970-03-01", "99351")] // month 42: conventional
    [InlineData("260999999999421", Sex.Female, "1960-03-01", "63220")] // month and place unknown
    [InlineData("780016322099530", Sex.Male, "1980-01-01", "63220")] // sex 7 is male
    [InlineData("277076322082910", Sex.Unknown, "1977-07-14", "99999")]
    [InlineData("277076322082910", Sex.Indeterminate, "1977-00-00", null)]
    public void Says_nothing_of_what_agrees_or_is_unknown(string matricule, Sex sex, string date, string? place) =>
        Compare(matricule, sex, date, place).Should().BeEmpty();

    [Theory]
    [InlineData("277076322082910", Sex.Male, "1977-07-14", "63220", "Sexe : « M », alors que le matricule commence par 2 (Féminin).")]
    [InlineData("277076322082910", Sex.Female, "1978-07-14", "63220", "Date de naissance : année « 1978 », alors que le matricule porte 77.")]
    [InlineData("277076322082910", Sex.Female, "1977-08-14", "63220", "Date de naissance : mois « 08 », alors que le matricule porte 07.")]
    [InlineData("277076322082910", Sex.Female, "1977-07-14", "63113", "Code lieu de naissance : « 63113 », alors que le matricule porte 63220.")]
    [InlineData("160012B02077713", Sex.Male, "1960-01-01", "20020", "Code lieu de naissance : « 20020 », alors que le matricule porte 2B020.")] // CNDA batch sample
    public void Warns_of_a_difference(string matricule, Sex sex, string date, string place, string difference) =>
        Compare(matricule, sex, date, place).Should().ContainSingle().Which.Message.Should().Be($"{difference} {Caution}");

    [Fact]
    public void Warns_of_every_difference() =>
        Compare("277076322082910", Sex.Male, "1980-01-01", "75056").Select(warning => warning.Fields[0]).Should().Equal(
            IdentityField.Sex, IdentityField.BirthDate, IdentityField.BirthDate, IdentityField.BirthPlace);

    private static ImmutableArray<Warning> Compare(string matricule, Sex sex, string date, string? place) => MatriculeCrossCheck.Compare(
        Matricule.Parse(matricule), sex, BirthDate.ParseIso(date), place is null ? null : BirthPlace.Parse(place));
}
