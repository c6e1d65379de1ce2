using InsConformance.Gherkin.Bindings;

namespace InsConformance.Gherkin;

/// <summary>Marks a method that runs around scenarios rather than for a step.</summary>
/// <param name="hookType">When the hook runs.</param>
/// <param name="tags">Tags (with or without <c>@</c>) or tag expressions; one satisfied is enough, none means always.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class HookAttribute(HookType hookType, params string[] tags) : Attribute
{
    /// <summary>The order of a hook that does not say: 10 000.</summary>
    public const int DefaultOrder = 10_000;

    /// <summary>When the hook runs.</summary>
    public HookType HookType { get; } = hookType;

    /// <summary>The tags or tag expressions that restrict the hook.</summary>
    public IReadOnlyList<string> Tags { get; } = tags;

    /// <summary>Hooks of one type run from the lowest order to the highest.</summary>
    public int Order { get; set; } = DefaultOrder;
}
