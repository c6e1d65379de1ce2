using System.Text;
using System.Xml;
using System.Xml.Linq;
using InsConformance.Exchange.Cda.Writing;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Tests.Support;
using InsConformance.Exchange.Xds;
using InsConformance.Exchange.Xds.Writing;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Tests.Xds;

/// <summary>Whatever submission is written, metadata and document, the judge accepts; whatever single thing is broken, it names the rule.</summary>
public sealed class BrokenSubmissionTests
{
    private static readonly XNamespace Rim = "urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0";
    private static readonly CdaHeader Letter = new("1.2.3.4.567.8.9.11", "34133-9", "Lettre de liaison", new DateTimeOffset(2026, 3, 10, 10, 0, 0, TimeSpan.FromHours(1)));

    private static readonly Dictionary<string, Action<XElement>> Breaks = new(StringComparer.Ordinal)
    {
        ["XD-01"] = submission => PatientId(submission, id => id.Replace("^NH", "^INS", StringComparison.Ordinal)),
        ["XD-02"] = submission => PatientId(submission, id => id[..14] + (char)('0' + (id[14] - '0' + 1) % 10) + id[15..]),
        ["XD-03"] = submission => PatientId(submission, id => "260058815400233" + id[15..]),
        ["XD-04"] = submission => Slot(submission, "sourcePatientId").Descendants(Rim + "Value").First().Value = "1900068",
        ["XD-05"] = submission => Slot(submission, "sourcePatientInfo").Descendants(Rim + "Value").Last().Value = "",
        ["XD-06"] = submission => Info(submission, "PID-7", _ => "18991231"),
        ["XD-07"] = submission => Slot(submission, "sourcePatientInfo").Element(Rim + "ValueList")!.Add(new XElement(Rim + "Value", "PID-5|PAPILLON^ISA^^^^^D")),
        ["XD-08"] = submission => Slot(submission, "sourcePatientId").AddAfterSelf(
            new XElement(Rim + "Slot", new XAttribute("name", "intendedRecipient"), new XElement(Rim + "ValueList", new XElement(Rim + "Value", "|^^Internet^260058815400233@patient.mssante.fr")))),
    };

    public static TheoryData<string> Rules => [.. Breaks.Keys];

    [Fact]
    public void The_judge_accepts_whatever_is_written() => SomeDiffusedIdentities.Holds(
        SomeDiffusedIdentities.Qualified,
        identity => Judged.By(new XdsJudge(), Bytes(Submission(identity)), "ci-sis", context => context with { Status = TrustStatus.Qualified }).DepartedRules().Should().BeEmpty());

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_judge_names_the_rule_that_is_broken(string rule) => SomeDiffusedIdentities.Holds(SomeDiffusedIdentities.Qualified, identity =>
    {
        var submission = Submission(rule is "XD-07" ? identity with { Complementary = InsConformance.Identity.Traits.ComplementaryTraits.None } : identity);
        Breaks[rule](submission);
        Judged.By(new XdsJudge(), Bytes(submission), "ci-sis").Departures.Select(finding => finding.Rule).Should().Contain(rule);
    });

    [Fact]
    public void An_INS_that_is_not_qualified_breaks_XD_09() => SomeDiffusedIdentities.Holds(
        SomeDiffusedIdentities.Qualified,
        identity => Judged.By(new XdsJudge(), Bytes(Submission(identity)), "ci-sis", context => context with { Status = TrustStatus.Validated }).DepartedRules().Should().Equal("XD-09"));

    /// <summary>The metadata, and the document that they speak of in base 64, as a SOAP message carries it.</summary>
    private static XElement Submission(DiffusedIdentity identity)
    {
        using var reader = XmlReader.Create(new MemoryStream(XdsMetadataWriter.Write(identity)));
        var submission = XDocument.Load(reader).Root!;
        submission.Add(new XElement("Document", Convert.ToBase64String(CdaHeaderWriter.Write(identity, Letter))));
        return submission;
    }

    private static byte[] Bytes(XElement submission) => Encoding.UTF8.GetBytes(submission.ToString());

    private static XElement Slot(XElement submission, string name) => submission.Descendants(Rim + "Slot").First(slot => slot.Attribute("name")!.Value == name);

    private static void Info(XElement submission, string field, Func<string, string> change)
    {
        var value = Slot(submission, "sourcePatientInfo").Descendants(Rim + "Value").First(one => one.Value.StartsWith(field, StringComparison.Ordinal));
        value.Value = $"{field}|{change(value.Value[(field.Length + 1)..])}";
    }

    private static void PatientId(XElement submission, Func<string, string> change)
    {
        var identifier = submission.Descendants(Rim + "ExternalIdentifier").First();
        identifier.SetAttributeValue("value", change(identifier.Attribute("value")!.Value));
    }
}
