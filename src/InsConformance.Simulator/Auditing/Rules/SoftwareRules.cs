using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>The calling software in the ContexteLPS (schema CTXLPS V01_00, and what public clients send).</summary>
internal static class SoftwareRules
{
    public static RuleFamily Family { get; } = RuleFamily.OfEvery("Logiciel appelant (ContexteLPS)",
    [
        new(
            new ConformanceRule
            {
                Id = "CTX-LPS-IDAM",
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.Recorded],
                Message = "Le numéro d'autorisation n'a pas la forme des numéros que le CNDA attribue.",
                Recommendation = "Renseigner dans IDAM le numéro d'autorisation reçu du CNDA, tel quel.",
                Note = "Le service réel refuse un numéro inconnu par l'anomalie desir_550.",
            },
            call => Differs(call, "IDAM", "trois lettres, 17NF, deux chiffres, trois caractères", software => software.Idam, IsIdam)),
        new(
            new ConformanceRule
            {
                Id = "CTX-LPS-IDAM-R",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.KnownClients],
                Message = "L'attribut R du numéro d'autorisation n'a pas la valeur d'usage.",
                Recommendation = "Envoyer IDAM avec R=\"4\".",
                Note = "Le sens de cet attribut n'est pas public ; tous les clients connus envoient cette valeur.",
            },
            call => Differs(call, "IDAM/@R", "4", software => software.IdamR, value => value is "4")),
        new(
            new ConformanceRule
            {
                Id = "CTX-LPS-NOM",
                Basis = Basis.Secondary,
                Sources = ["examen de conformité du CNDA, d'après padoa/tlsi-ins (depuis mai 2022), CharlieLamatte/SAPA et Pyxistem"],
                Message = "Le nom du logiciel n'a pas la forme demandée en conformité.",
                Recommendation = "Écrire dans Nom « urn:lps: », suivi du nom déclaré au CNDA et de la version, dans chaque requête.",
                Note = "Le service réel accepte une autre valeur ; c'est l'examen de conformité qui la relève. Un produit autorisé (Pyxistem) omet la version : le préfixe est sûr, la suite moins.",
            },
            call => Differs(call, "Nom", "urn:lps:<nom>:<version>", software => software.Name, IsName)),
        new(
            new ConformanceRule
            {
                Id = "CTX-LPS-INSTANCE",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = ["requêtes de padoa/tlsi-ins et de CharlieLamatte/SAPA"],
                Message = "L'installation du logiciel n'est pas identifiée.",
                Recommendation = "Écrire dans Instance un identifiant constant de l'installation, un UUID par exemple.",
                Note = "Cette valeur seule distingue, dans les traces, une installation d'une autre.",
            },
            call => Differs(call, "Instance", "un identifiant d'installation", software => software.Instance, value => !string.IsNullOrWhiteSpace(value))),
        new(
            new ConformanceRule
            {
                Id = "CTX-LPS-VERSION",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = ["requêtes de padoa/tlsi-ins et de CharlieLamatte/SAPA"],
                Message = "La version du logiciel n'est pas indiquée.",
                Recommendation = "Écrire dans Version la version du logiciel.",
                Note = "Le schéma rend cet élément facultatif ; les clients autorisés l'envoient, et lui seul distingue dans les traces une version d'une autre.",
            },
            call => Differs(call, "Version", "la version du logiciel", software => software.Version, value => !string.IsNullOrWhiteSpace(value))),
    ]);

    private static IEnumerable<Departure> Differs(
        AuditedCall call, string where, string expected, Func<LpsSoftware, string?> value, Func<string?, bool> isRight)
    {
        if (call.Content.Lps is not { } context)
            yield break;
        var observed = context.Software is { } software ? value(software) : null;
        if (!isRight(observed))
            yield return Departure.Of($"Header/ContexteLPS/LPS/{where}", expected, observed);
    }

    private static bool IsIdam(string? value) => value is { Length: 12 }
        && value.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0
        && value.AsSpan(3, 4) is "17NF"
        && value.AsSpan(7, 2).IndexOfAnyExceptInRange('0', '9') < 0
        && value[9..].All(char.IsAsciiLetterOrDigit);

    private static bool IsName(string? value) =>
        value?.Split(':') is ["urn", "lps", { Length: > 0 } name, { Length: > 0 } version] && name.Trim().Length > 0 && version.Trim().Length > 0;
}
