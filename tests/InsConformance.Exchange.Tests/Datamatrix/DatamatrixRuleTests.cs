using InsConformance.Exchange.Judging;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Datamatrix;

/// <summary>Every rule on the content: a payload that fails it and its twin, one deviation away, that passes.</summary>
public sealed class DatamatrixRuleTests
{
    private const string H = Payloads.Header;
    private const string Matricule = "S1277076322082910";
    private const string Oid = "S21.2.250.1.213.1.4.8␝";
    private const string Names = "S3RUTH ISABELLE␝S4NESSI␝";
    private const string Rest = "S5FS614-07-1977S763220";

    [Theory]
    [InlineData("DM-01", "ISO1" + "0000000000000000000000" + Matricule + Oid + Names + Rest)]
    [InlineData("DM-02", "IS01" + "0000000000000000000001" + Matricule + Oid + Names + Rest)]
    [InlineData("DM-02", "IS01" + "000000000000000000000" + Matricule + Oid + Names + Rest)]
    [InlineData("DM-02", H + "X" + Matricule + Oid + Names + Rest)]
    [InlineData("DM-03", H + Matricule + Oid + "S3RUTH ISABELLE␝S4NeSSI␝" + Rest)]
    [InlineData("DM-03", H + Matricule + Oid + "S3RUTH ISABELLE␝S4N\u0000SSI␝" + Rest)]
    [InlineData("DM-04", H + Matricule + Oid + Names + "S8X␝" + Rest)]
    [InlineData("DM-04", H + Matricule + Oid + Names + "S5FS8XS614-07-1977S763220")]
    [InlineData("DM-05", H + Matricule + Oid + Names + "S5F" + Rest)]
    [InlineData("DM-05", H + Matricule + Oid + Names + "S4NESSI␝" + Rest)]
    [InlineData("DM-06", H + Oid + Names + Rest)]
    [InlineData("DM-06", H + Matricule + Names + Rest)]
    [InlineData("DM-06", H + Matricule + Oid + "S4NESSI␝" + Rest)]
    [InlineData("DM-06", H + Matricule + Oid + "S3RUTH ISABELLE␝" + Rest)]
    [InlineData("DM-06", H + Matricule + Oid + Names + "S614-07-1977S763220")]
    [InlineData("DM-06", H + Matricule + Oid + Names + "S5FS763220")]
    [InlineData("DM-07", H + "S12770763220829" + Oid + Names + Rest)]
    [InlineData("DM-07", H + "S1277073B22082910" + Oid + Names + Rest)]
    [InlineData("DM-08", H + "S1277076322082911" + Oid + Names + Rest)]
    [InlineData("DM-09", H + Matricule + "S21.2.250.1.213.1.4.2␝" + Names + Rest)]
    [InlineData("DM-09", H + Matricule + "S21.2.250.1.213.1.4.13" + Names + Rest)]
    [InlineData("DM-10", H + Matricule + Oid + "S3RUTH  ISABELLE␝S4NESSI␝" + Rest)]
    [InlineData("DM-10", H + Matricule + Oid + "S3RUTH,ISABELLE␝S4NESSI␝" + Rest)]
    [InlineData("DM-10", H + Matricule + Oid + "S3␝S4NESSI␝" + Rest)]
    [InlineData("DM-11", H + Matricule + Oid + "S3RUTH ISABELLE␝S4NESSI2␝" + Rest)]
    [InlineData("DM-11", H + Matricule + Oid + "S3RUTH ISABELLE␝S4-NESSI␝" + Rest)]
    [InlineData("DM-11", H + Matricule + Oid + "S3RUTH ISABELLE␝S4D' NESSI␝" + Rest)]
    [InlineData("DM-12", H + Matricule + Oid + Names + "S5IS614-07-1977S763220")]
    [InlineData("DM-13", H + Matricule + Oid + Names + "S5FS61977-07-14S763220")]
    [InlineData("DM-13", H + Matricule + Oid + Names + "S5FS630-02-1977S763220")]
    [InlineData("DM-14", H + Matricule + Oid + Names + "S5FS614-07-1977S76322")]
    [InlineData("DM-14", H + Matricule + Oid + Names + "S5FS614-07-1977S72C004")]
    [InlineData("DM-15", H + Matricule + "S21.2.250.1.213.1.4.8" + Names + Rest)]
    [InlineData("DM-15", H + Matricule + Oid + "S3RUTH ISABELLES4NESSI␝" + Rest)]
    [InlineData("DM-16", H + Matricule + "␝" + Oid + Names + Rest)]
    [InlineData("DM-16", H + Matricule + "S21.2.250.1.213.1.4.10␝" + Names + Rest)]
    [InlineData("DM-16", H + Matricule + Oid + Names + "S5F␝S614-07-1977S763220")]
    [InlineData("DM-17", H + Matricule + "S21.2.250.1.213.1.4.8<GS>" + Names + Rest)]
    [InlineData("DM-17", H + Matricule + "S21.2.250.1.213.1.4.8 " + Names + Rest)]
    [InlineData("DM-17", H + Matricule + "S21.2.250.1.213.1.4.8\u001E" + Names + Rest)]
    [InlineData("DM-17", H + Matricule + "S21.2.250.1.213.1.4.8\\x1d" + Names + Rest)]
    [InlineData("DM-16 (should)", H + Matricule + Oid + Names + Rest + "␝")]
    [InlineData("DM-13 (should)", H + Matricule + Oid + Names + "S5FS600-07-1977S763220")]
    [InlineData("DM-13 (should)", H + Matricule + Oid + Names + "S5FS614-31-1977S763220")]
    [InlineData("DM-18 (should)", H + Matricule + Oid + Names + "S5MS614-07-1977S763220")]
    [InlineData("DM-18 (should)", H + Matricule + Oid + Names + "S5FS614-07-1978S763220")]
    [InlineData("DM-22 (info)", H + Matricule + Oid + "S4NESSI␝S3RUTH ISABELLE␝" + Rest)]
    public void Names_the_rule_that_a_payload_breaks(string rule, string payload) =>
        Payloads.Departures(Payloads.Judge(payload)).Should().Contain(rule);

