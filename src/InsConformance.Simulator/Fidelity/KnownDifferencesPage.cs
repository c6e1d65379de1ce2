using System.Globalization;
using System.Text;
using InsConformance.Identity.Rules;

namespace InsConformance.Simulator.Fidelity;

/// <summary>Writes <c>docs/known-differences.md</c> from the data.</summary>
public static class KnownDifferencesPage
{
    private const string Opening = """
        # Différences connues avec le téléservice réel

        <!-- Page produite à partir de fixtures/insi/known-differences.yaml : modifiez ce fichier, non celui-ci. -->

        Le simulateur est reconstitué de traces et de documents publics : le guide d'intégration officiel (SEL-MP-043) est réservé aux éditeurs inscrits. Cette page dit tout ce qui diffère, ou
        pourrait différer, du service réel, sur quoi on se fonde pour le dire, et ce qu'un verdict du banc vaut en ce point. Les différences qui peuvent changer un verdict sont reprises
        dans chaque rapport. Les documents cités, et comment chacun est connu : [sources.md](sources.md).


        """;

    /// <summary>The whole page, Markdown.</summary>
    public static string Write(IReadOnlyList<KnownDifference> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var text = new StringBuilder(Opening);
        text.Append("| | Sujet | Fondement | Effet sur un verdict |\n|---|---|---|---|\n");
        foreach (var difference in differences)
            text.Append(CultureInfo.InvariantCulture, $"| {difference.Id} | {difference.Title} | {Words(difference.Basis)} | {Words(difference.Effect)} |\n");
        foreach (var difference in differences)
            Describe(difference, text);
        return text.ToString();
    }

    private static void Describe(KnownDifference difference, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {difference.Id}. {difference.Title}\n\n")
            .Append(CultureInfo.InvariantCulture, $"* **Service réel** : {difference.Real}\n")
            .Append(CultureInfo.InvariantCulture, $"* **Simulateur** : {difference.Simulated}\n")
            .Append(CultureInfo.InvariantCulture, $"* **Effet sur un verdict** : {Words(difference.Effect)}. {difference.EffectText}\n")
            .Append(CultureInfo.InvariantCulture, $"* **Fondement** : {Origin(difference)}\n");
        if (difference.Setting is { } setting)
            text.Append(CultureInfo.InvariantCulture, $"* **Réglage** : {setting}\n");
    }

    /// <summary>What an inference rests on says itself that it is one.</summary>
    private static string Origin(KnownDifference difference)
    {
        var sources = string.Join(" ; ", difference.Sources);
        return difference.Basis is Basis.Inferred ? sources : $"{Words(difference.Basis)} ({sources})";
    }

    private static string Words(Basis basis) => basis switch
    {
        Basis.Official => "officiel",
        Basis.Secondary => "source secondaire",
        _ => "déduit",
    };

    private static string Words(VerdictEffect effect) => effect switch
    {
        VerdictEffect.MayAcquit => "peut absoudre",
        VerdictEffect.MayAccuse => "peut accuser",
        VerdictEffect.MayChange => "peut changer",
        _ => "aucun",
    };
}
