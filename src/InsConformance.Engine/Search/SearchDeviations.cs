using System.Collections.Immutable;
using InsConformance.Engine.Register;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Search;

/// <summary>How the search goes wrong when rules are switched off. With every rule on, it does not.</summary>
internal sealed class SearchDeviations(EngineRules rules)
{
    private readonly ImmutableArray<Func<RegisteredIdentity, string, bool>> _losses =
        rules.Deviations<Func<RegisteredIdentity, string, bool>>(
            (EngineRule.HyphenIgnoredInSearch, (identity, typed) => SameSigns(identity, typed, '-')),
            (EngineRule.ApostropheIgnoredInSearch, (identity, typed) => SameSigns(identity, typed, '\'')),
            (EngineRule.SpaceIgnoredInSearch, (identity, typed) => SameSigns(identity, typed, ' ')),
            (EngineRule.AccentIgnoredInSearch, (_, typed) => typed.All(char.IsAscii)),
            (EngineRule.FirstLettersAreEnough, (identity, typed) =>
                Names(identity).Any(name => SearchKey.Of(name) == SearchKey.Of(typed))));

    private readonly bool _findsEveryone = rules.IsOn(EngineRule.BirthDateAloneSearched);

    public bool Keeps(RegisteredIdentity identity, string typed) => _losses.All(keeps => keeps(identity, typed));

    public IEnumerable<RegisteredIdentity> BornOn(IEnumerable<RegisteredIdentity> born) => _findsEveryone ? born : born.Take(1);

    /// <summary>Whether a name of the identity, the sign counted, begins with what was typed.</summary>
    private static bool SameSigns(RegisteredIdentity identity, string typed, char sign)
    {
        var sought = WithSign(typed, sign);
        return Names(identity).Any(name => WithSign(name, sign).StartsWith(sought, StringComparison.Ordinal));
    }

    private static string WithSign(string name, char sign) =>
        string.Join('|', name.Split(sign).Select(part => SearchKey.Of(part).Value));

    private static IEnumerable<string> Names(RegisteredIdentity identity) =>
    [
        identity.Strict.BirthName.Value,
        identity.Strict.FirstBirthName.Value,
        .. identity.Strict.BirthGivenNames is { } list ? list.Names.Append(list.List.Value) : [],
        .. identity.Complementary.UsedName is { } usedName ? [usedName.Value] : (string[])[],
        .. identity.Complementary.UsedFirstName is { } usedFirstName ? [usedFirstName.Value] : (string[])[],
    ];
}
