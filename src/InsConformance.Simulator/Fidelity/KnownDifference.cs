using InsConformance.Identity.Rules;

namespace InsConformance.Simulator.Fidelity;

/// <summary>Différence connue ou soupçonnée : a point where the simulator is, or may be, unlike the real service.</summary>
public sealed record KnownDifference
{
    /// <summary>Stable identifier: <c>DIF-01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, in a few French words.</summary>
    public required string Title { get; init; }

    /// <summary>What the real service does, in French, as far as it is known.</summary>
    public required string Real { get; init; }

    /// <summary>What the simulator does, in French.</summary>
    public required string Simulated { get; init; }

    /// <summary>What it can do to a verdict.</summary>
    public required VerdictEffect Effect { get; init; }

    /// <summary>How, in French: whole sentence.</summary>
    public required string EffectText { get; init; }

    /// <summary>What the description of the real service rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Where that comes from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>How to set the simulator otherwise, in French; null when nothing can be set.</summary>
    public string? Setting { get; init; }

    /// <summary>The one French sentence that reports print; null when no verdict can change.</summary>
    public string? ReportText { get; init; }
}
