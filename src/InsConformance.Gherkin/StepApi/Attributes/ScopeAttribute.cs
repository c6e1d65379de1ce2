namespace InsConformance.Gherkin;

/// <summary>
/// Restricts the bindings of a class or a method to some scenarios. The criteria of one attribute must all hold;
/// with several attributes, one is enough.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ScopeAttribute : Attribute
{
    /// <summary>A tag (with or without <c>@</c>) or a tag expression that the scenario must satisfy.</summary>
    public string? Tag { get; set; }

    /// <summary>Exact title of the feature.</summary>
    public string? Feature { get; set; }

    /// <summary>Exact title of the scenario.</summary>
    public string? Scenario { get; set; }
}
