namespace InsConformance.Verdicts.Results;

/// <summary>
/// Attestation : what a person did with the software and read in it, where the bench could not see by itself. A scenario that holds one rests on the word of
/// that person, and no report shows it as proven automatically.
/// </summary>
public sealed record AttestationResult
{
    /// <summary>What was asked, in French.</summary>
    public required string Request { get; init; }

    /// <summary>What came of it, in French: « fait », « refusé », « impossible dans ce logiciel ».</summary>
    public required string Reply { get; init; }

    /// <summary>What the person read.</summary>
    public IReadOnlyList<AttestedValue> Values { get; init; } = [];

    /// <summary>Who attests.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the person wished to add.</summary>
    public string? Note { get; init; }

    /// <summary>What the person shows of it.</summary>
    public IReadOnlyList<ScreenshotResult> Screenshots { get; init; } = [];
}
