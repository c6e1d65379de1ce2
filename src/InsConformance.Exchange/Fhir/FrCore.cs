namespace InsConformance.Exchange.Fhir;

/// <summary>Canonical addresses of FR Core (package <c>hl7.fhir.fr.core</c>) and of the FHIR elements that its INS profile uses.</summary>
internal static class FrCore
{
    private const string Base = "https://hl7.fr/ig/fhir/core/";
    private const string Definitions = Base + "StructureDefinition/";

    /// <summary>The profile « FR Core Patient INS ».</summary>
    public const string PatientIns = Definitions + "fr-core-patient-ins";

    /// <summary>Extension « fiabilité de l'identité ».</summary>
    public const string IdentityReliability = Definitions + "fr-core-identity-reliability";

    /// <summary>Extension « prénoms de l'acte de naissance » of the official name.</summary>
    public const string BirthListGivenName = Definitions + "fr-core-patient-birth-list-given-name";

    /// <summary>Extension « code INSEE » of an address.</summary>
    public const string InseeCode = Definitions + "fr-core-address-insee-code";

    /// <summary>FHIR extension « lieu de naissance ».</summary>
    public const string BirthPlace = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";

    /// <summary>Types of identifiers specialised in France.</summary>
    public const string IdentifierTypes = Base + "CodeSystem/fr-core-cs-v2-0203";

    /// <summary>Table 0445 specialised in France: reliability of the identity.</summary>
    public const string ReliabilityCodes = Base + "CodeSystem/fr-core-cs-v2-0445";

    /// <summary>The four RNIV statuses, after 2.2.0.</summary>
    public const string StatusCodes = Base + "CodeSystem/fr-core-cs-identity-status";

    /// <summary>Attributes of the identity, after 2.2.0.</summary>
    public const string StatusComments = Base + "CodeSystem/fr-core-cs-identity-status-comment";

    /// <summary>HL7 types of identifiers.</summary>
    public const string Hl7IdentifierTypes = "http://terminology.hl7.org/CodeSystem/v2-0203";

    /// <summary>System of an OID.</summary>
    public const string OidPrefix = "urn:oid:";
}
