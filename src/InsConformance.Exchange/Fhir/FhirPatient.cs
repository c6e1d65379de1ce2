using InsConformance.Exchange.Fhir.Resources;

namespace InsConformance.Exchange.Fhir;

/// <summary>A Patient resource as received, seen through what the INS profile looks at.</summary>
public sealed class FhirPatient
{
    /// <summary>Looks at a resource.</summary>
    public FhirPatient(FhirElement element)
    {
        Element = element;
        Identifiers = [.. element.All("identifier").Select(identifier => new FhirIdentifier(identifier))];
        CurrentIns = [.. Identifiers.Where(identifier => identifier.IsIns && identifier.Use is not "old")];
        ClaimsInsProfile = element.All("meta").SelectMany(meta => meta.All("profile")).Any(profile => profile.Value?.Split('|', 2)[0] is FrCore.PatientIns);
        IsConcerned = ClaimsInsProfile || Identifiers.Any(identifier => identifier.IsTypedIns || identifier.InsOid is not null);
        OfficialNames = [.. element.All("name").Where(name => name.Text("use") is "official")];
        Reliabilities = [.. element.Extensions(FrCore.IdentityReliability)];
        Statuses = [.. Reliabilities.SelectMany(reliability => Codings(reliability, "identityStatus"))];
        Comments = [.. Reliabilities.SelectMany(reliability => Codings(reliability, "comment"))];
        BirthPlaces = [.. element.Extensions(FrCore.BirthPlace)];
        InseeCodings =
        [
            .. BirthPlaces.SelectMany(place => place.ExtensionValues())
                .SelectMany(address => address.Extensions(FrCore.InseeCode))
                .SelectMany(insee => insee.ExtensionValues()),
        ];
    }

    /// <summary>The resource.</summary>
    public FhirElement Element { get; }

    /// <summary>All identifiers.</summary>
    public IReadOnlyList<FhirIdentifier> Identifiers { get; }

    /// <summary>Names whose use is <c>official</c>: the birth name.</summary>
    public IReadOnlyList<FhirElement> OfficialNames { get; }

    /// <summary>Extensions « fiabilité de l'identité ».</summary>
    public IReadOnlyList<FhirElement> Reliabilities { get; }

    /// <summary>Codings of the status of trust.</summary>
    public IReadOnlyList<FhirElement> Statuses { get; }

    /// <summary>Codings of the attributes, after 2.2.0.</summary>
    public IReadOnlyList<FhirElement> Comments { get; }

    /// <summary>Extensions « lieu de naissance ».</summary>
    public IReadOnlyList<FhirElement> BirthPlaces { get; }

    /// <summary>Codings of the INSEE code of the birth place.</summary>
    public IReadOnlyList<FhirElement> InseeCodings { get; }

    /// <summary>Values of the extension « prénoms de l'acte de naissance » of the official names.</summary>
    public IEnumerable<FhirElement> BirthGivenNameValues =>
        OfficialNames.SelectMany(name => name.Extensions(FrCore.BirthListGivenName)).SelectMany(extension => extension.ExtensionValues());

    /// <summary>The INS in force: not the former ones.</summary>
    public IReadOnlyList<FhirIdentifier> CurrentIns { get; }

    /// <summary>Whether <c>meta.profile</c> claims the INS profile, whatever its version.</summary>
    public bool ClaimsInsProfile { get; }

    /// <summary>Whether the INS profile concerns it: it claims the profile, or carries an INS.</summary>
    public bool IsConcerned { get; }

    /// <summary>Whether a status has this code.</summary>
    public bool HasStatus(string code) => HasCode(Statuses, code);

    /// <summary>Whether the identity is said doubtful or fictitious by a code, <c>DOUT</c> or <c>FICT</c>, in the status or in the comment.</summary>
    public bool HasAttribute(string code) => HasCode(Statuses, code) || HasCode(Comments, code);

    private static bool HasCode(IReadOnlyList<FhirElement> codings, string code) =>
        codings.Any(coding => string.Equals(coding.Text("code"), code, StringComparison.Ordinal));

    /// <summary>Codings of a sub-extension, whether its value is a Coding or a CodeableConcept.</summary>
    private static IEnumerable<FhirElement> Codings(FhirElement reliability, string part) => reliability.Extensions(part)
        .SelectMany(extension => extension.ExtensionValues())
        .SelectMany(value => value.Name is "valueCodeableConcept" ? value.All("coding") : [value]);
}
