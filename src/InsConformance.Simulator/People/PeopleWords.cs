using InsConformance.Identity.Rules;
using InsConformance.Insi.Faults;

namespace InsConformance.Simulator.People;

/// <summary>The words of the files of people, and what they stand for.</summary>
internal static class PeopleWords
{
    public static readonly OrderedDictionary<string, SourceMark> Marks = new(StringComparer.Ordinal)
    {
        ["REC"] = SourceMark.Recorded,
        ["CNDA"] = SourceMark.TestPackage,
        ["DOC"] = SourceMark.Documented,
        ["CLI"] = SourceMark.ClientCode,
        ["INF"] = SourceMark.Inferred,
    };

    public static readonly OrderedDictionary<string, PersonPresence> Presences = Of<PersonPresence>();

    public static readonly OrderedDictionary<string, Basis> Bases = Of<Basis>();

    /// <summary>The names of an enumeration, in any case.</summary>
    public static OrderedDictionary<string, T> Of<T>()
        where T : struct, Enum
    {
        var words = new OrderedDictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in Enum.GetValues<T>())
            words[value.ToString().ToLowerInvariant()] = value;
        return words;
    }
}
