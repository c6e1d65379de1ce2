namespace InsConformance.Identity.Matricules;

/// <summary>What is forgiven to a person who types a matricule. Both tolerances are choices of this bench, not requirements.</summary>
public sealed record MatriculeEntryOptions
{
    /// <summary>The usual tolerances.</summary>
    public static MatriculeEntryOptions Default { get; } = new();

    /// <summary>No tolerance: the 15 characters as they stand.</summary>
    public static MatriculeEntryOptions Exact { get; } = new() { IgnoresSeparators = false, IgnoresCase = false };

    /// <summary>Spaces (also non-breaking), full stops and hyphens between the groups are left out before counting.</summary>
    public bool IgnoresSeparators { get; init; } = true;

    /// <summary>« 2a » and « 2b » are read as 2A and 2B.</summary>
    public bool IgnoresCase { get; init; } = true;
}
