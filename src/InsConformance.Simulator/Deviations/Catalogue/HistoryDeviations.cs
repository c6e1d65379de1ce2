using System.Globalization;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;

namespace InsConformance.Simulator.Deviations.Catalogue;

/// <summary>« INSHISTO » : former matricules. None of them forbids to take the active INS in.</summary>
internal static class HistoryDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Row("history-equals-active", "Historique qui répète l'INS active",
            "Rapatrier l'INS sans afficher ni conserver deux fois le même matricule.",
            Basis.Secondary, [Cited.Cnda("2.08")],
            individual => [individual.Active!]),
        Row("history-repeated", "Deux fois le même ancien matricule",
            "Rapatrier l'INS et ne garder l'ancien matricule qu'une fois.",
            Basis.Secondary, [Cited.Cnda("2.08")],
            individual => [Former(individual), Former(individual)]),
        Row("history-longer", "Un ancien matricule de plus",
            "Rapatrier l'INS et garder tous les anciens matricules, dans l'ordre reçu.",
            Basis.Secondary, [Cited.Cnda("2.04"), Cited.HistoryKept],
            individual => [Former(individual)]),
        Row("history-dates-inverted", "Ancien matricule dont la date de fin précède la date de début",
            "Rapatrier l'INS et garder l'ancien matricule tel quel : le service réel en renvoie de tels.",
            Basis.Secondary, [Cited.Recorded, Cited.HistoryKept],
            individual => [Former(individual) with { From = "2019-03-01", To = "2019-02-28" }]),
        Row("history-date-unreadable", "Ancien matricule à la date illisible",
            "Rapatrier l'INS : les dates de l'historique n'interviennent dans aucune décision et ne doivent pas faire échouer la lecture.",
            Basis.Inferred, [Cited.Bench, Cited.HistoryKept],
            individual => [Former(individual) with { From = "01/03/2019" }]),
        Row("history-key-wrong", "Ancien matricule à la clé fausse",
            "Rapatrier l'INS active, dont la clé est juste, et garder l'ancien matricule tel quel, sans le corriger.",
            Basis.Secondary, [Cited.Cnda("2.08"), Cited.HistoryKept],
            individual => [WithWrongKey(Former(individual))]),
        Row("history-without-oid", "Ancien matricule sans OID",
            "Rapatrier l'INS active. Ne pas prêter d'OID à l'ancien matricule.",
            Basis.Inferred, [Cited.Bench, Cited.HistoryKept],
            individual => [Former(individual) with { Oid = null }]),
    ];

    /// <summary>A former matricule that nobody else of the answer has: the next one of the register of births, with its right key.</summary>
    private static InsEntry Former(Individual individual)
    {
        const int orders = 999;
        var active = individual.Active!.Matricule!.Number!;
        var order = int.Parse(active.AsSpan(10), CultureInfo.InvariantCulture) % orders + 1;
        var number = string.Create(CultureInfo.InvariantCulture, $"{active[..10]}{order:000}");
        return new InsEntry { Matricule = new MatriculeParts(number, MatriculeKey.Of(number)), Oid = individual.Active.Oid };
    }

    private static InsEntry WithWrongKey(InsEntry ins) => ins with { Matricule = ins.Matricule! with { Key = ActiveInsDeviations.NextKey(ins.Matricule.Key!) } };

    private static Deviation Row(string id, string title, string goodClient, Basis basis, string[] sources, Func<Individual, InsEntry[]> added) => new()
    {
        Id = id,
        Title = title,
        Family = DeviationFamily.Content,
        Base = DeviationBase.Identity,
        Place = Places.History,
        Reaction = DeviationReaction.Accept,
        GoodClient = goodClient,
        Basis = basis,
        Sources = sources,
        Effect = Rewriting.Individual(individual => individual with { History = [.. individual.History, .. added(individual)] }),
    };
}
