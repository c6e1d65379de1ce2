using System.Globalization;
using InsConformance.Identity.Rules;
using InsConformance.Simulator.Fidelity;

namespace InsConformance.Simulator.Tests.Fidelity;

public sealed class KnownDifferencesTests
{
    [Fact]
    public async Task The_page_of_the_documentation_is_the_one_that_the_data_gives()
    {
        var page = Repository.PathOf("docs/known-differences.md");
        var expected = KnownDifferencesPage.Write(KnownDifferences.All);

        var written = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        if (!string.Equals(written, expected, StringComparison.Ordinal))
            await File.WriteAllTextAsync(page + ".received", expected, TestContext.Current.CancellationToken);

        written.Should().Be(expected, "docs/known-differences.md is made from fixtures/insi/known-differences.yaml: copy docs/known-differences.md.received over it");
    }

    [Fact]
    public void Identifiers_follow_each_other() =>
        KnownDifferences.All.Select(difference => difference.Id).Should().Equal(Enumerable.Range(1, 23).Select(rank => string.Create(CultureInfo.InvariantCulture, $"DIF-{rank:00}")));

    [Fact]
    public void Each_says_where_it_comes_from() => KnownDifferences.All.Should().OnlyContain(difference => difference.Sources.Count > 0);

    [Fact]
    public void A_report_prints_those_that_can_change_a_verdict_and_those_only()
    {
        KnownDifferences.All.Should().OnlyContain(difference => (difference.Effect == VerdictEffect.None) == (difference.ReportText == null));
        KnownDifferences.ReportTexts.Should().Contain("L'authentification par Pro Santé Connect n'est pas simulée. (DIF-08)").And.NotContain(text => text.Contains("DIF-10", StringComparison.Ordinal));
    }

    [Fact]
    public void What_rests_on_an_inference_alone_is_never_shown_as_seen() =>
        KnownDifferences.All.Should().OnlyContain(difference =>
            difference.Sources.All(source => source.StartsWith("déduit : ", StringComparison.Ordinal)) == (difference.Basis == Basis.Inferred));

    [Theory]
    [InlineData("differences: [{id: DIF-01}]", "x.yaml, ligne 1 : la clé « title » manque.*")]
    [InlineData("autre: 1", "x.yaml, ligne 1 : clé « autre » inconnue. *")]
    [InlineData("- 1", "x.yaml : attendu un document avec la clé differences.")]
    [InlineData("a: [", "x.yaml, ligne * : ce n'est pas du YAML *")]
    public void A_wrong_file_is_one_error_that_says_where(string yaml, string message)
    {
        var act = () => KnownDifferencesFile.Read("x.yaml", yaml);

        act.Should().Throw<SimulatorSetupException>().WithMessage(message);
    }
}
