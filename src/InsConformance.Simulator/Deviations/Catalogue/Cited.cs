namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>What the expected reactions rest on, cited in one wording.</summary>
internal static class Cited
{
    public const string Schema = "schéma INSiResultat du contrat DESIR_ICIR_EXP_1.5.0";
    public const string Recorded = "échanges enregistrés sur l'environnement de qualification (padoa/tlsi-ins)";
    public const string ReturnCodes = "codes retour 00, 01 et 02, les seuls vus (échanges de padoa/tlsi-ins, fichiers du CNDA)";
    public const string OidList = "liste des OID de l'ANS";
    public const string HistoryKept = "guide d'implémentation v3, EXI REC 08 : l'historique est conservé à l'identique";
    public const string DecisionTable = "table de décision du banc";
    public const string Bench = "choix du banc";
    public const string Xml = "XML 1.0";
    public const string Soap = "SOAP 1.2, partie 1";
    public const string Http = "RFC 9112 (HTTP/1.1)";
    public const string HttpSemantics = "RFC 9110 (HTTP)";
    public const string XmlMediaTypes = "RFC 7303 (types de média XML)";

    public static readonly string[] Rule11 = ["guide d'implémentation v2, règle 11", "INS 15"];

    public static readonly string[] KeyCheck = [Bench, "d'après INS 8.1 : 15 caractères et clé contrôlée avant toute recherche"];

    public static readonly string[] CallTrace = ["guide d'implémentation v2, règle 37 : tout appel laisse une trace", $"{DecisionTable}, ligne 15 : une erreur technique ne change pas l'identité"];

    public static string[] Rule12(string scenario) => ["guide d'implémentation v2, règle 12", scenario];

    public static string Cnda(string test) => $"examen de conformité du CNDA, test {test}";
}
