using System.Collections.Immutable;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Store;

/// <summary>The whole register at one moment, with its indexes. A commit makes another one that shares nearly everything with it.</summary>
internal sealed record RegisterSnapshot
{
    private static readonly IComparer<(string Matricule, IdentityId Id)> ByMatricule =
        Comparer<(string Matricule, IdentityId Id)>.Create(static (left, right) =>
        {
            var order = string.CompareOrdinal(left.Matricule, right.Matricule);
            return order != 0 ? order : left.Id.CompareTo(right.Id);
        });

    public static RegisterSnapshot Empty { get; } = new();

    public ImmutableSortedDictionary<IdentityId, RegisteredIdentity> Identities { get; private init; } =
        ImmutableSortedDictionary<IdentityId, RegisteredIdentity>.Empty;

    public ImmutableList<JournalEntry> Journal { get; private init; } = [];

    private ImmutableDictionary<IdentityId, ImmutableList<JournalEntry>> JournalByIdentity { get; init; } =
        ImmutableDictionary<IdentityId, ImmutableList<JournalEntry>>.Empty;

    private ImmutableSortedSet<IndexEntry> Index { get; init; } = ImmutableSortedSet.Create(IndexEntry.Order);

    private ImmutableSortedSet<(string Matricule, IdentityId Id)> Matricules { get; init; } =
        ImmutableSortedSet.Create(ByMatricule);

    public ImmutableList<JournalEntry> JournalOf(IdentityId id) => JournalByIdentity.GetValueOrDefault(id, []);

    public IEnumerable<RegisteredIdentity> BornOn(BirthDate date, IndexedField field, SearchKey beginning)
    {
        var first = new IndexEntry(date, field, beginning.Value, default);
        for (var i = FirstAtOrAfter(Index, first); i < Index.Count; i++)
        {
            var entry = Index[i];
            if (entry.BirthDate != date || entry.Field != field) yield break;
            if (!entry.Key.StartsWith(beginning.Value, StringComparison.Ordinal)) yield break;
            yield return Identities[entry.Id];
        }
    }

    public IEnumerable<RegisteredIdentity> Holding(Matricule matricule)
    {
        for (var i = FirstAtOrAfter(Matricules, (matricule.Value, default)); i < Matricules.Count; i++)
        {
            var (value, id) = Matricules[i];
            if (!string.Equals(value, matricule.Value, StringComparison.Ordinal)) yield break;
            yield return Identities[id];
        }
    }

    public RegisterSnapshot With(RegisterCommit commit)
    {
        var index = Index.ToBuilder();
        var matricules = Matricules.ToBuilder();
        foreach (var write in commit.Writes)
        {
            if (Identities.TryGetValue(write.Identity.Id, out var former)) Remove(former);
            Add(write.Identity);
        }

        var entries = commit.Entries.Select((entry, i) => entry with { Sequence = Journal.Count + i + 1 }).ToList();
        return new RegisterSnapshot
        {
            Identities = Identities.SetItems(commit.Writes.Select(write => KeyValuePair.Create(write.Identity.Id, write.Identity))),
            Index = index.ToImmutable(),
            Matricules = matricules.ToImmutable(),
            Journal = Journal.AddRange(entries),
            JournalByIdentity = JournalByIdentity.SetItems(entries
                .Where(entry => entry.Identity is not null)
                .GroupBy(entry => entry.Identity!.Value)
                .Select(rows => KeyValuePair.Create(rows.Key, JournalOf(rows.Key).AddRange(rows)))),
        };

        void Remove(RegisteredIdentity identity)
        {
            index.ExceptWith(IndexEntry.Of(identity));
            if (identity.Trust.Ins is { } ins) matricules.Remove((ins.Matricule.Value, identity.Id));
        }

        void Add(RegisteredIdentity identity)
        {
            if (!identity.IsActive) return;
            index.UnionWith(IndexEntry.Of(identity));
            if (identity.Trust.Ins is { } ins) matricules.Add((ins.Matricule.Value, identity.Id));
        }
    }

    /// <summary>Rank of the first element that is not before the one sought, which nothing equals.</summary>
    private static int FirstAtOrAfter<T>(ImmutableSortedSet<T> sorted, T sought)
    {
        var rank = sorted.IndexOf(sought);
        return rank < 0 ? ~rank : rank;
    }
}
