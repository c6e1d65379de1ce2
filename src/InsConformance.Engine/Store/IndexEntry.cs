using InsConformance.Engine.Register;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Store;

/// <summary>One way to find an identity: its birth date, a field, the search key of that field.</summary>
internal readonly record struct IndexEntry(BirthDate BirthDate, IndexedField Field, string Key, IdentityId Id)
{
    /// <summary>By date, then field, then key, then identifier: what is searched together stands together.</summary>
    public static IComparer<IndexEntry> Order { get; } = Comparer<IndexEntry>.Create(static (left, right) =>
    {
        var order = left.BirthDate.CompareTo(right.BirthDate);
        if (order == 0) order = left.Field.CompareTo(right.Field);
        if (order == 0) order = string.CompareOrdinal(left.Key, right.Key);
        return order != 0 ? order : left.Id.CompareTo(right.Id);
    });

    /// <summary>Every entry of an identity.</summary>
    public static IEnumerable<IndexEntry> Of(RegisteredIdentity identity)
    {
        var (strict, complementary) = (identity.Strict, identity.Complementary);
        yield return Entry(IndexedField.BirthDate, default);
        yield return Entry(IndexedField.BirthName, SearchKey.Of(strict.BirthName));
        yield return Entry(IndexedField.FirstBirthName, SearchKey.Of(strict.FirstBirthName));
        if (complementary.UsedName is { } usedName) yield return Entry(IndexedField.UsedName, SearchKey.Of(usedName));
        if (complementary.UsedFirstName is { } usedFirstName) yield return Entry(IndexedField.UsedFirstName, SearchKey.Of(usedFirstName));
        if (strict.BirthGivenNames is not { } givenNames) yield break;

        var names = givenNames.Names;
        yield return Entry(IndexedField.BirthGivenNames, SearchKey.Of(givenNames.List));
        for (var i = 1; i < names.Count; i++)
            yield return Entry(IndexedField.FurtherGivenName, SearchKey.Of(string.Concat(names.Skip(i))));

        IndexEntry Entry(IndexedField field, SearchKey key) => new(strict.BirthDate, field, key.Value, identity.Id);
    }
}
