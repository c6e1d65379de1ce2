using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>« COUVERTURE » of the ContexteBAM (schema CTXBAM V01_02).</summary>
internal static class CoverageRules
{
    private const string Schema = "schéma CTXBAM V01_02";
    private const string Coverage = "Header/ContexteBAM/COUVERTURE";

    public static RuleFamily Family { get; } = RuleFamily.OfEvery("Couverture (ContexteBAM)",
    [
        new(
            new ConformanceRule
            {
                Id = "CTX-COUVERTURE",
                Basis = Basis.Official,
                Sources = [Schema + " (COUVERTURE, 1..1)"],
                Message = "Le ContexteBAM n'a pas de COUVERTURE.",
                Recommendation = "Envoyer l'élément COUVERTURE ; il reste vide pour une recherche par traits.",
                Note = "Le schéma rend cet élément obligatoire, même vide : sans lui, le bloc entier peut être refusé.",
            },
            call => call.Content.Bam is { Coverage: null } ? [Departure.Of(Coverage, "élément présent", null)] : []),
        new(
            new ConformanceRule
            {
                Id = "CTX-COUVERTURE-VIDE",
                Basis = Basis.Secondary,
                Sources = [PublicOrigins.Recorded],
                Message = "La COUVERTURE d'une recherche par traits n'est pas vide.",
                Recommendation = "Laisser COUVERTURE vide : ses données sont celles de la carte Vitale, pour WS_INS1.",
                Note = "Une recherche par traits ne doit rien dire de l'assuré : c'est l'identité du patient, et elle seule, qui est cherchée.",
            },
            call => call.IsTraitsSearch && call.Request.Find(Coverage) is { Children.Count: > 0 } coverage
                ? [new Departure(coverage.Path, "vide", string.Join(", ", coverage.Children.Select(child => child.LocalName)))]
                : []),
        new(
            new ConformanceRule
            {
                Id = "CTX-COUVERTURE-FORMAT",
                Basis = Basis.Official,
                Sources = [Schema + " (types de COUVERTURE)"],
                Message = "Une valeur de COUVERTURE n'a pas la forme que son schéma lui donne.",
                Recommendation = "Écrire les numéros sur 13 caractères sans leur clé, la clé sur deux chiffres, les dates AAAA-MM-JJ, le rang en chiffres.",
                Note = "La date de la carte, six ou huit chiffres, va telle quelle dans le corps ; ici le schéma veut AAAA-MM-JJ.",
            },
            call => call.Content.Bam?.Coverage is { } coverage ? Formats(coverage) : []),
    ]);

    private static IEnumerable<Departure> Formats(Coverage coverage) => new (string Path, string? Text, string Expected, Func<string, bool> IsRight)[]
    {
        ("ASSURE/Id/Num", coverage.Insured?.Id?.Number, Shapes.MatriculeInWords, Shapes.IsMatricule),
        ("ASSURE/Id/Cle", coverage.Insured?.Id?.Key, "deux chiffres", text => Shapes.IsDigits(text, 2)),
        ("BENEFICIAIRE/Nir/Num", coverage.Beneficiary?.Nir?.Number, Shapes.MatriculeInWords, Shapes.IsMatricule),
        ("BENEFICIAIRE/Nir/Cle", coverage.Beneficiary?.Nir?.Key, "deux chiffres", text => Shapes.IsDigits(text, 2)),
        ("BENEFICIAIRE/Nir/DateCertification", coverage.Beneficiary?.Nir?.CertifiedOn, "AAAA-MM-JJ, une date du calendrier", XmlTime.IsDate),
        ("BENEFICIAIRE/DateNai", coverage.Beneficiary?.BirthDate, "AAAA-MM-JJ", IsLunarDate),
        ("BENEFICIAIRE/Rang", coverage.Beneficiary?.Rank, "un entier", Shapes.IsDigits),
        ("BENEFICIAIRE/Porteur", coverage.Beneficiary?.Holder, "un chiffre", text => Shapes.IsDigits(text, 1)),
    }
        .Where(value => value.Text is not null && !value.IsRight(value.Text))
        .Select(value => Departure.Of($"{Coverage}/{value.Path}", value.Expected, value.Text));

    /// <summary>The schema wants digits only: lunar days and months pass.</summary>
    private static bool IsLunarDate(string text) =>
        text.Split('-') is [var year, var month, var day] && Shapes.IsDigits(year, 4) && Shapes.IsDigits(month, 2) && Shapes.IsDigits(day, 2);
}
