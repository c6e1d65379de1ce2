using InsConformance.Identity.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Planning;

/// <summary>How binding and how certain a requirement is, in French.</summary>
internal static class RequirementWords
{
    /// <summary>How binding it is.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Must => "DOIT",
        Severity.Should => "recommandé",
        _ => "information",
    };

    /// <summary>How certain it is.</summary>
    public static string Word(this Basis basis) => basis switch
    {
        Basis.Official => "texte officiel",
        Basis.Secondary => "source secondaire",
        _ => "déduction du banc",
    };
}
