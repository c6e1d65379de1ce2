using InsConformance.Simulator.Deviations;

namespace InsConformance.Simulator.Tests.Deviations;

public sealed class DeviationsPageTests
{
    [Fact]
    public async Task The_page_of_the_documentation_is_the_one_that_the_catalogue_gives()
    {
        var page = Repository.PathOf("docs/deviations.md");
        var expected = DeviationsPage.Write(DeviationCatalogue.All);

        var written = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        if (!string.Equals(written, expected, StringComparison.Ordinal))
            await File.WriteAllTextAsync(page + ".received", expected, TestContext.Current.CancellationToken);

        written.Should().Be(expected, "docs/deviations.md is made from the catalogue of the deviations: copy docs/deviations.md.received over it");
    }

    [Fact]
    public void Every_deviation_has_its_row() =>
        DeviationCatalogue.All.Should().OnlyContain(deviation => DeviationsPage.Write(DeviationCatalogue.All).Contains($"| `{deviation.Id}`<br>", StringComparison.Ordinal));

    [Fact]
    public void There_are_sixty_at_least() => DeviationCatalogue.All.Should().HaveCountGreaterThanOrEqualTo(60);

    [Fact]
    public void Each_has_a_name_of_its_own() => DeviationCatalogue.All.Select(deviation => deviation.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.All(IsOfAName));

    [Fact]
    public void Each_says_what_a_good_client_does_and_from_where_that_comes() =>
        DeviationCatalogue.All.Should().OnlyContain(deviation => deviation.Title.Length > 0 && deviation.Sources.Count > 0 && IsASentence(deviation.GoodClient));

    private static bool IsOfAName(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-';

    private static bool IsASentence(string text) => char.IsUpper(text[0]) && text[^1] is '.';
}
