using InsConformance.Exchange.Xds;
using InsConformance.Exchange.Xds.Packaging;

namespace InsConformance.Exchange.Comparison.Readers;

/// <summary>The identities of XDS metadata: one per document entry, or the one of the submission set when there is no entry.</summary>
internal static class XdsIdentities
{
    public static IEnumerable<CarriedIdentity> In(string source, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (!XdsPackageReader.TryRead(bytes, cancellation, out var package, out _))
            return [];
        var entries = XdsEntry.AllOf(package.Metadata.Descendants()).ToList();
        var documents = entries.Where(entry => entry.IsDocument).ToList();
        var carrying = documents.Count > 0 ? documents : entries;
        return carrying.Select((entry, index) => Of(carrying.Count == 1 ? source : $"{source}, fiche {index + 1}", entry)).OfType<CarriedIdentity>();
    }

    private static CarriedIdentity? Of(string source, XdsEntry entry)
    {
        var traits = new TraitList();
        if (entry.PatientIds is [{ Text: { } text } id, ..])
        {
            var parts = XdsPatientId.Of(text);
            traits.Add(ComparedTrait.Matricule, parts.Value, id.Path);
            traits.Add(ComparedTrait.Oid, parts.Oid, id.Path);
        }

        foreach (var value in entry.Slot("sourcePatientInfo"))
            Add(traits, value);
        return traits.Of(source, "xds");
    }

    private static void Add(TraitList traits, XdsValue value)
    {
        if (value.Text?.Split('|', 2) is not [var field, var content])
            return;
        var parts = content.Split('^');
        switch (field)
        {
            case "PID-5" when parts is [var family, var first, var list, _, _, _, "L", ..]:
                traits.Add(ComparedTrait.BirthName, family, value.Path);
                traits.Add(ComparedTrait.FirstGivenName, first, value.Path);
                traits.Add(ComparedTrait.GivenNames, list, value.Path);
                break;
            case "PID-7":
                traits.AddBirthDate(content, value.Path);
                break;
            case "PID-8":
                traits.Add(ComparedTrait.Sex, content, value.Path);
                break;
            case "PID-11" when parts is [_, _, _, _, _, _, "BDL", _, var place, ..]:
                traits.Add(ComparedTrait.BirthPlace, place, value.Path);
                break;
        }
    }
}
