using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using static InsConformance.Simulator.Deviations.DeviationReaction;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>« TIQ » : traits that are empty, incomplete or written in another way.</summary>
internal static class TraitDeviations
{
    private const string BirthName = $"{Places.Traits}/NomNaissance";
    private const string GivenNames = $"{Places.Traits}/ListePrenom";
    private const string Sex = $"{Places.Traits}/Sexe";
    private const string BirthDate = $"{Places.Traits}/DateNaissance";
    private const string BirthPlace = $"{Places.Traits}/LieuNaissance";

    private const string NotTaken = "Ne rien rapatrier ; garder la trace du retour et dire ce qui y manque.";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Row("traits-absent", "Identité sans traits", Places.Traits, Refuse, NotTaken,
            Basis.Official, [.. Cited.Rule12("INS 16"), $"{Cited.Schema} : TIQ est obligatoire"],
            Rewriting.Individual(individual => individual with { Traits = null })),
        Row("birth-name-empty", "Nom de naissance vide", BirthName, Refuse, NotTaken,
            Basis.Official, Cited.Rule12("INS 16.1"),
            Rewriting.Traits(traits => traits with { BirthName = "" })),
        Row("birth-name-absent", "Nom de naissance absent", BirthName, Refuse, NotTaken,
            Basis.Official, Cited.Rule12("INS 16.1"),
            Rewriting.Traits(traits => traits with { BirthName = null })),
        Row("given-names-empty", "Liste des prénoms vide", GivenNames, Refuse, NotTaken,
            Basis.Official, Cited.Rule12("INS 16.2"),
            Rewriting.Traits(traits => traits with { GivenNames = "" })),
        Row("given-names-absent", "Liste des prénoms absente", GivenNames, Refuse, NotTaken,
            Basis.Official, Cited.Rule12("INS 16.2"),
            Rewriting.Traits(traits => traits with { GivenNames = null })),
        Row("sex-empty", "Sexe vide", Sex, Refuse, NotTaken + " Ne pas déduire le sexe du matricule.",
            Basis.Official, Cited.Rule12("INS 16.3"),
            Rewriting.Traits(traits => traits with { Sex = "" })),
        Row("sex-absent", "Sexe absent", Sex, Refuse, NotTaken + " Ne pas déduire le sexe du matricule.",
            Basis.Official, Cited.Rule12("INS 16.3"),
            Rewriting.Traits(traits => traits with { Sex = null })),
        Row("sex-unknown", "Sexe « X »", Sex, Refuse,
            "Ne rien rapatrier : le service n'emploie que M et F. Ne pas ramener une autre lettre à l'une des deux.",
            Basis.Secondary, ["guide d'intégration SEL-MP-043, EF_INS25_04 : M ou F"],
            Rewriting.Traits(traits => traits with { Sex = "X" })),
        Row("sex-as-digit", "Sexe écrit par un chiffre", Sex, Refuse,
            "Ne rien rapatrier : le service écrit M ou F. Ne pas traduire un chiffre.",
            Basis.Secondary, ["guide d'intégration SEL-MP-043, EF_INS25_04 : M ou F", $"{Cited.Schema} : une lettre majuscule"],
            Rewriting.Traits(traits => traits with { Sex = traits.Sex is "F" ? "2" : "1" })),
        Row("birth-date-day-00", "Date de naissance dont le jour vaut 00", BirthDate, Refuse, NotTaken + " Ne pas remplacer 00 par 01.",
            Basis.Official, Cited.Rule11,
            Rewriting.Traits(traits => traits with { BirthDate = $"{traits.BirthDate![..8]}00" })),
        Row("birth-date-month-00", "Date de naissance dont le mois vaut 00", BirthDate, Refuse, NotTaken + " Ne pas remplacer 00 par 01.",
            Basis.Official, Cited.Rule11,
            Rewriting.Traits(traits => traits with { BirthDate = $"{traits.BirthDate![..5]}00{traits.BirthDate[7..]}" })),
        Row("birth-date-day-and-month-00", "Date de naissance dont le jour et le mois valent 00", BirthDate, Refuse, NotTaken + " Ne pas écrire 31/12 à la place.",
            Basis.Official, Cited.Rule11,
            Rewriting.Traits(traits => traits with { BirthDate = $"{traits.BirthDate![..5]}00-00" })),
        Row("birth-date-absent", "Date de naissance absente", BirthDate, Refuse, NotTaken,
            Basis.Inferred, [Cited.Bench, "d'après le guide d'implémentation v2, règle 11"],
            Rewriting.Traits(traits => traits with { BirthDate = null })),
        Row("birth-date-french", "Date de naissance JJ/MM/AAAA", BirthDate, Refuse,
            "Ne rien rapatrier : le service écrit AAAA-MM-JJ. Ne pas deviner le format.",
            Basis.Official, [$"{Cited.Schema} : motif de DateNaissance"],
            Rewriting.Traits(traits => traits with { BirthDate = $"{traits.BirthDate![8..]}/{traits.BirthDate[5..7]}/{traits.BirthDate[..4]}" })),
        Row("birth-date-with-time", "Date de naissance suivie d'une heure", BirthDate, Refuse,
            "Ne rien rapatrier : le service écrit AAAA-MM-JJ. Une conversion de fuseau horaire pourrait changer le jour.",
            Basis.Official, [$"{Cited.Schema} : motif de DateNaissance"],
            Rewriting.Traits(traits => traits with { BirthDate = traits.BirthDate + "T00:00:00Z" })),
        Row("birth-place-absent", "Lieu de naissance absent", BirthPlace, Accept,
            "Rapatrier l'INS et garder le code du lieu déjà connu : la règle 12 n'en fait pas un motif de refus.",
            Basis.Secondary, ["pratique de Mediboard, logiciel référencé Ségur", "guide d'implémentation v2, règle 12"],
            Rewriting.Traits(traits => traits with { BirthPlace = null })),
        Row("birth-place-empty", "Lieu de naissance vide", BirthPlace, Accept,
            "Rapatrier l'INS et garder le code du lieu déjà connu, sans l'effacer.",
            Basis.Secondary, ["pratique de Mediboard, logiciel référencé Ségur", "guide d'implémentation v2, règle 12"],
            Rewriting.Traits(traits => traits with { BirthPlace = "" })),
        Row("birth-place-unknown", "Lieu de naissance 99999", BirthPlace, Accept,
            "Rapatrier l'INS : 99999 dit que le lieu est inconnu. L'afficher comme tel.",
            Basis.Inferred, [Cited.Bench, "INS 11 : 99999 vaut lieu inconnu"],
            Rewriting.Traits(traits => traits with { BirthPlace = "99999" })),
        Row("birth-place-of-old-corsica", "Lieu de naissance au code corse d'avant 1976", BirthPlace, Accept,
            "Rapatrier l'INS avec le code reçu : le service a renvoyé 20xxx jusqu'en octobre 2022. Montrer la différence avec le code local.",
            Basis.Secondary, [Cited.Recorded],
            Rewriting.Traits(traits => traits with { BirthPlace = "20020" })),
        Row("obsolete-given-name-present", "Élément Prenom présent, comme avant octobre 2022", $"{Places.Traits}/Prenom", Accept,
            "L'ignorer : la liste des prénoms vient de ListePrenom, et d'elle seule.",
            Basis.Secondary, ["INS 14.1", Cited.Recorded],
            Rewriting.Traits(traits => traits with { GivenName = traits.GivenNames!.Split(' ')[0] })),
        Row("birth-name-in-lower-case", "Nom de naissance en minuscules", BirthName, Accept,
            "Comparer sous la forme de stockage : c'est le même nom. L'enregistrer en majuscules.",
            Basis.Inferred, [Cited.Bench, "d'après INS 1.2"],
            Rewriting.Traits(traits => traits with { BirthName = traits.BirthName!.ToLowerInvariant() })),
        Row("birth-name-accented", "Nom de naissance accentué", BirthName, Accept,
            "Comparer sous la forme de stockage : c'est le même nom. L'enregistrer sans accent.",
            Basis.Inferred, [Cited.Bench, "d'après INS 1.2"],
            Rewriting.Traits(traits => traits with { BirthName = AccentFirstVowel(traits.BirthName!) })),
        Row("birth-name-padded", "Nom de naissance entouré d'espaces", BirthName, Accept,
            "Comparer sous la forme de stockage : c'est le même nom. L'enregistrer sans les espaces.",
            Basis.Inferred, [Cited.Bench, "d'après INS 1.2"],
            Rewriting.Traits(traits => traits with { BirthName = $" {traits.BirthName} " })),
        Row("given-names-ending-with-space", "Liste des prénoms suivie d'une espace", GivenNames, Accept,
            "Comparer sous la forme de stockage : c'est la même liste. Ne pas créer de prénom vide.",
            Basis.Inferred, [Cited.Bench, "d'après INS 1.2"],
            Rewriting.Traits(traits => traits with { GivenNames = traits.GivenNames + " " })),
    ];

    private static string AccentFirstVowel(string name)
    {
        const string plain = "AEIOU";
        const string accented = "ÀÉÎÔÙ";
        var at = name.AsSpan().IndexOfAny(plain);
        return at < 0 ? name + "É" : $"{name[..at]}{accented[plain.IndexOf(name[at], StringComparison.Ordinal)]}{name[(at + 1)..]}";
    }

    private static Deviation Row(
        string id, string title, string place, DeviationReaction reaction, string goodClient, Basis basis, string[] sources, DeviationEffect effect) => new()
        {
            Id = id,
            Title = title,
            Family = DeviationFamily.Content,
            Base = DeviationBase.Identity,
            Place = place,
            Reaction = reaction,
            GoodClient = goodClient,
            Basis = basis,
            Sources = sources,
            Effect = effect,
        };
}
