using InsConformance.Insi.Wire;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>The children that a schema wants in an element: <c>xsd:sequence</c> of names, each at most once unless told otherwise, all in the namespace of their parent.</summary>
internal sealed record SchemaSequence(params string[] Names)
{
    /// <summary>The one name that may occur several times; null for none.</summary>
    public string? Repeatable { get; init; }

    /// <summary>Children that the schema does not know here.</summary>
    public IEnumerable<Departure> Unknown(WireElement parent) => Fits(parent) ? [] : parent.Children
        .Where(child => RankOf(child, parent) < 0)
        .Select(child => new Departure(child.Path, Names.Length == 0 ? "aucun élément" : string.Join(", ", Names), NameOf(child, parent)));

    /// <summary>Children that come after one they should precede.</summary>
    public IEnumerable<Departure> OutOfOrder(WireElement parent)
    {
        if (Fits(parent))
            yield break;
        var last = -1;
        foreach (var child in parent.Children)
        {
            var rank = RankOf(child, parent);
            if (rank < 0)
                continue;
            if (rank < last)
                yield return new Departure(child.Path, $"{child.LocalName} avant {Names[last]}", $"{child.LocalName} après {Names[last]}");
            last = Math.Max(last, rank);
        }
    }

    /// <summary>Children that occur several times and may not; only the first is read.</summary>
    public IEnumerable<Departure> Repeated(WireElement parent) => Fits(parent) ? [] : parent.Children
        .Where(child => RankOf(child, parent) >= 0 && !string.Equals(child.LocalName, Repeatable, StringComparison.Ordinal))
        .GroupBy(child => child.LocalName, StringComparer.Ordinal)
        .Where(namesakes => namesakes.Skip(1).Any())
        .Select(namesakes => new Departure(namesakes.ElementAt(1).Path, $"un seul élément {namesakes.Key}", $"{namesakes.Count()} éléments"));

    /// <summary>Whether there is nothing to say, as of nearly every element: found without building anything.</summary>
    private bool Fits(WireElement parent)
    {
        var last = -1;
        foreach (var child in parent.Children)
        {
            var rank = RankOf(child, parent);
            if (rank < 0 || rank < last || (rank == last && !string.Equals(child.LocalName, Repeatable, StringComparison.Ordinal)))
                return false;
            last = rank;
        }

        return true;
    }

    private int RankOf(WireElement child, WireElement parent) =>
        string.Equals(child.Namespace, parent.Namespace, StringComparison.Ordinal) ? Array.IndexOf(Names, child.LocalName) : -1;

    private static string NameOf(WireElement child, WireElement parent) =>
        string.Equals(child.Namespace, parent.Namespace, StringComparison.Ordinal) ? child.LocalName : $"{child.LocalName} de l'espace de noms « {child.Namespace} »";
}
