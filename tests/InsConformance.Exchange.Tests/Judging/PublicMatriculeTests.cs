using System.Text;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Judging;

/// <summary>Matricules of public samples: the right ones pass, those whose key is wrong are reported wherever they come from.</summary>
public sealed class PublicMatriculeTests
{
    private static readonly (string Format, string Example, string Rule)[] Formats =
    [
        ("fhir", "fhir/qualifiee-nir.json", "FH-07"), ("cda", "cda/qualifiee-nir.xml", "CD-08"), ("xds", "xds/METADATA.XML", "XD-02"),
    ];

    [Theory]
    [InlineData("279035121518989")]
    [InlineData("277076322082910")]
    [InlineData("260058815400233")]
    [InlineData("274075176079430")]
    [InlineData("277010115400329")]
    [InlineData("185057512345673")]
    [InlineData("297022A02077878")]
    [InlineData("236066322083656")]
    [InlineData("101066322075460")]
    [InlineData("276037510669326")]
    public void A_right_key_passes_in_every_format(string matricule) =>
        Formats.Should().AllSatisfy(one => Rules(one.Format, one.Example, matricule).Should().NotContain(one.Rule));

    /// <summary>HL7 v2 and MSSanté samples, IHE PAM §4.4, FR Core example, FR medication example, CDA 3.0 examples, PDSM.</summary>
    [Theory]
    [InlineData("276037510669380")]
    [InlineData("260058815400244")]
    [InlineData("123456789012244")]
    [InlineData("289062913400149")]
    [InlineData("221042545611404")]
    [InlineData("223042545611404")]
    [InlineData("222127505611201")]
    [InlineData("224027511583555")]
    [InlineData("123456789012345")]
    public void A_wrong_key_of_an_official_sample_is_reported_in_every_format(string matricule) =>
        Formats.Should().AllSatisfy(one => Rules(one.Format, one.Example, matricule).Should().Contain(one.Rule));

    private static IEnumerable<string> Rules(string format, string example, string matricule)
    {
        var judge = FormatJudges.Find(format)!;
        var artefact = Encoding.UTF8.GetString(Examples.Read(example)).Replace("277076322082910", matricule, StringComparison.Ordinal);
        return Judged.By(judge, Encoding.UTF8.GetBytes(artefact), judge.Versions[0]).DepartedRules();
    }
}
