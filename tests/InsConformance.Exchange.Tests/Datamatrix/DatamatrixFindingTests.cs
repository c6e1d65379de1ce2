using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Datamatrix;

public sealed class DatamatrixFindingTests
{
    [Fact]
    public void A_finding_says_where_what_was_expected_what_was_there_and_what_to_do()
    {
        var finding = Payloads.Judge(Payloads.Nessi.Replace("082910", "082911", StringComparison.Ordinal)).Departures.Should().ContainSingle().Subject;

        finding.Should().BeEquivalentTo(new
        {
            Rule = "DM-08",
            Severity = Severity.Must,
            Outcome = Outcome.Failed,
            Basis = Basis.Secondary,
            Message = "La clé du matricule est fausse.",
            Location = "bloc S1, octet 41",
            Expected = "10",
            Observed = "11",
        });
        finding.Recommendation.Should().NotBeNullOrEmpty();
        finding.Sources.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("IS010000000000000000000000S1trueS21.2.250.1.213.1.4.8<GS>S3DOMINIQUE DOMINIQUE<GS>S4PAT-TROIS<GS>S5FS628-03-1979S751215", "DM-07", "DM-17")]
    [InlineData("IS010000000000000000000000S1118058599124123S21.2.250.1.213.1.4.8 S3FIRST NAMETEST S5MS618-06-1985S713201S4LASTNAMETEST", "DM-08", "DM-17", "DM-18 (should)", "DM-22 (info)")]
    [InlineData("IS010000000000000000000000S1123549685274612S225978456325481569525S3TEST1 TEST2 TEST␝S4DATAMATRIXTEST␝S5MS631-08-2021S717000", "DM-08", "DM-09", "DM-10", "DM-18 (should)")]
    [InlineData("ISO010000000000000000000000S1277076322082910S21.2.250.1.213.1.4.8S3RUTH ISABELLES4NESSIS5FS614-07-1977S763220", "DM-01", "DM-15")]
    public void Names_every_defect_of_payloads_met_in_the_field(string payload, params string[] rules) =>
        Payloads.Departures(Payloads.Judge(payload)).Should().Contain(rules);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("IS01")]
    [InlineData("S1")]
    [InlineData("IS010000000000000000000000S1")]
    [InlineData("␝␝␝")]
    [InlineData("\u0000\u00FF\u0080binaire\r\n\r\n")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    public void Nonsense_gives_findings_or_one_error(string payload) =>
        Payloads.Judge(payload).Verdict.Should().BeOneOf(JudgementVerdict.Failed, JudgementVerdict.Error);

    [Fact]
    public void A_content_that_no_symbol_carries_is_one_error() =>
        Payloads.Judge(Payloads.Nessi + new string('A', 3116)).Error.Should().Contain("aucun symbole ECC 200 n'en porte plus de 3116");

    [Theory]
    [InlineData("49533031 3030303030303030303030303030303030303030 3030 53 31 32 37 37 30 37 36 33 32 32 30 38 32 39 31 30")]
    [InlineData("4953303130303030303030303030303030303030303030303030533132373730373633323230383239313 0\r\n")]
    public void Reads_a_content_given_in_hexadecimal(string hexadecimal) =>
        Payloads.Departures(Payloads.Judge(hexadecimal)).Should().Equal("DM-06");

    [Theory]
    [InlineData(Payloads.Nessi + "\r\n")]
    [InlineData(Payloads.Nessi + "\n")]
    [InlineData("\u00EF\u00BB\u00BF" + Payloads.Nessi)]
    public void What_an_editor_adds_to_a_text_file_is_not_part_of_the_content(string file) =>
        Payloads.Judge(file).Verdict.Should().Be(JudgementVerdict.Passed);

    [Fact]
    public void A_version_that_does_not_exist_is_one_error() =>
        Payloads.Judge(Payloads.Nessi, context => context with { Version = "9" }).Error
            .Should().Be("La version « 9 » du format datamatrix n'est pas connue ; versions connues : 2.2.");
}
