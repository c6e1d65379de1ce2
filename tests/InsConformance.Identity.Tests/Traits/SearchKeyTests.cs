using FsCheck;
using FsCheck.Fluent;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class SearchKeyTests
{
    [Theory]
    [InlineData("DUPONT-MARTIN", "DUPONT MARTIN")] // INS 9.1
    [InlineData("D'ARTAGNAN", "DARTAGNAN")] // INS 9.2
    [InlineData("DUPONT--MARTIN", "DUPONT MARTIN")] // INS 9.3
    [InlineData("JEAN PAUL", "JEAN-PAUL")] // INS 9.4
    [InlineData("Zoé", "ZOE")]
    [InlineData("D’Artagnan", "D'ARTAGNAN")]
    [InlineData("Nguye\u0302\u0303n", "NGUYEN")]
    [InlineData("JEAN–PAUL", "JEAN\u00A0PAUL")]
    public void Is_the_same_for_names_that_règle_17_holds_equal(string typed, string stored) =>
        SearchKey.Of(typed).Should().Be(SearchKey.Of(stored));

    [Theory]
    [InlineData("DUPONT", "DUPOND")]
    [InlineData("CŒUR", "COEUR")]
    [InlineData("JEAN", "JEANNE")]
    public void Differs_for_other_names(string one, string other) => SearchKey.Of(one).Should().NotBe(SearchKey.Of(other));

    [Theory]
    [InlineData("D'ARTAGNAN DE L'HERAULT", "DARTAGNANDELHERAULT")]
    [InlineData("Été", "ETE")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Keeps_letters_only(string? name, string key) => SearchKey.Of(name).Value.Should().Be(key);

    [Theory]
    [InlineData("DUPONT-MARTIN", "dupont m", true)]
    [InlineData("DUPONT-MARTIN", "DUPONTM", true)]
    [InlineData("DUPONT-MARTIN", "", true)]
    [InlineData("DUPONT-MARTIN", "MARTIN", false)]
    [InlineData("DUPONT", "DUPONTE", false)]
    public void Finds_a_name_by_its_first_letters(string stored, string typed, bool found) =>
        SearchKey.Of(stored).StartsWith(SearchKey.Of(typed)).Should().Be(found);

    [Fact]
    public void The_default_key_is_empty()
    {
        default(SearchKey).IsEmpty.Should().BeTrue();
        default(SearchKey).Should().Be(SearchKey.Of(""));
    }

    [Fact]
    public void Is_its_own_key() => Property.Holds(AnyText.Any, text =>
        SearchKey.Of(SearchKey.Of(text).Value).Should().Be(SearchKey.Of(text)));

    [Fact]
    public void Does_not_see_separators() => Property.Holds(NameAndSeparators, sample =>
    {
        var (name, separators) = sample;

        var spread = string.Concat(name.Zip(separators, (letter, separator) => letter + separator)) + string.Concat(name.Skip(separators.Length));

        SearchKey.Of(spread).Should().Be(SearchKey.Of(name));
    });

    [Fact]
    public void Is_that_of_the_stored_form() => Property.Holds(AnyText.Name, typed =>
    {
        var stored = StorageForm.Normalise(Identity.Rules.IdentityField.BirthName, typed).Name;
        if (stored is not null) SearchKey.Of(stored).Should().Be(SearchKey.Of(typed));
    });

    private static Gen<(string Name, string[] Separators)> NameAndSeparators { get; } =
        from name in AnyText.Name
        from separators in Gen.Elements("", "-", "--", "'", " ", "’", "- ", "\u00A0").ArrayOf()
        select (name, separators);
}
