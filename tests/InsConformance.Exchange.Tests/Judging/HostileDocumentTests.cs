using System.Globalization;
using System.Text;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Judging;

/// <summary>Whatever comes instead of a FHIR, CDA or XDS document gives findings or one clear error.</summary>
public sealed class HostileDocumentTests
{
    private static readonly (string Format, string Example)[] Documents =
    [
        ("fhir", "fhir/qualifiee-nir.json"), ("fhir", "fhir/qualifiee-nir.xml"), ("cda", "cda/qualifiee-nir.xml"), ("xds", "xds/soumission-dmp.xml"),
    ];

    public static TheoryData<string, string> Examples => [.. Documents];

    public static TheoryData<string> Formats => ["fhir", "cda", "xds"];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_truncated_document_is_an_error(string format, string example)
    {
        var whole = Encoding.UTF8.GetString(Support.Examples.Read(example)).TrimEnd();
        for (var length = 1; length < whole.Length; length += 17)
            IsOneError(Judge(format, Encoding.UTF8.GetBytes(whole[..length])));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_document_with_random_bytes_never_breaks_the_judge(string format, string example)
    {
        var random = new Random(20260310);
        for (var attempt = 0; attempt < 300; attempt++)
        {
            var bytes = Support.Examples.Read(example);
            for (var change = random.Next(1, 6); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var judgement = Judge(format, bytes);
            (judgement.Error is null).Should().Be(judgement.Findings.Count > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_document_without_one_of_its_lines_never_breaks_the_judge(string format, string example)
    {
        var lines = Encoding.UTF8.GetString(Support.Examples.Read(example)).Split('\n');
        for (var removed = 0; removed < lines.Length; removed++)
        {
            var judgement = Judge(format, Encoding.UTF8.GetBytes(string.Join('\n', lines.Where((_, index) => index != removed))));
            (judgement.Error is null).Should().Be(judgement.Findings.Count > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Binary_before_or_after_is_an_error(string format, string example)
    {
        IsOneError(Judge(format, [0, 1, 2, 3, .. Support.Examples.Read(example)]));
        IsOneError(Judge(format, [.. Support.Examples.Read(example), 0, 1, 2, 3]));
    }

    [Fact]
    public void UTF_16_is_read_where_the_format_admits_it_and_an_error_elsewhere()
    {
        IsOneError(Judge("fhir", Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Support.Examples.Read("fhir/qualifiee-nir.json")))));
        var cda = Encoding.UTF8.GetString(Support.Examples.Read("cda/qualifiee-nir.xml")).Replace("utf-8", "utf-16", StringComparison.Ordinal);
        Judge("cda", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(cda)]).Verdict.Should().Be(JudgementVerdict.Passed);
    }

    [Theory]
    [InlineData("fhir", "fhir/qualifiee-nir.json", "NESSI")]
    [InlineData("fhir", "fhir/qualifiee-nir.xml", "NESSI")]
    [InlineData("cda", "cda/qualifiee-nir.xml", "NESSI")]
    [InlineData("xds", "xds/METADATA.XML", "NESSI")]
    public void Latin_1_that_is_said_UTF_8_is_an_error(string format, string example, string name) => IsOneError(Judge(
        format, Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(Support.Examples.Read(example)).Replace(name, "NESSÏ", StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_encoding_that_nobody_knows_is_an_error(string format) =>
        IsOneError(Judge(format, "<?xml version=\"1.0\" encoding=\"x-nothing\"?><a/>"u8.ToArray()));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Entities_that_hold_one_another_are_never_expanded(string format)
    {
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 30; level++)
            laughs.Append(CultureInfo.InvariantCulture, $"<!ENTITY a{level} \"&a{level - 1};&a{level - 1};\">");
        var judgement = Judge(format, Encoding.UTF8.GetBytes(laughs.Append("]><a>&a29;</a>").ToString()));
        IsOneError(judgement);
        judgement.Error.Should().Contain("DOCTYPE");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_outside_entity_is_never_fetched(string format) =>
        IsOneError(Judge(format, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"u8.ToArray()));

    [Theory]
    [InlineData("fhir", "", "[", "")]
    [InlineData("fhir", "{\"resourceType\":\"Patient\",\"a\":", "[", "")]
    [InlineData("fhir", "", "{\"a\":", "")]
    [InlineData("fhir", "<Patient xmlns=\"http://hl7.org/fhir\">", "<a>", "</a>")]
    [InlineData("cda", "<ClinicalDocument xmlns=\"urn:hl7-org:v3\">", "<a>", "</a>")]
    [InlineData("xds", "<a>", "<a>", "</a>")]
    public void Elements_one_in_another_a_hundred_thousand_times_give_findings_or_one_error(string format, string start, string open, string close)
    {
        var end = start.Length == 0 || start[0] != '<' ? "" : $"</{start[1..start.IndexOfAny([' ', '>'])]}>";
        var deep = start + string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000)) + end;
        Judge(format, Encoding.UTF8.GetBytes(deep)).Verdict.Should().BeOneOf(JudgementVerdict.Error, JudgementVerdict.Failed);
    }

    [Fact]
    public void A_rule_broken_a_hundred_thousand_times_is_told_a_hundred_times()
    {
        var document = Encoding.UTF8.GetString(Support.Examples.Read("cda/qualifiee-nir.xml"))
            .Replace("<patient>", string.Concat(Enumerable.Repeat("<id/>", 100_000)) + "<patient>", StringComparison.Ordinal);
        Judge("cda", Encoding.UTF8.GetBytes(document)).Departures.Should().HaveCount(100).And.OnlyContain(finding => finding.Rule == "CD-02");
    }

    [Fact]
    public void Twenty_thousand_entries_are_judged_one_by_one()
    {
        var metadata = Encoding.UTF8.GetString(Support.Examples.Read("xds/METADATA.XML"));
        var start = metadata.IndexOf("<rim:ExtrinsicObject", StringComparison.Ordinal);
        var end = metadata.IndexOf("</rim:RegistryObjectList>", StringComparison.Ordinal);
        var many = string.Concat(Enumerable.Repeat("<rim:ExtrinsicObject><rim:Slot name='sourcePatientInfo'/></rim:ExtrinsicObject>", 20_000));
        Judge("xds", Encoding.UTF8.GetBytes(metadata[..start] + many + metadata[end..])).Departures.GroupBy(finding => finding.Rule)
            .Select(same => (same.Key, same.Count())).Should().Equal(("XD-01", 100), ("XD-04", 100), ("XD-05", 100));
    }

    [Fact]
    public void Twenty_thousand_identifiers_are_judged_one_by_one()
    {
        var patient = Encoding.UTF8.GetString(Support.Examples.Read("fhir/qualifiee-nir.json"));
        var many = string.Concat(Enumerable.Repeat("{\"use\":\"usual\",\"type\":{\"coding\":[{\"code\":\"NH\"}]},\"system\":\"urn:oid:1.2.250.1.213.1.4.8\",\"_value\":{}},", 20_000));
        var judgement = Judge("fhir", Encoding.UTF8.GetBytes(patient.Replace("\"identifier\": [", "\"identifier\": [" + many, StringComparison.Ordinal)));
        judgement.Departures.Select(finding => finding.Rule).Distinct().Should().Equal("FH-04", "FH-25");
    }

    private static void IsOneError(Judgement judgement)
    {
        judgement.Verdict.Should().Be(JudgementVerdict.Error);
        judgement.Error.Should().Contain("attendu").And.EndWith(".");
        judgement.Findings.Should().BeEmpty();
    }

    private static Judgement Judge(string format, byte[] bytes)
    {
        var judge = FormatJudges.Find(format)!;
        return Judged.By(judge, bytes, judge.Versions[0]);
    }
}
