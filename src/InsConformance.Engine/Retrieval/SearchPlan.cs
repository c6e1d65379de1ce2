using System.Collections.Immutable;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Retrieval;

/// <summary>
/// The calls of a search by traits, one after the other: given names singly then together, the birth place when several identities are
/// found (Sentinelle.05, CNDA tests 2.06 and 2.07). It ends with the first identity found or the first technical error.
/// </summary>
internal sealed class SearchPlan
{
    private readonly EngineRules _rules;
    private readonly bool _isPlaceLeft;
    private readonly bool _mayAddPlace;
    private readonly bool _placeFirst;
    private readonly bool _alwaysWithPlace;
    private readonly Queue<string> _names;
    private readonly List<string> _ambiguous = [];
    private SearchStep? _last;

    public SearchPlan(StrictTraits traits, RetrievalRequest request, DecisionOptions options, EngineRules rules)
    {
        _rules = rules;
        var isPlaceKnown = traits.BirthPlace.Kind is not BirthPlaceKind.Unknown;
        _alwaysWithPlace = !rules.IsOn(EngineRule.FirstCallWithoutBirthPlace) || (request.WithBirthPlace && isPlaceKnown);
        _isPlaceLeft = isPlaceKnown && !_alwaysWithPlace;
        _mayAddPlace = _isPlaceLeft && options.RetriesAlone && rules.IsOn(EngineRule.SecondCallWithBirthPlace);
        _placeFirst = options.TriesBirthPlaceFirst;
        _names = new Queue<string>(request.TryEachGivenName ? EachThenAll(traits, rules) : [traits.FirstBirthName.Value]);
    }

    /// <summary>What a new search could still try, for the decision table.</summary>
    public RemainingSearches Remaining => new(_isPlaceLeft && _last is { WithBirthPlace: false }, [.. _names]);

    /// <summary>The next call, given the result of the one before; null when the search is over.</summary>
    public SearchStep? Next(InsiResult? previous)
    {
        if (previous is InsiResult.Several && _last is { WithBirthPlace: false } ambiguous && _mayAddPlace)
        {
            if (_placeFirst) return _last = ambiguous with { WithBirthPlace = true };
            _ambiguous.Add(ambiguous.GivenName);
        }

        if (Ends(previous)) return null;
        if (_names.TryDequeue(out var name)) return _last = new SearchStep(name, _alwaysWithPlace);
        if (_ambiguous.Count == 0) return null;

        var retried = new SearchStep(_ambiguous[0], WithBirthPlace: true);
        _ambiguous.RemoveAt(0);
        return _last = retried;
    }

    private bool Ends(InsiResult? previous) => previous switch
    {
        InsiResult.Found => _rules.IsOn(EngineRule.SearchEndsWhenFound),
        InsiResult.Failed => _rules.IsOn(EngineRule.SearchEndsOnTechnicalError),
        _ => false,
    };

    private static IEnumerable<string> EachThenAll(StrictTraits traits, EngineRules rules)
    {
        var list = traits.BirthGivenNames?.List.Value ?? traits.FirstBirthName.Value;
        ImmutableArray<char> separators = rules.IsOn(EngineRule.CompoundNamesKeptWhole) ? [' '] : [' ', '-'];
        var names = rules.IsOn(EngineRule.GivenNamesTriedOneByOne) ? list.Split([.. separators]) : [];
        return rules.IsOn(EngineRule.GivenNamesTriedTogetherLast) || names.Length == 0
            ? names.Append(list).Distinct(StringComparer.Ordinal)
            : names;
    }
}
