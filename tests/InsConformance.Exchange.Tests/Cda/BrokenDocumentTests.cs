using System.Text;
using System.Xml;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Cda.Writing;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Cda;

/// <summary>Whatever document is written, then broken in one place, the judge names the rule.</summary>
public sealed class BrokenDocumentTests
{
    private static readonly XNamespace V3 = "urn:hl7-org:v3";
    private static readonly CdaHeader Letter = new("1.2.3.4.567.8.9.11", "34133-9", "Lettre de liaison", new DateTimeOffset(2026, 3, 10, 10, 0, 0, TimeSpan.FromHours(1)));

    private static readonly Dictionary<string, Action<XElement>> Breaks = new(StringComparer.Ordinal)
    {
        ["CD-01"] = document => Of(document, "recordTarget").AddAfterSelf(new XElement(Of(document, "recordTarget"))),
        ["CD-02"] = document => Of(document, "id", "patientRole").Attribute("root")!.Remove(),
        ["CD-03"] = document => Of(document, "birthTime").Remove(),
        ["CD-04"] = document => Of(document, "county").Value = "",
        ["CD-05"] = document => Of(document, "name").Add(new XElement(V3 + "family", new XAttribute("qualifier", "SP"), "DUBOIS")),
        ["CD-06"] = document => Of(document, "name").Add(new XElement(V3 + "given", new XAttribute("qualifier", "SP"), "ISA")),
        ["CD-07"] = document => Of(document, "administrativeGenderCode").SetAttributeValue("code", "U"),
        ["CD-08"] = document => Change(Ins(document), "extension", number => number[..14] + (char)('0' + (number[14] - '0' + 1) % 10)),
        ["CD-09"] = document => Of(document, "name").Add(new XElement(V3 + "given", new XAttribute("qualifier", "BR"), "ISABELLE")),
        ["CD-10"] = document => Ins(document).AddAfterSelf(new XElement(V3 + "id", new XAttribute("extension", "260058815400233"), new XAttribute("root", "1.2.250.1.213.1.4.8"))),
        ["CD-12"] = document => Ins(document).SetAttributeValue("assigningAuthorityName", "N°SS-NIR"),
        ["CD-13"] = document => Change(Of(document, "birthTime"), "value", date => date[..2] + (date[2..4] == Ins(document).Attribute("extension")!.Value[1..3] ? "00" : date[2..4]) + date[4..]),
        ["CD-14"] = document => Of(document, "county").ReplaceWith(new XElement(V3 + "postalCode", "63000")),
        ["CD-15"] = document => Of(document, "patient").Add(new XElement(V3 + "raceCode", new XAttribute("code", "2106-3"))),
    };

    public static TheoryData<string> Rules => [.. Breaks.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_judge_names_the_rule_that_is_broken(string rule) => SomeDiffusedIdentities.Holds(
        SomeDiffusedIdentities.Qualified,
        identity =>
        {
            using var reader = XmlReader.Create(new MemoryStream(CdaHeaderWriter.Write(identity, Letter)));
            var document = XDocument.Load(reader).Root!;
            Breaks[rule](document);
            Judged.By(new CdaJudge(), Encoding.UTF8.GetBytes(document.ToString()), "3.0").Departures.Select(finding => finding.Rule).Should().Contain(rule);
        });

    private static XElement Of(XElement document, string name, string? parent = null) =>
        document.Descendants(V3 + name).First(element => parent is null || element.Parent!.Name.LocalName == parent);

    private static XElement Ins(XElement document) => Of(document, "id", "patientRole");

    private static void Change(XElement element, string attribute, Func<string, string> change) => element.SetAttributeValue(attribute, change(element.Attribute(attribute)!.Value));
}
