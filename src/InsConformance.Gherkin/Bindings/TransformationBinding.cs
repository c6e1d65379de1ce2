using System.Text.RegularExpressions;

namespace InsConformance.Gherkin.Bindings;

/// <summary>A step argument transformation.</summary>
/// <param name="Name">The parameter type that it makes, or null if its type has no usable name.</param>
/// <param name="Pattern">What its texts must look like, without anchors; null for anything.</param>
/// <param name="Regex">The same, anchored.</param>
/// <param name="Order">Lower is tried first.</param>
/// <param name="Method">What is called.</param>
internal sealed record TransformationBinding(string? Name, string? Pattern, Regex? Regex, int Order, BindingMethod Method)
{
    public bool TakesTable => Method.Parameters is [{ ParameterType: var only }] && only == typeof(DataTable);

    /// <summary>Whether the result can be given for a parameter of that type.</summary>
    public bool Gives(Type target) =>
        Method.ResultType is { } result
        && target != typeof(object)
        && (target.IsAssignableFrom(result) || Nullable.GetUnderlyingType(target) == result);

    /// <summary>The texts to give to the method: the groups of the expression, or the whole; null if the text does not fit.</summary>
    public IReadOnlyList<string>? Take(string text)
    {
        if (Regex is null)
            return [text];
        var match = Regex.Match(text);
        if (!match.Success)
            return null;
        return match.Groups.Count == 1 ? [text] : [.. match.Groups.Values.Skip(1).Select(group => group.Value)];
    }
}
