using InsConformance.Cards.Pcsc;

namespace InsConformance.Campaign.Cards.Asked;

/// <summary>Which reader of the machine is which.</summary>
/// <param name="Professional">Exact name of the reader of the professional's card.</param>
/// <param name="Vitale">Exact name of the reader of the carte Vitale.</param>
public sealed record ReaderPair(string Professional, string Vitale)
{
    /// <summary>Finds the pair among the readers that are plugged in: by a part of their names, else the first that is left.</summary>
    /// <param name="plugged">The readers of the machine, in the order of PC/SC.</param>
    /// <param name="wanted">Which ones.</param>
    /// <param name="problem">French: why there is no pair; null when there is one.</param>
    public static ReaderPair? Find(IReadOnlyList<ReaderStatus> plugged, ReaderWish wanted, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(plugged);
        ArgumentNullException.ThrowIfNull(wanted);
        var (professional, vitale) = wanted;
        string[] names = [.. plugged.Select(reader => reader.Reader)];
        var second = Named(names, vitale);
        var first = Named(names.Where(name => vitale is null || name != second), professional);
        second = vitale is null ? names.FirstOrDefault(name => name != first) : second;
        problem = (first, second) switch
        {
            _ when names.Length < 2 => $"Les scénarios à cartes veulent deux lecteurs, un pour la carte du professionnel et un pour la carte Vitale ; {(names.Length == 0 ? "aucun n'est branché" : $"seul « {names[0]} » est branché")}.",
            (null, _) => $"Aucun lecteur ne s'appelle « {professional} ». Lecteurs branchés : {string.Join(", ", names)}.",
            (_, null) => $"Aucun lecteur ne s'appelle « {vitale} ». Lecteurs branchés : {string.Join(", ", names)}.",
            _ => null,
        };
        return problem is null ? new ReaderPair(first!, second!) : null;
    }

    /// <summary>The name of one of them.</summary>
    public string this[CardPlace place] => place is CardPlace.Professional ? Professional : Vitale;

    private static string? Named(IEnumerable<string> names, string? part) =>
        names.FirstOrDefault(name => part is null || name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
