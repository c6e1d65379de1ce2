using System.IO.Compression;
using System.Text;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Tests.Support;
using InsConformance.Exchange.Xds;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Tests.Xds;

public sealed class XdsJudgeTests
{
    private const string Version = "ci-sis";
    private static readonly XdsJudge Judge = new();

    public static TheoryData<string> Deviations => [.. XdsDeviations.All.Select(deviation => deviation.ToString())];

    public static TheoryData<string> AdmittedChanges => [.. XdsDeviations.Admitted.Select(deviation => deviation.ToString())];

    [Theory]
    [MemberData(nameof(Deviations))]
    public void Names_the_rule_that_is_broken_and_no_other(string name) => Judges(XdsDeviations.All.Single(one => one.ToString() == name));

    [Theory]
    [MemberData(nameof(AdmittedChanges))]
    public void Accepts_what_is_admitted(string name) => Judges(XdsDeviations.Admitted.Single(one => one.ToString() == name));

    [Fact]
    public void Breaks_every_rule_that_a_submission_alone_can_break()
    {
        var broken = XdsDeviations.All.SelectMany(deviation => deviation.Rules.Split(' ')).ToHashSet(StringComparer.Ordinal);
        Judge.Rules(Version).Select(rule => rule.Id).Except(["XD-09"]).Should().BeSubsetOf(broken);
    }

    [Fact]
    public void Has_every_rule_of_the_reference() =>
        Judge.Rules(Version).Select(rule => rule.Id).Should().Equal(Enumerable.Range(1, 9).Select(rank => $"XD-{rank:00}"));

    [Theory]
    [InlineData(TrustStatus.Qualified, false)]
    [InlineData(TrustStatus.Validated, true)]
    [InlineData(TrustStatus.Provisional, true)]
    [InlineData(null, false)]
    public void XD_09_refuses_the_INS_of_an_identity_that_is_said_not_qualified(TrustStatus? status, bool refuses)
    {
        var judgement = Judged.By(Judge, Examples.Read("xds/METADATA.XML"), Version, context => context with { Status = status });
        judgement.DepartedRules().Should().Equal(refuses ? ["XD-09"] : []);
        judgement.Unevaluated.Any(finding => finding.Rule == "XD-09").Should().Be(status is null);
    }

    [Fact]
    public void Finds_an_empty_slot() => Judged.By(Judge, Examples.Read("xds/ecart-sourcePatientInfo-vide.xml"), Version).DepartedRules().Should().Equal("XD-05");

    [Fact]
    public void Says_in_which_slot_and_what_was_expected()
    {
        var finding = Judged.By(Judge, XdsDeviations.All.Single(one => one.Name == "another sex than the document's").Apply(), Version).Departures.Single();
        finding.Location.Should().EndWith("/RegistryObjectList/ExtrinsicObject/Slot[@name='sourcePatientInfo']/ValueList/Value[4]");
        finding.Expected.Should().Be("PID-8 du CDA : F");
        finding.Observed.Should().Be("PID-8|M");
    }

    [Fact]
    public void Opens_an_IHE_XDM_archive_and_compares_its_documents()
    {
        Judged.By(Judge, Archive("cda/qualifiee-nir.xml"), Version).DepartedRules().Should().BeEmpty();
        Judged.By(Judge, Archive("cda/ecart-cle-fausse.xml"), Version).DepartedRules().Should().Equal("XD-03");
    }

    [Fact]
    public void Splits_an_MTOM_message_and_compares_its_documents()
    {
        Judged.By(Judge, Mtom("cda/qualifiee-nir.xml"), Version).DepartedRules().Should().BeEmpty();
        Judged.By(Judge, Mtom("cda/ecart-cle-fausse.xml"), Version).DepartedRules().Should().Equal("XD-03");
    }

    [Fact]
    public void Refuses_an_archive_that_unpacks_to_more_than_an_input_may_hold()
    {
        var judgement = Judged.By(Judge, Zip(("METADATA.XML", new byte[InputLimit.Bytes + 1])), Version);
        judgement.Verdict.Should().Be(JudgementVerdict.Error);
        judgement.Error.Should().Contain("une fois décompressée");
    }

    [Fact]
    public void Refuses_an_archive_without_metadata() =>
        Judged.By(Judge, Zip(("DOC0001.XML", "<a/>"u8.ToArray())), Version).Error.Should().Contain("METADATA.XML");

    [Fact]
    public void Refuses_a_truncated_archive() =>
        Judged.By(Judge, Archive("cda/qualifiee-nir.xml")[..^30], Version).Error.Should().Contain("abîmée ou tronquée");

    private static void Judges(XdsDeviation deviation) =>
        string.Join(' ', Judged.By(Judge, deviation.Apply(), Version).DepartedRules()).Should().Be(deviation.Rules);

    private static byte[] Archive(string document) =>
        Zip(("IHE_XDM/SUBSET01/METADATA.XML", Examples.Read("xds/METADATA.XML")), ("IHE_XDM/SUBSET01/DOC0001.XML", Examples.Read(document)));

    private static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Mtom(string document) =>
    [
        .. Encoding.ASCII.GetBytes("Content-Type: multipart/related; boundary=\"part\"; type=\"application/xop+xml\"\r\n\r\n--part\r\nContent-Type: application/xop+xml\r\n\r\n"),
        .. Examples.Read("xds/METADATA.XML"),
        .. Encoding.ASCII.GetBytes("\r\n--part\r\nContent-ID: <1@x>\r\nContent-Transfer-Encoding: binary\r\n\r\n"),
        .. Examples.Read(document),
        .. Encoding.ASCII.GetBytes("\r\n--part--\r\n"),
    ];
}
