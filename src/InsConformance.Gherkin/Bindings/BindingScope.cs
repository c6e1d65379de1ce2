using System.Reflection;
using InsConformance.Gherkin.Tags;

namespace InsConformance.Gherkin.Bindings;

/// <summary>The scenarios that a binding serves, from the scopes of its class and its method.</summary>
internal sealed class BindingScope(IReadOnlyList<BindingScope.Criteria> alternatives)
{
    /// <exception cref="TagExpressionException">The tag of a scope cannot be read.</exception>
    public static BindingScope Of(Type @class, MethodInfo method) =>
        new([.. @class.GetCustomAttributes<ScopeAttribute>().Concat(method.GetCustomAttributes<ScopeAttribute>()).Select(Read)]);

    /// <summary>How many criteria the best fitting scope states; null if none fits. A binding without scope fits everything.</summary>
    public int? Specificity(BindingTarget target) =>
        alternatives.Count == 0 ? 0 : alternatives.Where(criteria => criteria.Holds(target)).Max(criteria => (int?)criteria.Count);

    private static Criteria Read(ScopeAttribute scope) =>
        new(scope.Tag is null ? null : TagExpression.Parse(scope.Tag), scope.Feature, scope.Scenario);

    internal sealed record Criteria(TagExpression? Tag, string? Feature, string? Scenario)
    {
        public int Count => (Tag is null ? 0 : 1) + (Feature is null ? 0 : 1) + (Scenario is null ? 0 : 1);

        public bool Holds(BindingTarget target) =>
            Tag?.Evaluate(target.Tags) is not false
            && (Feature is null || string.Equals(Feature, target.Feature, StringComparison.Ordinal))
            && (Scenario is null || string.Equals(Scenario, target.Scenario, StringComparison.Ordinal));
    }
}
