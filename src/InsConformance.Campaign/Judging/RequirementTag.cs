using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace InsConformance.Campaign.Judging;

/// <summary>A tag that names where a scenario comes from: <c>@INS-32.1</c>, <c>@regle-27</c>, <c>@CNDA-2.07</c>.</summary>
/// <param name="Tag">The tag, without <c>@</c>.</param>
/// <param name="Rank">How precisely it names the requirement: the highest of a scenario gives its name to the findings.</param>
/// <param name="Source">The document and the number, in French.</param>
public sealed partial record RequirementTag(string Tag, int Rank, string Source)
{
    private static readonly FrozenDictionary<string, (int Rank, string Format)> Families =
        new Dictionary<string, (int, string)>(StringComparer.Ordinal)
        {
            ["INS"] = (6, "Référencement Ségur et DMN, INS {0}"),
            ["CNDA"] = (5, "Cahier de tests du CNDA, essai {0}"),
            ["Sentinelle"] = (4, "Référencement Ségur vague 2, Sentinelle {0}"),
            ["SC.INS"] = (4, "Référencement Ségur vague 2, SC.INS.{0}"),
            ["EXI-ID"] = (3, "Guide d'implémentation de l'INS v3, EXI ID {0}"),
            ["EXI-REC"] = (3, "Guide d'implémentation de l'INS v3, EXI REC {0}"),
            ["RNIV"] = (3, "RNIV 1, § {0}"),
            ["kit-LBM"] = (3, "ANS, kit des laboratoires de biologie médicale, point {0}"),
            ["kit-SPST"] = (3, "ANS, INS et services de prévention et de santé au travail, point {0}"),
            ["regle"] = (2, "Guide d'implémentation de l'INS v2, règle {0}"),
            ["decision"] = (1, "Table de décision du banc, ligne {0}"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads a tag; null when it does not name a requirement.</summary>
    public static RequirementTag? Read(string tag)
    {
        if (Integration().IsMatch(tag))
            return new RequirementTag(tag, 7, $"Guide d'intégration INSi (SEL-MP-043), {tag}");
        if (BusinessScenario().IsMatch(tag))
            return new RequirementTag(tag, 0, $"Liste des scénarios métier du banc, {tag}");
        if (Numbered().Match(tag) is not { Success: true } match || !Families.TryGetValue(match.Groups["family"].Value, out var family))
            return null;
        var number = match.Groups["number"].Value;
        var scenario = number.Contains('.', StringComparison.Ordinal) ? 1 : 0;
        return new RequirementTag(tag, (family.Rank * 2) + scenario, string.Format(null, family.Format, number));
    }

    [GeneratedRegex("^(?<family>[A-Za-z.]+(?:-ID|-REC|-LBM|-SPST)?)[-.](?<number>[0-9]+(?:\\.[0-9]+)*(?:bis)?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex("^EF_INS[0-9]{2}_[0-9]{2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Integration();

    [GeneratedRegex("^[A-I][0-9]{1,2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BusinessScenario();
}
