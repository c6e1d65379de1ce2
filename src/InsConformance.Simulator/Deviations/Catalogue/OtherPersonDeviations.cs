using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>An answer that is right in itself, about somebody else than the person asked for (a major discordance).</summary>
internal static class OtherPersonDeviations
{
    private const string Discordance =
        "Comparer chaque trait à l'identité locale avant tout rapatriement. C'est une discordance majeure : la montrer, laisser l'identité et son statut intacts, garder la trace du retour.";

    /// <summary>Two public test people; the second stands in when the first is the one asked for.</summary>
    private static readonly Individual Dartagnan = Person("1010663220754", "60", "D'ARTAGNAN DE L'HERAULT", "PIERRE-ALAIN GUNTHER", "M", "2001-06-17");

    private static readonly Individual Adrun = Person("2751263220749", "74", "ADRUN", "ZOE", "F", "1975-12-31");

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Row("other-person", "Une autre personne que celle qui était demandée", Places.Individual,
            Rewriting.Individual(individual => individual.Active?.Matricule == Dartagnan.Active!.Matricule ? Adrun : Dartagnan)),
        Row("other-birth-name", "Un autre nom de naissance", $"{Places.Traits}/NomNaissance",
            Rewriting.Traits(traits => traits with { BirthName = "AUTRENOM" })),
        Row("other-first-given-name", "Un autre premier prénom", $"{Places.Traits}/ListePrenom",
            Rewriting.Traits(traits => traits with { GivenNames = "ZEPHYRIN " + traits.GivenNames })),
        Row("other-birth-date", "Une autre date de naissance", $"{Places.Traits}/DateNaissance",
            Rewriting.Traits(traits => traits with { BirthDate = traits.BirthDate is "1950-01-02" ? "1950-01-03" : "1950-01-02" })),
        Row("lunar-birth-date", "Une date de naissance lunaire", $"{Places.Traits}/DateNaissance",
            Rewriting.Traits(traits => traits with { BirthDate = $"{traits.BirthDate![..5]}13-32" })),
        Row("other-sex", "Un autre sexe", $"{Places.Traits}/Sexe",
            Rewriting.Traits(traits => traits with { Sex = traits.Sex is "F" ? "M" : "F" })),
    ];

    private static Individual Person(string number, string key, string birthName, string givenNames, string sex, string birthDate) => new()
    {
        Active = new InsEntry { Matricule = new MatriculeParts(number, key), Oid = "1.2.250.1.213.1.4.8" },
        Traits = new ReturnedTraits { BirthName = birthName, GivenNames = givenNames, Sex = sex, BirthDate = birthDate, BirthPlace = "63220" },
    };

    private static Deviation Row(string id, string title, string place, DeviationEffect effect) => new()
    {
        Id = id,
        Title = title,
        Family = DeviationFamily.Content,
        Base = DeviationBase.Identity,
        Place = place,
        Reaction = DeviationReaction.Refuse,
        GoodClient = Discordance,
        Basis = Basis.Official,
        Sources = ["Ségur vague 2, SC.INS.19 : mise en évidence des différences", "ANS, kit laboratoires de biologie médicale : discordance majeure", $"{Cited.DecisionTable}, lignes 6 et 7"],
        Effect = effect,
    };
}
