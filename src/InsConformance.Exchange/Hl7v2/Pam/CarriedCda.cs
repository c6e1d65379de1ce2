using System.Xml.Linq;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Hl7v2.Pam;

/// <summary>A CDA document carried in Base64 by an OBX-5 of type ED, reduced to the identifiers of its patient.</summary>
/// <param name="Where">Where the document stands.</param>
/// <param name="PatientIds">Extension and root of each <c>recordTarget/patientRole/id</c>.</param>
public sealed record CarriedCda(string Where, IReadOnlySet<(string Value, string Root)> PatientIds)
{
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";

    /// <summary>The documents of a message. What cannot be read as a CDA is none.</summary>
    internal static IEnumerable<CarriedCda> In(Er7Message message) =>
        message.All("OBX").SelectMany(segment => segment[5].Repetitions).Select(Read).OfType<CarriedCda>();

    private static CarriedCda? Read(Er7Element data)
    {
        if (!data[4].Raw.Equals("Base64", StringComparison.OrdinalIgnoreCase))
            return null;
        var content = data[5].Raw;
        var bytes = new byte[content.Length * 3 / 4 + 3];
        if (!Convert.TryFromBase64Chars(content, bytes, out var length))
            return null;
        // Not XML: a PDF, an archive, or a document that the CDA judge reports.
        if (!SafeXml.TryLoad(bytes.AsMemory(0, length), "un document CDA", out var document, out _))
            return null;
        var role = document.Root?.Element(Hl7 + "recordTarget")?.Element(Hl7 + "patientRole");
        return role is null ? null : new CarriedCda(data[5].Where, role.Elements(Hl7 + "id").Select(Pair).ToHashSet());
    }

    private static (string Value, string Root) Pair(XElement id) => ((string?)id.Attribute("extension") ?? "", (string?)id.Attribute("root") ?? "");
}
