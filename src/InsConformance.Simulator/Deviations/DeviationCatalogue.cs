using System.Collections.Frozen;
using InsConformance.Simulator.Deviations.Catalogue;

namespace InsConformance.Simulator.Deviations;

/// <summary>Catalogue des écarts : every deviation the bench knows, each a single departure from a correct answer.</summary>
public static class DeviationCatalogue
{
    private static readonly FrozenDictionary<string, Deviation> ById;

    private static readonly FrozenDictionary<string, Deviation> ByWord;

    static DeviationCatalogue()
    {
        ById = All.ToFrozenDictionary(deviation => deviation.Id, StringComparer.Ordinal);
        ByWord = All.Where(deviation => deviation.NetworkWord is not null).ToFrozenDictionary(deviation => deviation.NetworkWord!, StringComparer.Ordinal);
    }

    /// <summary>All of them, family by family.</summary>
    public static IReadOnlyList<Deviation> All { get; } =
    [
        .. ReturnCodeDeviations.All,
        .. ActiveInsDeviations.All,
        .. HistoryDeviations.All,
        .. TraitDeviations.All,
        .. OtherPersonDeviations.All,
        .. FaultDeviations.All,
        .. StructureDeviations.All,
        .. MarkupDeviations.All,
        .. BytesDeviations.All,
        .. HttpDeviations.All,
        .. TransferDeviations.All,
        .. NetworkFailures.All,
    ];

    /// <summary>The words of a script for the network failures.</summary>
    public static IEnumerable<string> NetworkWords => All.Select(deviation => deviation.NetworkWord).OfType<string>();

    /// <summary>The deviation of that identifier, or null.</summary>
    public static Deviation? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The network failure of that word (<c>CONNECTION_RESET_BY_PEER</c>), or null.</summary>
    public static Deviation? FindNetwork(string word) => ByWord.GetValueOrDefault(word);
}
