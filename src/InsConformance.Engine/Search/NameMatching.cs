using System.Collections.Immutable;
using InsConformance.Engine.Register;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Store;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Search;

/// <summary>
/// Finds identities by birth date and first letters. What was typed in either name field is searched in both; what was typed in any given
/// name field is searched in all of them (INS 7, INS 10).
/// </summary>
internal sealed class NameMatching(IRegisterStore store, EngineRules rules)
{
    private readonly SearchDeviations _deviations = new(rules);

    private readonly ImmutableArray<IndexedField> _names = Searched(
        rules, (EngineRule.BirthNameSearched, IndexedField.BirthName), (EngineRule.UsedNameSearched, IndexedField.UsedName));

    private readonly ImmutableArray<IndexedField> _givenNames = Searched(
        rules,
        (EngineRule.FirstBirthNameSearched, IndexedField.FirstBirthName),
        (EngineRule.BirthGivenNamesSearched, IndexedField.BirthGivenNames),
        (EngineRule.FurtherGivenNamesSearched, IndexedField.FurtherGivenName),
        (EngineRule.UsedFirstNameSearched, IndexedField.UsedFirstName));

    /// <summary>The identities that satisfy every field filled.</summary>
    public IEnumerable<RegisteredIdentity> Find(NameSearch search)
    {
        List<SearchCriterion> criteria =
        [
            .. Criterion(search.BirthName, _names),
            .. Criterion(search.UsedName, _names),
            .. Criterion(search.BirthGivenName, _givenNames),
            .. Criterion(search.UsedFirstName, _givenNames),
        ];
        return criteria.Count == 0
            ? _deviations.BornOn(store.BornOn(search.BirthDate, IndexedField.BirthDate, default))
            : criteria
                .Select(criterion => criterion.Fields
                    .SelectMany(field => store.BornOn(search.BirthDate, field, SearchKey.Of(criterion.Typed)))
                    .Where(identity => _deviations.Keeps(identity, criterion.Typed))
                    .DistinctBy(identity => identity.Id))
                .Aggregate((left, right) => left.IntersectBy(right.Select(identity => identity.Id), identity => identity.Id));
    }

    private static IEnumerable<SearchCriterion> Criterion(string? typed, ImmutableArray<IndexedField> fields) =>
        string.IsNullOrWhiteSpace(typed) ? [] : [new SearchCriterion(typed, fields)];

    private static ImmutableArray<IndexedField> Searched(
        EngineRules rules, params IEnumerable<(EngineRule Rule, IndexedField Field)> fields) =>
        [.. fields.Where(row => rules.IsOn(row.Rule)).Select(row => row.Field)];
}
