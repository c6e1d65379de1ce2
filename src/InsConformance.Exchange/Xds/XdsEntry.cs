using System.Globalization;
using System.Xml.Linq;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Xds;

/// <summary>A submission set or a document entry of the metadata, as received.</summary>
public sealed class XdsEntry
{
    private const string DocumentPatientId = "urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427";
    private const string SubmissionPatientId = "urn:uuid:6b5aea1a-874d-4603-a4bc-96a0a7b38446";

    private readonly XElement _element;

    /// <summary>Looks at an element.</summary>
    /// <param name="element">A <c>RegistryPackage</c> or an <c>ExtrinsicObject</c>.</param>
    public XdsEntry(XElement element)
    {
        _element = element;
        IsDocument = element.Name.LocalName is "ExtrinsicObject";
        PatientIds =
        [
            .. Children("ExternalIdentifier")
                .Where(identifier => string.Equals(identifier.Attribute("identificationScheme")?.Value, PatientIdScheme, StringComparison.OrdinalIgnoreCase))
                .Select(identifier => new XdsValue(identifier.Attribute("value")?.Value, () => XPathOf.Attribute(identifier, "value"))),
        ];
    }

    /// <summary>The entries among the elements of the metadata.</summary>
    public static IEnumerable<XdsEntry> AllOf(IEnumerable<XElement> elements) =>
        elements.Where(element => element.Name.LocalName is "RegistryPackage" or "ExtrinsicObject").Select(element => new XdsEntry(element));

    /// <summary>Whether it is a document entry; a submission set otherwise.</summary>
    public bool IsDocument { get; }

    /// <summary><c>XDSDocumentEntry.patientId</c> or <c>XDSSubmissionSet.patientId</c>.</summary>
    public IReadOnlyList<XdsValue> PatientIds { get; }

    /// <summary>Where the patientId should be.</summary>
    public string MissingPatientIdPath => $"{XPathOf.Element(_element)}/ExternalIdentifier[@identificationScheme='{PatientIdScheme}']/@value";

    /// <summary>Every value of every slot.</summary>
    public IEnumerable<XdsValue> AllValues => Children("Slot").SelectMany(Values);

    /// <summary>Whether it has a slot of this name.</summary>
    public bool HasSlot(string name) => Slots(name).Any();

    /// <summary>The values of the slots of a name.</summary>
    public IEnumerable<XdsValue> Slot(string name) => Slots(name).SelectMany(Values);

    /// <summary>Where a slot is, or should be.</summary>
    public string SlotPath(string name) => $"{XPathOf.Element(_element)}/Slot[@name='{name}']";

    private string PatientIdScheme => IsDocument ? DocumentPatientId : SubmissionPatientId;

    private IEnumerable<XElement> Slots(string name) =>
        Children("Slot").Where(slot => string.Equals(slot.Attribute("name")?.Value, name, StringComparison.Ordinal));

    private IEnumerable<XElement> Children(string name) => _element.Elements().Where(child => child.Name.LocalName == name);

    private IEnumerable<XdsValue> Values(XElement slot) => slot.Elements()
        .Where(list => list.Name.LocalName is "ValueList")
        .SelectMany(list => list.Elements())
        .Where(value => value.Name.LocalName is "Value")
        .Select((value, index) => new XdsValue(value.Value, () => ValuePath(slot, index + 1)));

    private string ValuePath(XElement slot, int rank) =>
        string.Create(CultureInfo.InvariantCulture, $"{SlotPath(slot.Attribute("name")?.Value ?? "")}/ValueList/Value[{rank}]");
}
