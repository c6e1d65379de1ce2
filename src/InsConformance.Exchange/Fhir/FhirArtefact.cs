using InsConformance.Exchange.Fhir.Resources;
using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Fhir;

/// <summary>What the FHIR rules look at: the patients of a resource, the searches that it asks for, and what the bench was told of it.</summary>
public sealed class FhirArtefact
{
    /// <summary>Looks at a resource.</summary>
    public FhirArtefact(FhirElement root, JudgingContext context)
    {
        (Root, Context) = (root, context);
        var all = root.WithDescendants().ToList();
        Patients = [.. all.Where(element => element.ResourceType is "Patient").Select(element => new FhirPatient(element))];
        ConcernedPatients = [.. Patients.Where(patient => patient.IsConcerned)];
        PatientReferences =
        [
            .. all.Where(IsPatientReference)
                .SelectMany(reference => reference.All("identifier"))
                .Select(element => new FhirIdentifier(element))
                .Where(identifier => identifier.IsIns),
        ];
        Searches = [.. all.Where(element => element.Name is "request").SelectMany(request => request.All("url"))];
    }

    /// <summary>The resource.</summary>
    public FhirElement Root { get; }

    /// <summary>What the bench was told.</summary>
    public JudgingContext Context { get; }

    /// <summary>Every Patient: the root, those of the entries of a Bundle, those contained in another resource.</summary>
    public IReadOnlyList<FhirPatient> Patients { get; }

    /// <summary>The patients that the INS profile concerns.</summary>
    public IReadOnlyList<FhirPatient> ConcernedPatients { get; }

    /// <summary>INS by which other resources refer to their patient, without a Patient resource.</summary>
    public IReadOnlyList<FhirIdentifier> PatientReferences { get; }

    /// <summary>Requests of the entries of a Bundle (<c>request.url</c>), or of a file that holds one request line.</summary>
    public IReadOnlyList<FhirElement> Searches { get; }

    private static bool IsPatientReference(FhirElement element) => element.Name is "subject" or "patient" or "sourcePatientInfo";
}
