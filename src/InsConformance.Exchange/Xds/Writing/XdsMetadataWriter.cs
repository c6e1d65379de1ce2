using System.Text;
using System.Xml;
using System.Xml.Linq;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;

namespace InsConformance.Exchange.Xds.Writing;

/// <summary>
/// Writes what the metadata of a submission say of the patient: one submission set, one document entry. The other metadata are the business of
/// whoever submits the document.
/// </summary>
public static class XdsMetadataWriter
{
    private static readonly XNamespace Lcm = "urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0";
    private static readonly XNamespace Rim = "urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0";
    private static readonly XmlWriterSettings Layout = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>The <c>SubmitObjectsRequest</c> in UTF-8.</summary>
    /// <exception cref="ArgumentException">The identity has no INS to give: nothing is submitted for an identity that is not qualified (INS 34).</exception>
    public static byte[] Write(DiffusedIdentity identity)
    {
        if (identity.Ins is not { } ins)
            throw new ArgumentException("Only a qualified identity has a patientId.", nameof(identity));
        var request = new XElement(
            Lcm + "SubmitObjectsRequest",
            new XAttribute(XNamespace.Xmlns + "lcm", Lcm),
            new XAttribute(XNamespace.Xmlns + "rim", Rim),
            new XElement(
                Rim + "RegistryObjectList",
                new XElement(
                    Rim + "RegistryPackage",
                    new XAttribute("id", "SubmissionSet01"),
                    PatientId(ins, "SubmissionSet01", "urn:uuid:6b5aea1a-874d-4603-a4bc-96a0a7b38446", "XDSSubmissionSet.patientId")),
                new XElement(
                    Rim + "ExtrinsicObject",
                    new XAttribute("id", "Document01"),
                    Slot("sourcePatientId", [SourcePatientId(identity)]),
                    Slot("sourcePatientInfo", SourcePatientInfo(identity)),
                    PatientId(ins, "Document01", "urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427", "XDSDocumentEntry.patientId"))));
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Layout))
            request.Save(writer);
        return bytes.ToArray();
    }

    /// <summary>The INS as metadata and VIHF write it.</summary>
    public static string PatientId(Ins ins) => $"{ins.Matricule.Value}^^^&{ins.Oid.Value}&ISO^NH";

    /// <summary>The IPP that has an OID; without one, the INS.</summary>
    private static string SourcePatientId(DiffusedIdentity identity) =>
        identity.LocalIdentifiers.FirstOrDefault(local => local.Authority.Oid is not null && local.Type is "PI") is { } local
            ? $"{local.Value}^^^&{local.Authority.Oid}&ISO^PI"
            : PatientId(identity.Ins!);

    private static IEnumerable<string> SourcePatientInfo(DiffusedIdentity identity)
    {
        var (strict, used) = (identity.Strict, identity.Complementary);
        yield return $"PID-5|{strict.BirthName.Value}^{strict.FirstBirthName.Value}^{strict.BirthGivenNames}^^^^L";
        if (used is { UsedName: not null } or { UsedFirstName: not null })
            yield return $"PID-5|{used.UsedName?.Value}^{used.UsedFirstName?.Value}^^^^^D";
        yield return $"PID-7|{strict.BirthDate.ToIso().Replace("-", "", StringComparison.Ordinal)}";
        yield return $"PID-8|{strict.Sex.Code()}";
        yield return $"PID-11|^^^^^FRA^BDL^^{strict.BirthPlace.Code}";
    }

    private static XElement Slot(string name, IEnumerable<string> values) =>
        new(Rim + "Slot", new XAttribute("name", name), new XElement(Rim + "ValueList", values.Select(value => new XElement(Rim + "Value", value))));

    private static XElement PatientId(Ins ins, string owner, string scheme, string name) => new(
        Rim + "ExternalIdentifier",
        new XAttribute("id", $"{owner}-patientId"),
        new XAttribute("registryObject", owner),
        new XAttribute("identificationScheme", scheme),
        new XAttribute("value", PatientId(ins)),
        new XElement(Rim + "Name", new XElement(Rim + "LocalizedString", new XAttribute("value", name))));
}