    [Theory]
    [InlineData("DM-08", H + "S1277076322082911" + Oid + Names + Rest)]
    [InlineData("DM-09", H + Matricule + "S21.2.250.1.213.1.4.7␝" + Names + Rest)]
    [InlineData("DM-12", H + Matricule + Oid + Names + "S5US614-07-1977S763220")]
    [InlineData("DM-13", H + Matricule + Oid + Names + "S5FS631-04-1977S763220")]
    [InlineData("DM-15", H + Matricule + "S21.2.250.1.213.1.4.8" + Names + Rest)]
    [InlineData("DM-17", H + Matricule + "S21.2.250.1.213.1.4.8<GS>" + Names + Rest)]
    public void A_single_deviation_breaks_a_single_rule(string rule, string payload) =>
        Payloads.Departures(Payloads.Judge(payload)).Should().Equal(rule);

    [Theory]
    [InlineData(Payloads.Nessi)]
    [InlineData(Payloads.PatTrois)]
    [InlineData(H + Matricule + Oid + Names + "S5FS614-07-1977")]
    [InlineData("]d1" + Payloads.Nessi)]
    [InlineData("]d2" + Payloads.Nessi)]
    [InlineData(H + Matricule + Oid + "S3RUTH ISABELLE␝S4DE L'HERAULT--NESSI␝" + Rest)]
    [InlineData(H + "S1297022A02077878" + Oid + "S3DOMINIQUE␝S4ADRTROIS␝S5FS626-02-1997S72A020")]
    [InlineData(H + "S1277010115400329" + Oid + "S3SARAH-LOU ANNA␝S4GARCIA-HAMMADI␝S5FS621-01-1977S701154")]
    public void Finds_nothing_wrong_in_a_right_payload(string payload)
    {
        var judgement = Payloads.Judge(payload);

        Payloads.Departures(judgement).Should().BeEmpty();
        judgement.Verdict.Should().Be(JudgementVerdict.Passed);
    }

