namespace InsConformance.Campaign.Running;

/// <summary>The versions of the documents that the scenarios follow.</summary>
public static class DocumentVersions
{
    /// <summary>Version by document.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Guide d'implémentation de l'INS dans les logiciels"] = "v2 (règles), compléments v3 (EXI ID)",
        ["Exigences DMN, chapitre INS (mêmes numéros que le référencement Ségur vague 1)"] = "1.2.2",
        ["Référencement Ségur vague 2, médecine de ville"] = "schéma public",
        ["Cahier de tests du CNDA (INSi)"] = "reconstitué de sources publiques",
        ["Guide d'intégration INSi (SEL-MP-043)"] = "05.00, partie publique",
    };
}
