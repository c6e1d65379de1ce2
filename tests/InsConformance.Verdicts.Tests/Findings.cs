using InsConformance.Identity.Rules;

namespace InsConformance.Verdicts.Tests;

/// <summary>Findings for tests.</summary>
internal static class Findings
{
    public static Finding Departure(Severity severity) => new()
    {
        Rule = "CTX-LPS-NOM",
        Severity = severity,
        Outcome = Outcome.Failed,
        Basis = Basis.Secondary,
        Message = "Le nom du logiciel n'a pas la forme demandée en conformité.",
        Expected = "urn:lps:<nom>:<version>",
        Observed = "monlogiciel",
        Location = "Header/ContexteLPS/LPS/Nom, échange 17",
        Recommendation = "Renseigner « urn:lps: » suivi du nom déclaré au CNDA et de la version.",
        Sources = ["schéma CTXLPS V01_00"],
    };
}
