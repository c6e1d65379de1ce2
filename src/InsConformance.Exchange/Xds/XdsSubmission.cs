using System.Xml.Linq;
using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Xds.Packaging;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Xds;

/// <summary>What the XDS rules look at: the metadata of a submission, its VIHF, the CDA documents that came with it.</summary>
public sealed class XdsSubmission
{
    /// <summary>Documents that are read; a submission has a few, and each is compared with each entry.</summary>
    private const int MaxDocuments = 100;

    private const string ResourceId = "resource-id";

    internal XdsSubmission(XdsPackage package, JudgingContext context)
    {
        Context = context;
        var elements = package.Metadata.Descendants().ToList();
        Entries = [.. XdsEntry.AllOf(elements)];
        VihfResourceIds =
        [
            .. elements.Where(element => element.Name.LocalName is "Attribute" && element.Attribute("Name")?.Value.EndsWith(ResourceId, StringComparison.Ordinal) is true)
                .Elements()
                .Where(value => value.Name.LocalName is "AttributeValue")
                .Select(value => new XdsValue(value.Value, () => XPathOf.Element(value))),
        ];
        Recipients = [.. package.Recipients.Select(recipient => new XdsValue(recipient.Addresses, () => $"message, {recipient.Field}"))];
        Patients = [.. package.Documents.Take(MaxDocuments).SelectMany(PatientsOf)];
    }

    /// <summary>What the bench was told.</summary>
    public JudgingContext Context { get; }

    /// <summary>Submission sets and document entries.</summary>
    public IReadOnlyList<XdsEntry> Entries { get; }

    /// <summary>Document entries.</summary>
    public IEnumerable<XdsEntry> Documents => Entries.Where(entry => entry.IsDocument);

    /// <summary>Patient of the security assertion (VIHF).</summary>
    public IReadOnlyList<XdsValue> VihfResourceIds { get; }

    /// <summary>Recipients of the mail that carries the metadata; none when no mail does.</summary>
    public IReadOnlyList<XdsValue> Recipients { get; }

    /// <summary>Patients of the CDA documents.</summary>
    public IReadOnlyList<CdaRecordTarget> Patients { get; }

    /// <summary>Every patientId.</summary>
    public IEnumerable<XdsValue> PatientIds => Entries.SelectMany(entry => entry.PatientIds);

    private static IEnumerable<CdaRecordTarget> PatientsOf(PackagedDocument document) =>
        CdaReader.TryRead(document.Content, out var root, out _) ? CdaRecordTarget.AllOf(root) : [];
}
