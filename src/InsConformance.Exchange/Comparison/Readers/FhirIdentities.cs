using InsConformance.Exchange.Fhir;
using InsConformance.Exchange.Fhir.Reading;
using InsConformance.Exchange.Fhir.Resources;

namespace InsConformance.Exchange.Comparison.Readers;

/// <summary>The identities of a FHIR resource: one per Patient.</summary>
internal static class FhirIdentities
{
    public static IEnumerable<CarriedIdentity> In(string source, ReadOnlyMemory<byte> bytes)
    {
        if (!FhirReader.TryRead(bytes, out var resource, out _))
            return [];
        var patients = resource.WithDescendants().Where(element => element.ResourceType is "Patient").Select(element => new FhirPatient(element)).ToList();
        return patients.Select(patient => Of(patients.Count == 1 ? source : $"{source}, {patient.Element.Path}", patient)).OfType<CarriedIdentity>();
    }

    private static CarriedIdentity? Of(string source, FhirPatient patient)
    {
        var traits = new TraitList();
        if (patient.CurrentIns is [var ins, ..])
        {
            Add(traits, ComparedTrait.Matricule, ins.Element.First("value"));
            traits.Add(ComparedTrait.Oid, ins.InsOid ?? ins.System, ins.Element.PathOf("system"));
        }

        if (patient.OfficialNames is [var name, ..])
        {
            Add(traits, ComparedTrait.BirthName, name.First("family"));
            Add(traits, ComparedTrait.FirstGivenName, name.First("given"));
            Add(traits, ComparedTrait.GivenNames, patient.BirthGivenNameValues.FirstOrDefault());
        }

        var gender = patient.Element.Text("gender");
        traits.Add(ComparedTrait.Sex, gender switch { "male" => "M", "female" => "F", "unknown" => "U", _ => gender }, patient.Element.PathOf("gender"));
        traits.AddBirthDate(patient.Element.Text("birthDate"), patient.Element.PathOf("birthDate"));
        if (patient.InseeCodings is [var place, ..])
            Add(traits, ComparedTrait.BirthPlace, place.First("code"));
        return traits.Of(source, "fhir");
    }

    private static void Add(TraitList traits, ComparedTrait trait, FhirElement? element) => traits.Add(trait, element?.Value, element?.Path ?? "");
}
