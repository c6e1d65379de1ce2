using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;

namespace InsConformance.Exchange.Comparison.Readers;

/// <summary>The identities of HL7 v2 messages: one per PID.</summary>
internal static class Hl7v2Identities
{
    public static IEnumerable<CarriedIdentity> In(string source, ReadOnlyMemory<byte> bytes)
    {
        var patients = Er7Reader.Read(bytes).Messages.SelectMany(message => new PamMessage(message).Patients).ToList();
        return patients.Select((patient, index) => Of(patients.Count == 1 ? source : $"{source}, patient {index + 1}", patient)).OfType<CarriedIdentity>();
    }

    private static CarriedIdentity? Of(string source, PamPatient patient)
    {
        var traits = new TraitList();
        if (patient.Ins is [var ins, ..])
        {
            traits.Add(ComparedTrait.Matricule, ins.Number.Text, ins.Number.Where);
            traits.Add(ComparedTrait.Oid, ins.Oid, ins.Authority.Where);
        }

        foreach (var name in patient.BirthNames.Take(1))
        {
            Add(traits, ComparedTrait.BirthName, name[1]);
            Add(traits, ComparedTrait.FirstGivenName, name[2]);
            Add(traits, ComparedTrait.GivenNames, name[3]);
        }

        var (date, sex) = (patient.Pid[7].Repetitions, patient.Pid[8].Repetitions);
        if (date is [var birth, ..])
            traits.AddBirthDate(birth.Text is { Length: > 8 } time ? time[..8] : birth.Text, birth.Where);
        if (sex is [var code, ..])
            Add(traits, ComparedTrait.Sex, code);
        foreach (var place in patient.Pid[11].Repetitions.Where(address => address[7].Text is "BDL").Take(1))
            Add(traits, ComparedTrait.BirthPlace, place[9]);
        return traits.Of(source, "hl7v2");
    }

    private static void Add(TraitList traits, ComparedTrait trait, Er7Element element)
    {
        if (element.HasValue)
            traits.Add(trait, element.Text, element.Where);
    }
}
