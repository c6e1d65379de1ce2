namespace InsConformance.Campaign.Sut;

/// <summary>What a document about the person is made of.</summary>
public enum DocumentMedium
{
    /// <summary>« Document électronique »: sent to another software.</summary>
    Electronic,

    /// <summary>« Édition papier ».</summary>
    Paper,
}
