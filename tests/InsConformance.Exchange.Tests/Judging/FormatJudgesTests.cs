using InsConformance.Exchange.Judging;
using InsConformance.Testing;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Tests.Judging;

/// <summary>What holds for the judges of every format.</summary>
public sealed class FormatJudgesTests
{
    public static TheoryData<string> Formats => [.. FormatJudges.All.Select(judge => judge.Format)];

    [Fact]
    public async Task The_page_of_the_rules_is_that_of_the_code()
    {
        var path = Repository.PathOf(RulesPage.Path);
        var expected = RulesPage.Write(FormatJudges.All);
        if (string.Equals(Environment.GetEnvironmentVariable("INSCONF_WRITE_DOCS"), "1", StringComparison.Ordinal))
            await File.WriteAllTextAsync(path, expected, TestContext.Current.CancellationToken);

        var written = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");

        written.Should().Be(expected, "the rules changed; to write the page again: INSCONF_WRITE_DOCS=1 dotnet test tests/InsConformance.Exchange.Tests");
    }

    [Fact]
    public void No_two_formats_share_a_name() => FormatJudges.All.Select(judge => judge.Format).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_rule_says_what_is_wrong_what_to_do_and_on_what_it_rests(string format)
    {
        foreach (var rule in Rules(format))
        {
            rule.Message.Should().MatchRegex(@"^\p{Lu}.*\.$", rule.Id);
            rule.Recommendation.Should().MatchRegex(@"^\p{Lu}.*\.$", rule.Id);
            rule.Sources.Should().NotBeEmpty(rule.Id).And.NotContain(source => string.IsNullOrWhiteSpace(source));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_empty_or_huge_input_is_one_error(string format)
    {
        foreach (var bytes in new[] { [], new byte[InputLimit.Bytes + 1] })
        {
            var judgement = Judge(format, bytes);
            judgement.Verdict.Should().Be(JudgementVerdict.Error);
            judgement.Error.Should().NotBeNullOrWhiteSpace();
            judgement.Findings.Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nonsense_gives_findings_or_one_error_and_never_passes(string format)
    {
        foreach (var text in new[] { "\0", "{", "[", "<", "<a>", "MSH", "MSH|", "IS01", "\uFFFD\u0000\u00FF", "{\"resourceType\":\"Patient\"", "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>", "%PDF-1.7", "\u0089PNG\r\n\u001A\n" })
            Judge(format, System.Text.Encoding.Latin1.GetBytes(text)).Verdict.Should().BeOneOf([JudgementVerdict.Failed, JudgementVerdict.Error], text);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_judgement_that_is_cancelled_stops(string format)
    {
        var judge = FormatJudges.Find(format)!;
        var judging = () => judge.Judge(new byte[] { 1 }, JudgingContext.DefaultOf(judge), new CancellationToken(canceled: true));

        judging.Should().Throw<OperationCanceledException>();
    }

    private static IEnumerable<ConformanceRule> Rules(string format)
    {
        var judge = FormatJudges.Find(format)!;
        return judge.Versions.SelectMany(judge.Rules);
    }

    private static Judgement Judge(string format, byte[] bytes)
    {
        var judge = FormatJudges.Find(format)!;
        return judge.Judge(bytes, JudgingContext.DefaultOf(judge), TestContext.Current.CancellationToken);
    }
}
