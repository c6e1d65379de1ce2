using InsConformance.Testing;

namespace InsConformance.Identity.Tests.Rules;

public class IdentityRulesPageTests
{
    [Fact]
    public async Task The_page_of_the_documentation_is_the_one_that_the_tables_give()
    {
        var page = Repository.PathOf("docs/fr/regles-d-identite.md");
        var expected = IdentityRulesPage.Write();

        var written = File.Exists(page) ? await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken) : "";
        if (!string.Equals(written, expected, StringComparison.Ordinal))
            await File.WriteAllTextAsync(page + ".received", expected, TestContext.Current.CancellationToken);

        written.Should().Be(expected, "docs/fr/regles-d-identite.md is made from the tables of the identity room: copy docs/fr/regles-d-identite.md.received over it");
    }
}
