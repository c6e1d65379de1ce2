namespace InsConformance.Campaign.Sut;

/// <summary>What a document about the person is made of.</summary>
public enum DocumentMedium
{
    /// <summary>« Document électronique »: sent to another software.</summary>
    Electronic,

    /// <summary>« Édition papier ».</summary>
    Paper,

    /// <summary>« Étiquette », printed for a tube or a wristband.</summary>
    Label,

    /// <summary>A FHIR resource, sent to another software.</summary>
    Fhir,

    /// <summary>A mail of the « messageries sécurisées de santé » (MSSanté).</summary>
    Mail,
}
