namespace InsConformance.Identity.Traits;

/// <summary>What the software chooses when it stores names.</summary>
public sealed record StorageOptions
{
    /// <summary>Least capacity that règle 1 (INS 1.2) demands.</summary>
    public const int RequiredLength = 54;

    /// <summary>Capacity that règle 1 recommends.</summary>
    public const int RecommendedLength = 100;

    /// <summary>The recommended capacity.</summary>
    public static StorageOptions Default { get; } = new();

    /// <summary>Longest name stored, in characters; <see cref="RequiredLength"/> at least for a conforming software.</summary>
    public int MaximumLength { get; init; } = RecommendedLength;
}
