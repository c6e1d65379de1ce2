using System.Text;
using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Mssante;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Mssante;

public sealed class MssanteJudgeTests
{
    private static readonly MssanteJudge Judge = new();

    public static TheoryData<string, string> Expected => new()
    {
        { "lettre-de-liaison.eml", "" },
        { "ecart-boite-d-un-autre-patient.eml", "XD-08 W" },
        { "ecart-document-d-un-autre-patient.eml", "XD-03, XD-06" },
        { "ecart-document-sans-lieu-de-naissance.eml", "CD-03" },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Names_the_rules_that_the_metadata_the_documents_and_the_recipient_break(string example, string rules) =>
        string.Join(", ", Of(Read(example)).DepartedRules()).Should().Be(rules);

    [Fact]
    public void Every_example_is_told_about_here() => Directory.EnumerateFiles(Repository.PathOf("fixtures/exchange/mssante")).Select(Path.GetFileName)
        .Should().BeEquivalentTo([.. Expected.Select(row => row.Data.Item1), "sans-archive.eml"]);

    [Fact]
    public void Says_in_which_file_of_the_archive_and_where() =>
        Of(Read("ecart-document-sans-lieu-de-naissance.eml")).Departures.Single().Location.Should()
            .StartWith("IHE_XDM.ZIP, IHE_XDM/SUBSET01/DOC00001.XML, /ClinicalDocument/recordTarget/");

    [Fact]
    public void Says_in_which_header_the_mailbox_is() =>
        Of(Read("ecart-boite-d-un-autre-patient.eml")).Departures.Single().Location.Should().Be("message, To");

    [Fact]
    public void Names_the_parts_of_a_message_without_archive() =>
        Of(Read("sans-archive.eml")).Error.Should().Contain("« lettre.pdf »").And.Contain("attendu").And.EndWith(".");

    [Fact]
    public void The_judge_of_metadata_reads_the_mail_too() =>
        Judged.By(FormatJudges.Find("xds")!, Read("ecart-boite-d-un-autre-patient.eml"), "ci-sis").DepartedRules().Should().Equal("XD-08 W");

    [Fact]
    public void A_mail_is_compared_with_the_other_artefacts_of_the_person() =>
        IdentityExtractor.Extract("mail", Read("lettre-de-liaison.eml"), TestContext.Current.CancellationToken).Single()
            .Traits.Select(trait => trait.Value).Should().Equal("277076322082910", "1.2.250.1.213.1.4.8", "NESSI", "RUTH", "RUTH ISABELLE", "1977-07-14", "F", "63220");

    [Theory]
    [InlineData("IS010000000000000000000000", "ne commence pas par les en-têtes")]
    [InlineData("From: a\r\n\r\nBonjour", "ne porte pas d'archive")]
    [InlineData("From: a\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n***", "base 64")]
    [InlineData("From: a\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\nUEsDBAAAAAA=", "ZIP")]
    [InlineData("From: a\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n", "ne porte pas d'archive")]
    public void What_is_no_message_with_an_archive_is_one_error(string mail, string error)
    {
        var judgement = Of(Encoding.Latin1.GetBytes(mail));

        judgement.Verdict.Should().Be(JudgementVerdict.Error);
        judgement.Error.Should().Contain(error);
    }

    [Fact]
    public void A_forwarded_message_is_read_as_the_message()
    {
        var forwarded = Encoding.Latin1.GetString(Read("lettre-de-liaison.eml"));
        var outer = "From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=dehors\r\n\r\n--dehors\r\nContent-Type: message/rfc822\r\n\r\n" + forwarded + "\r\n--dehors--\r\n";

        Of(Encoding.Latin1.GetBytes(outer)).DepartedRules().Should().BeEmpty();
    }

    [Fact]
    public void Line_ends_of_Unix_change_nothing() =>
        Of(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Read("lettre-de-liaison.eml")).Replace("\r\n", "\n", StringComparison.Ordinal))).DepartedRules().Should().BeEmpty();

    [Fact]
    public void A_truncated_message_is_an_error_or_is_judged_and_never_breaks_the_judge()
    {
        var whole = Read("lettre-de-liaison.eml");
        for (var length = 1; length < whole.Length; length += 41)
        {
            var judgement = Of(whole[..length]);
            (judgement.Error is null).Should().Be(judgement.Findings.Count > 0);
        }
    }

    private static byte[] Read(string example) => Examples.Read($"mssante/{example}");

    private static Judgement Of(byte[] mail) => Judged.By(Judge, mail, Judge.Versions[0]);
}
