using InsConformance.Gherkin.Bindings.Values;
using InsConformance.Gherkin.Expressions;

namespace InsConformance.Gherkin.Bindings;

/// <summary>A step definition: an expression, and the method to call.</summary>
/// <param name="Index">Rank among the step definitions of the run.</param>
/// <param name="Types">The kinds of steps that it serves.</param>
/// <param name="Expression">What the step text must look like.</param>
/// <param name="Method">What is called.</param>
/// <param name="Scope">The scenarios that it serves.</param>
/// <param name="Culture">How the arguments are read; null for the language of the feature.</param>
internal sealed record StepBinding(
    int Index,
    IReadOnlyList<StepDefinitionType> Types,
    StepExpression Expression,
    BindingMethod Method,
    BindingScope Scope,
    ReadingCulture? Culture)
{
    /// <summary>The definition for people: <c>[Given("a {int}")] IdentitySteps.Create(Int32)</c>.</summary>
    public override string ToString() => $"[{(Types.Count == 1 ? Types[0] : "StepDefinition")}(\"{Expression.Source}\")] {Method.Signature}";
}
