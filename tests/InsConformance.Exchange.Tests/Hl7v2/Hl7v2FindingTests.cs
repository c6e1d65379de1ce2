using System.Text;
using InsConformance.Exchange.Hl7v2;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Hl7v2;

public sealed class Hl7v2FindingTests
{
    [Fact]
    public void Says_where_a_departure_stands()
    {
        var finding = Messages.Judge(Messages.With("260058815400233", "260058815400244")).Departures.Single();

        finding.Rule.Should().Be("V2-12");
        finding.Location.Should().Be("PID-3.1[2], octet 197");
        finding.Expected.Should().Be("la clé 33");
        finding.Observed.Should().Be("260058815400244");
    }

    [Fact]
    public void Says_which_message_of_several_departs()
    {
        var finding = Messages.Judge(Messages.Dark + Messages.With("VALI", "PROV")).Departures.Single();

        finding.Location.Should().StartWith("message 2, PID-32, octet ");
    }

    [Fact]
    public void Says_that_a_message_alone_does_not_show_what_a_receiver_does() =>
        Messages.Judge(Messages.Dark).Unevaluated.Select(finding => finding.Rule)
            .Should().Equal("V2-50", "V2-51", "V2-52", "V2-53", "V2-54", "V2-60");

    [Fact]
    public void Never_shows_an_inferred_rule_as_an_official_one()
    {
        string[] inferred = ["V2-12", "V2-18", "V2-25", "V2-30", "V2-32"];

        new Hl7v2Judge().Rules("2.11").Where(rule => rule.Basis is Basis.Inferred).Select(rule => rule.Id).Should().Equal(inferred);
    }

    [Fact]
    public void Has_every_rule_of_the_reference()
    {
        string[] reference =
        [
            "V2-01", "V2-02", "V2-03", "V2-04", "V2-05", "V2-06", "V2-07", "V2-10", "V2-11", "V2-12", "V2-13", "V2-15", "V2-16", "V2-17", "V2-18", "V2-19",
            "V2-20", "V2-21", "V2-22", "V2-23", "V2-24", "V2-25", "V2-26", "V2-27", "V2-28", "V2-29", "V2-30", "V2-31", "V2-32", "V2-40", "V2-41", "V2-42",
            "V2-43", "V2-50", "V2-51", "V2-52", "V2-53", "V2-54", "V2-60",
        ];

        new Hl7v2Judge().Rules("2.11").Select(rule => rule.Id).Distinct().Should().Equal(["V2-00", .. reference]);
    }

    [Theory]
    [InlineData("V2-15", Severity.Should)]
    [InlineData("V2-17", Severity.Info)]
    [InlineData("V2-24", Severity.Should)]
    [InlineData("V2-42", Severity.Should)]
    [InlineData("V2-13", Severity.Must)]
    public void Weighs_as_the_reference_says(string rule, Severity severity) =>
        new Hl7v2Judge().Rules("2.11").Single(known => known.Id == rule).Severity.Should().Be(severity);

    [Fact]
    public void Judges_a_truncated_message_wherever_it_stops()
    {
        var bytes = Encoding.ASCII.GetBytes(Messages.Dark);
        for (var length = 0; length < bytes.Length; length++)
        {
            var judgement = Messages.Judge(bytes[..length]);
            (judgement.Error is not null || judgement.Findings.Count > 0).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("JVBERi0xLjcK", "« %PDF »")]
    [InlineData("UEsDBBQAAAAI", "504B0304")]
    [InlineData("//5NAFMASAB8AA==", "FFFE4D00")]
    [InlineData("TVNIfF5+XCZ8AAAA", "Octet nul")]
    public void Refuses_what_is_binary_with_one_clear_error(string base64, string part)
    {
        var judgement = Messages.Judge(Convert.FromBase64String(base64));

        judgement.Verdict.Should().Be(JudgementVerdict.Error);
        judgement.Findings.Should().BeEmpty();
        judgement.Error.Should().Contain(part).And.Contain("MSH");
    }

    [Fact]
    public void Judges_a_message_with_any_mixture_of_ends()
    {
        var mixed = Messages.Dark.Replace("\rPID", "\r\nPID", StringComparison.Ordinal).Replace("\rPV1", "\nPV1", StringComparison.Ordinal);
        var finding = Messages.Judge(mixed).Departures.Single();

        finding.Rule.Should().Be("V2-00");
        finding.Observed.Should().Be("0x0D 0x0A");
        Messages.Judge(mixed).Verdict.Should().Be(JudgementVerdict.Passed);
    }

    [Fact]
    public void Reports_a_word_processor_tilde_and_reads_on()
    {
        var broken = Messages.With("^~\\&", "^˜\\&", Messages.With("8859/15", "UNICODE UTF-8"));

        Messages.Departures(Messages.Judge(broken)).Should().Equal("V2-01");
        Messages.Judge(broken).Departures.Single().Observed.Should().Be("|^˜\\&");
    }
}
