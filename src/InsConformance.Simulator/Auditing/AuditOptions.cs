namespace InsConformance.Simulator.Auditing;

/// <summary>Thresholds of the auditor. None of them is public: they are choices of this bench, to be set when the official text is known.</summary>
public sealed record AuditOptions
{
    /// <summary>How far « Temps » may be from the clock of the simulation.</summary>
    public TimeSpan TimeTolerance { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Age from which a PS assertion is too old: one hour on the test platform, says padoa/tlsi-ins.</summary>
    public TimeSpan PsAssertionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Age from which the assertion of a Vitale card is obsolete: what CNDA test 1.02 plays.</summary>
    public TimeSpan VitaleAssertionLifetime { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>From how many récupérations of different persons within <see cref="MassWindow"/> they are a mass récupération.</summary>
    public int MassThreshold { get; init; } = 100;

    /// <summary>Window of <see cref="MassThreshold"/>.</summary>
    public TimeSpan MassWindow { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many times the same search may be sent again after technical failures within <see cref="RetryWindow"/>.</summary>
    public int RetryThreshold { get; init; } = 3;

    /// <summary>Window of <see cref="RetryThreshold"/>.</summary>
    public TimeSpan RetryWindow { get; init; } = TimeSpan.FromSeconds(30);
}
