using InsConformance.Gherkin.Tags;

namespace InsConformance.Gherkin.Bindings;

/// <summary>A hook: when it runs, and the method to call.</summary>
/// <param name="Type">When it runs.</param>
/// <param name="Order">Lower runs first.</param>
/// <param name="Tags">One of these must hold, if there are any.</param>
/// <param name="Method">What is called.</param>
/// <param name="Scope">The scenarios that it serves.</param>
internal sealed record HookBinding(HookType Type, int Order, IReadOnlyList<TagExpression> Tags, BindingMethod Method, BindingScope Scope)
{
    public bool Serves(BindingTarget target) =>
        (Tags.Count == 0 || Tags.Any(tag => tag.Evaluate(target.Tags))) && Scope.Specificity(target) is not null;
}
