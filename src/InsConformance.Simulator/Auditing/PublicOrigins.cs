namespace InsConformance.Simulator.Auditing;

/// <summary>What the rules on the wire rest on when no text is public, each in one wording; <c>docs/sources.md</c> says what these publications are.</summary>
internal static class PublicOrigins
{
    public const string Recorded = "échanges enregistrés avec le service de test (padoa/tlsi-ins, CharlieLamatte/SAPA)";
    public const string KnownClients = "requêtes de padoa/tlsi-ins, CharlieLamatte/SAPA, Pyxistem et ABAK-Physio";
    public const string SignedAssertion = "assertion signée publiée dans padoa/tlsi-ins (12 avril 2022)";
    public const string SampleKit = "kit d'exemple TLSi du GIE SESAM-Vitale (2016), seule source publique";
    public const string AuthorisedTemplate = "gabarit WS_INS1 de PyxVital (Pyxistem), produit autorisé";
    public const string SampleRequest = "requête d'exemple test1_01.json de DevBox-Santé";
    public const string SexCode = "SEL-MP-043, EF_INS25_04, cité par des éditeurs";
    public const string NirStructure = "structure du NIR, INSEE";

    /// <summary>A test of the CNDA, whose book is not public: known by what an authorised editor declared of it.</summary>
    public static string DeclaredTest(string test) => $"CNDA, test {test}, d'après la déclaration de DevBox-Santé";
}
