using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using InsConformance.Exchange.Identities;

namespace InsConformance.Exchange.Cda.Writing;

/// <summary>
/// Writes the beginning of a CDA R2 header up to the patient. Authors, custodian and body are the business of whoever makes the document:
/// they say nothing of the INS.
/// </summary>
public static class CdaHeaderWriter
{
    private const string MinimalStructure = "1.2.250.1.213.1.1.1.1";

    private static readonly XmlWriterSettings Layout = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>The document in UTF-8.</summary>
    /// <exception cref="ArgumentException">The identity has no INS and no local identifier with an OID: CDA identifies by OID.</exception>
    public static byte[] Write(DiffusedIdentity identity, CdaHeader header)
    {
        var v3 = CdaRecordTarget.V3;
        var document = new XElement(
            v3 + "ClinicalDocument",
            new XElement(v3 + "realmCode", new XAttribute("code", "FR")),
            new XElement(v3 + "typeId", new XAttribute("root", "2.16.840.1.113883.1.3"), new XAttribute("extension", "POCD_HD000040")),
            new XElement(v3 + "templateId", new XAttribute("root", MinimalStructure)),
            new XElement(v3 + "id", new XAttribute("root", header.Id)),
            new XElement(v3 + "code", new XAttribute("code", header.TypeCode), new XAttribute("codeSystem", "2.16.840.1.113883.6.1")),
            new XElement(v3 + "title", header.Title),
            new XElement(v3 + "effectiveTime", new XAttribute("value", Time(header.EffectiveTime))),
            new XElement(v3 + "confidentialityCode", new XAttribute("code", "N"), new XAttribute("codeSystem", "2.16.840.1.113883.5.25")),
            new XElement(v3 + "languageCode", new XAttribute("code", "fr-FR")),
            CdaRecordTargetWriter.Write(identity));
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Layout))
            document.Save(writer);
        return bytes.ToArray();
    }

    private static string Time(DateTimeOffset time) =>
        time.ToString("yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
