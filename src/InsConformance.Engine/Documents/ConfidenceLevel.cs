namespace InsConformance.Engine.Documents;

/// <summary>« Niveau de confiance » that the site gives to a kind of document (guide v2 règle 19, INS 19).</summary>
public enum ConfidenceLevel
{
    /// <summary>Says who the person claims to be; never enough to validate an identity.</summary>
    Low,

    /// <summary>« Dispositif à haut niveau de confiance » : enough to validate an identity.</summary>
    High,
}
