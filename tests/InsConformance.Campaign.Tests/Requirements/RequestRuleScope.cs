namespace InsConformance.Campaign.Tests.Requirements;

/// <summary>Which software a rule of requests is for, as the requirement file says it: only one that does the call can depart from the rule.</summary>
internal static class RequestRuleScope
{
    private const string ByCard = "operations: [recherche-vitale]";
    private const string ByTraits = "operations: [recherche-traits]";
    private const string Searches = "operations: [recherche-vitale, recherche-traits]";
    private const string Every = "operations: [recherche-vitale, recherche-traits, verification-unitaire, verification-lot]";
    private const string CardMode = "authentications: [cps]";
    private const string CertificateMode = "authentications: [certificat-logiciel]";

    /// <summary>The scopes by the beginning of the identifier, the most precise first.</summary>
    private static readonly (string Beginning, string Scope)[] Scopes =
    [
        ("CTX-COUVERTURE-VIDE", ByTraits),
        ("CTX-EMETTEUR-PS", CardMode),
        ("CTX-EMETTEUR-OU", CertificateMode),
        ("TLS-C", CertificateMode),
        ("SEC-CERTIFICAT", CertificateMode),
        ("SEC-VITALE", ByCard),
        ("SEC-", CardMode),
        ("PS-", CardMode),
        ("VITALE-", ByCard),
        ("CV-", ByCard),
        ("REQ-ELEMENT", Searches),
        ("REQ-ORDRE", Searches),
        ("REQ-DOUBLE", Searches),
        ("REQ-", ByTraits),
        ("VER-", "operations: [verification-unitaire, verification-lot]"),
        ("SEQ-LOT-", "operations: [verification-lot]"),
        ("SEQ-CARTE", ByCard),
        ("SEQ-IDENTIFIANTS", Every),
        ("SEQ-", ByTraits),
    ];

    public static string Of(string rule) => Scopes.FirstOrDefault(one => rule.StartsWith(one.Beginning, StringComparison.Ordinal)).Scope ?? Every;
}
