using System.Xml.Linq;
using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Comparison.Readers;

/// <summary>The identities of a CDA document: one per recordTarget.</summary>
internal static class CdaIdentities
{
    public static IEnumerable<CarriedIdentity> In(string source, ReadOnlyMemory<byte> bytes) =>
        CdaReader.TryRead(bytes, out var root, out _)
            ? CdaRecordTarget.AllOf(root).Select(target => Of(source, target)).OfType<CarriedIdentity>()
            : [];

    private static CarriedIdentity? Of(string source, CdaRecordTarget patient)
    {
        var traits = new TraitList();
        if (patient.Ins.FirstOrDefault() is { } ins)
        {
            traits.Add(ComparedTrait.Matricule, ins.Extension, XPathOf.Attribute(ins.Element, "extension"));
            traits.Add(ComparedTrait.Oid, ins.Root, XPathOf.Attribute(ins.Element, "root"));
        }

        Add(traits, ComparedTrait.BirthName, patient.BirthName);
        Add(traits, ComparedTrait.FirstGivenName, patient.FirstBirthNames.FirstOrDefault());
        Add(traits, ComparedTrait.GivenNames, patient.BirthGivenNames);
        if (patient.Gender is { } gender)
            traits.Add(ComparedTrait.Sex, gender is "UN" ? "U" : gender, XPathOf.Attribute(patient.Genders[0], "code"));
        if (patient.BirthTime is { } time)
            traits.AddBirthDate(time, XPathOf.Attribute(patient.BirthTimes[0], "value"));
        if (patient.Counties is [var county, ..])
            Add(traits, ComparedTrait.BirthPlace, county);
        return traits.Of(source, "cda");
    }

    private static void Add(TraitList traits, ComparedTrait trait, XElement? element)
    {
        if (element is not null)
            traits.Add(trait, element.Value, XPathOf.Element(element));
    }
}
