using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>What a search takes from the Vitale card (DESIR_ICIR_EXP_1.5.0, INSiRecVit; template of an authorised product).</summary>
internal static class VitaleSearchRules
{
    private const string Body = "Body/RECVITALE/";
    private const string Coverage = "Header/ContexteBAM/COUVERTURE/";
    private const string Template = PublicOrigins.AuthorisedTemplate;

    public static RuleFamily Family { get; } = new("Recherche par carte Vitale (WS_INS1)", call => call.IsCardSearch,
    [
        new(
            new ConformanceRule
            {
                Id = "CV-OUVRANT-DROIT",
                Basis = Basis.Secondary,
                Sources = [Template, PublicOrigins.SampleRequest],
                Message = "Le matricule de l'ouvrant droit manque, ou n'a pas la forme attendue.",
                Recommendation = "Envoyer dans MatriculeOD/NumIdentifiant les 13 caractères du NIR de l'assuré lus sur la carte, sans la clé.",
                Note = "C'est le numéro de l'assuré, non celui du patient : un enfant se cherche par le NIR du parent, sa date de naissance et son rang.",
            },
            call => Number(call, "MatriculeOD", query => query.PolicyHolder, isOptional: false)),
        new(
            new ConformanceRule
            {
                Id = "CV-INDIVIDU",
                Basis = Basis.Secondary,
                Sources = [Template, PublicOrigins.NirStructure],
                Message = "Le matricule du bénéficiaire n'a pas la forme attendue.",
                Recommendation = "Envoyer MatriculeIndividu seulement si la carte porte un NIR certifié pour ce bénéficiaire : ses 13 caractères, sans la clé.",
                Note = "Un numéro vide ou tronqué ne désigne personne, et la recherche ne peut plus s'appuyer sur lui.",
            },
            call => Number(call, "MatriculeIndividu", query => query.Beneficiary, isOptional: true)),
        new(
            new ConformanceRule
            {
                Id = "CV-DATE",
                Basis = Basis.Secondary,
                Sources = ["Manuel fonctionnel de l'API de lecture Vitale, v1.6, p. 11, reproduit par la FAQ de DevBox-Santé"],
                Message = "La date de naissance n'est pas celle de la carte, telle que lue.",
                Recommendation = "Envoyer sans la transformer celle des deux dates de la carte qui est renseignée : AAMMJJ ou JJMMAAAA.",
                Note = "Les dates lunaires de la carte sont permises ici, jours et mois hors calendrier compris ; la compléter ou la réécrire en AAAA-MM-JJ empêche de retrouver la personne.",
            },
            call => call.CardSearch is { } query && !(query.BirthDate is { Length: 6 or 8 } date && Shapes.IsDigits(date)) ? [Departure.Of(Body + "DateNaissance", "six ou huit chiffres", query.BirthDate)] : []),
        new(
            new ConformanceRule
            {
                Id = "CV-RANG",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [Template],
                Message = "Le rang de naissance manque ou n'est pas un chiffre.",
                Recommendation = "Envoyer dans RangNaissance le rang gémellaire lu sur la carte, 1 le plus souvent.",
                Note = "Des jumeaux ont le même ouvrant droit et la même date : seul ce rang les distingue.",
            },
            call => call.CardSearch is { } query && query.TwinRank is not [>= '1' and <= '9'] ? [Departure.Of(Body + "RangNaissance", "un chiffre de 1 à 9", query.TwinRank)] : []),
        new(
            new ConformanceRule
            {
                Id = "CV-COUVERTURE",
                Basis = Basis.Secondary,
                Sources = [Template],
                Message = "La COUVERTURE ne dit pas la même chose que le corps de la recherche.",
                Recommendation = "Reprendre dans COUVERTURE l'assuré (ASSURE/Id/Num) et le rang du bénéficiaire (BENEFICIAIRE/Rang) envoyés dans le corps, et son NIR s'il y est.",
                Note = "Une différence dit souvent que la requête mêle deux bénéficiaires, ou deux cartes.",
            },
            Coherence),
        new(
            new ConformanceRule
            {
                Id = "CV-COUVERTURE-CAISSE",
                Severity = Severity.Should,
                Basis = Basis.Secondary,
                Sources = [Template],
                Message = "La COUVERTURE porte la caisse de l'assuré, qu'INSi ne demande pas.",
                Recommendation = "N'envoyer ni GrandRegime, ni Organisme, ni CodeCentre : d'autres téléservices les demandent, INSi non.",
                Note = "Une donnée dont le service n'a pas besoin n'a pas à circuler.",
            },
            call => call.Content.Bam?.Coverage is { } coverage
                ? new (string Name, string? Text)[] { ("GrandRegime", coverage.Scheme), ("Organisme", coverage.Organisation), ("CodeCentre", coverage.Centre) }
                    .Where(value => value.Text is not null).Select(value => Departure.Of(Coverage + value.Name, "élément absent", value.Text))
                : []),
    ]);

    private static IEnumerable<Departure> Number(AuditedCall call, string element, Func<VitaleSearchRequest, MatriculeParts?> of, bool isOptional)
    {
        if (call.CardSearch is not { } query || (of(query) is null && isOptional))
            yield break;
        var number = of(query)?.Number;
        if (!Shapes.IsMatricule(number))
            yield return Departure.Of($"{Body}{element}/NumIdentifiant", Shapes.MatriculeInWords, number);
    }

    private static IEnumerable<Departure> Coherence(AuditedCall call)
    {
        if (call.CardSearch is not { } query || call.Content.Bam?.Coverage is not { } coverage)
            return [];
        return new (string Path, string? Expected, string? Observed)[]
        {
            ("ASSURE/Id/Num", query.PolicyHolder?.Number, coverage.Insured?.Id?.Number),
            ("BENEFICIAIRE/Nir/Num", query.Beneficiary?.Number, coverage.Beneficiary?.Nir?.Number),
            ("BENEFICIAIRE/Rang", query.TwinRank, coverage.Beneficiary?.Rank),
        }
            .Where(value => !string.Equals(value.Expected, value.Observed, StringComparison.Ordinal))
            .Select(value => Departure.Of(Coverage + value.Path, value.Expected ?? "élément absent", value.Observed));
    }
}
