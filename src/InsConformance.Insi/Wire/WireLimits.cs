namespace InsConformance.Insi.Wire;

/// <summary>Bounds that keep a hostile message from costing more than a refusal.</summary>
public sealed record WireLimits
{
    /// <summary>1 MiB and 64 levels: a real request weighs 2 to 15 kB and nests 12 deep with a signed assertion.</summary>
    public static WireLimits Default { get; } = new();

    /// <summary>Largest accepted message, in bytes.</summary>
    public int MaxBytes { get; init; } = 1024 * 1024;

    /// <summary>Deepest accepted nesting, the root being at depth 1.</summary>
    public int MaxDepth { get; init; } = 64;
}
