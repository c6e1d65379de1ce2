using System.Text.RegularExpressions;

namespace InsConformance.Gherkin.Expressions;

internal static class GroupExtensions
{
    public static MatchedGroup ToMatched(this Group group, IReadOnlyList<MatchedGroup>? children = null) =>
        group.Success ? new MatchedGroup(group.Value, group.Index, children ?? []) : new MatchedGroup(null, null, children ?? []);
}