    [Fact]
    public void Accepts_a_name_of_100_characters_without_separator_and_refuses_one_of_101()
    {
        Payloads.Departures(Payloads.Judge(Payload(new string('A', 100)))).Should().BeEmpty();
        Payloads.Departures(Payloads.Judge(Payload(new string('A', 101)))).Should().Equal("DM-11");

        static string Payload(string name) => H + Matricule + Oid + "S3RUTH ISABELLE␝S4" + name + Rest;
    }

    [Fact]
    public void Accepts_a_payload_of_291_characters_and_refuses_one_of_292()
    {
        var longest = H + "S1279035121518989S21.2.250.1.213.1.4.10S3" + new string('A', 100) + "S4" + new string('B', 100) + "S5FS628-03-1979S751215";
        longest.Should().HaveLength(291);

        Payloads.Departures(Payloads.Judge(longest)).Should().BeEmpty();
        Payloads.Departures(Payloads.Judge(longest + "0")).Should().Contain("DM-20");
    }

    [Fact]
    public void Keeps_the_name_last_without_separator() =>
        Payloads.Departures(Payloads.Judge(H + Matricule + Oid + "S3RUTH ISABELLE␝S5FS614-07-1977S763220S4NESSI"))
            .Should().Equal("DM-22 (info)");

    [Theory]
    [InlineData(Platform.Production, Payloads.PatTrois, true)]
    [InlineData(Platform.Production, Payloads.Nessi, false)]
    [InlineData(Platform.Test, Payloads.Nessi, true)]
    [InlineData(Platform.Test, Payloads.PatTrois, false)]
    public void DM_19_compares_the_oid_with_the_platform(Platform platform, string payload, bool departs) =>
        Payloads.Departures(Payloads.Judge(payload, context => context with { Platform = platform }))
            .Should().Equal(departs ? ["DM-19 (should)"] : []);

    [Theory]
    [InlineData(TrustStatus.Qualified, false)]
    [InlineData(TrustStatus.Validated, true)]
    [InlineData(TrustStatus.Retrieved, true)]
    [InlineData(TrustStatus.Provisional, true)]
    public void DM_23_wants_a_qualified_identity(TrustStatus status, bool departs) =>
        Payloads.Departures(Payloads.Judge(Payloads.Nessi, context => context with { Status = status }))
            .Should().Equal(departs ? ["DM-23"] : []);

    [Theory]
    [InlineData("NESSI", "RUTH ISABELLE", "F", "1977-07-14", "63220", false)]
    [InlineData("NESSI", "RUTH ISABELLE", "F", "1977-07-14", null, false)]
    [InlineData("NESSY", "RUTH ISABELLE", "F", "1977-07-14", "63220", true)]
    [InlineData("NESSI", "RUTH", "F", "1977-07-14", "63220", true)]
    [InlineData("NESSI", "RUTH ISABELLE", "M", "1977-07-14", "63220", true)]
    [InlineData("NESSI", "RUTH ISABELLE", "F", "1977-07-15", "63220", true)]
    [InlineData("NESSI", "RUTH ISABELLE", "F", "1977-07-14", "63113", true)]
    public void DM_27_compares_the_traits_with_the_answer_of_insi(string name, string given, string sex, string date, string? place, bool departs) =>
        Payloads.Departures(Payloads.Judge(Payloads.Nessi, context => context with { InsiAnswers = _ => new InsiTraits(name, given, sex, date, place) }))
            .Should().Equal(departs ? ["DM-27 (should)"] : []);

    [Fact]
    public void Says_which_rules_a_bare_payload_leaves_unevaluated()
    {
        var judgement = Payloads.Judge(Payloads.Nessi);

        judgement.Unevaluated.Select(finding => finding.Rule).Distinct().Should().Equal("DM-19", "DM-21", "DM-23", "DM-24", "DM-25", "DM-26", "DM-27");
        judgement.Unevaluated.Should().OnlyContain(finding => finding.Message.StartsWith("Règle non évaluée : "));
    }

    [Fact]
    public void A_missing_block_leaves_its_rules_unevaluated_rather_than_respected()
    {
        var judgement = Payloads.Judge(H + Oid + Names + Rest);

        judgement.Findings.Where(finding => finding.Rule is "DM-07" or "DM-08" or "DM-18")
            .Should().OnlyContain(finding => finding.Outcome == Outcome.Inconclusive);
    }
}
