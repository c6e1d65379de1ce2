namespace InsConformance.Gherkin;

/// <summary>
/// Marks a method that turns a step argument (text, doc string or <see cref="DataTable"/>) into its return type.
/// Its name, or the name of the returned type, is a parameter type of Cucumber expressions: <c>{matricule}</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class StepArgumentTransformationAttribute : Attribute
{
    /// <summary>Transforms every argument whose target is the return type of the method.</summary>
    public StepArgumentTransformationAttribute()
    {
    }

    /// <summary>Transforms the arguments that match a regular expression wholly; its groups are the parameters of the method.</summary>
    public StepArgumentTransformationAttribute(string regex) => Regex = regex;

    /// <summary>The regular expression, or null when every text is accepted.</summary>
    public string? Regex { get; set; }

    /// <summary>Name of the parameter type in Cucumber expressions; by default the name of the returned type.</summary>
    public string? Name { get; set; }

    /// <summary>Which transformation is tried first when several fit: the lowest; 10 000 by default.</summary>
    public int Order { get; set; } = 10_000;
}
