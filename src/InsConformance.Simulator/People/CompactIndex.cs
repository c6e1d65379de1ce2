using System.Numerics;
using System.Runtime.InteropServices;

namespace InsConformance.Simulator.People;

/// <summary>
/// Index of people by the hash of a key: twelve bytes per entry and no object per key, so that a million people cost megabytes and one look-up costs the same as among
/// thirty. It gives candidates in the order in which they came; who asks compares.
/// </summary>
internal sealed class CompactIndex
{
    private readonly Entry[] _entries;
    private readonly int[] _heads;

    private CompactIndex(Entry[] entries, int[] heads) => (_entries, _heads) = (entries, heads);

    /// <summary>Indexes people under the hashes of their keys.</summary>
    /// <param name="people">How many people there are.</param>
    /// <param name="hashes">Writes the hashes of the person of that rank.</param>
    public static CompactIndex Of(int people, Action<int, List<int>> hashes)
    {
        var entries = new List<Entry>(people);
        var ofOne = new List<int>();
        for (var person = 0; person < people; person++)
        {
            ofOne.Clear();
            hashes(person, ofOne);
            foreach (var hash in ofOne)
                entries.Add(new Entry(hash, person, 0));
        }

        return Chain(entries.ToArray());
    }

    /// <summary>Hash of a text, of this process only.</summary>
    public static int Hash(ReadOnlySpan<char> text) => string.GetHashCode(text, StringComparison.Ordinal);

    /// <summary>The ranks of the people whose key may be the one of that hash, each once.</summary>
    public IEnumerable<int> Candidates(int hash)
    {
        var last = -1;
        for (var at = _heads[Bucket(hash, _heads.Length)]; at != 0; at = _entries[at - 1].Next)
        {
            var entry = _entries[at - 1];
            if (entry.Hash == hash && entry.Person != last)
                yield return last = entry.Person;
        }
    }

    /// <summary>Chains the entries of a bucket, backwards so that the first comes first; 0 ends a chain.</summary>
    private static CompactIndex Chain(Entry[] entries)
    {
        var heads = new int[BitOperations.RoundUpToPowerOf2((uint)entries.Length + 1)];
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            ref var head = ref heads[Bucket(entries[i].Hash, heads.Length)];
            entries[i] = entries[i] with { Next = head };
            head = i + 1;
        }

        return new CompactIndex(entries, heads);
    }

    private static int Bucket(int hash, int buckets) => hash & (buckets - 1);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int Hash, int Person, int Next);
}
