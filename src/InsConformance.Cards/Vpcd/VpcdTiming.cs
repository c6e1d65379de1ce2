namespace InsConformance.Cards.Vpcd;

/// <summary>The delays that the driver imposes.</summary>
public sealed record VpcdTiming
{
    /// <summary>Those of the real driver.</summary>
    public static readonly VpcdTiming Default = new();

    /// <summary>Time before the driver is looked for again: it accepts at its next poll, every 400 ms.</summary>
    public TimeSpan ReconnectDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Time that a withdrawn card leaves to the driver before the next one: shorter, the swap would not be seen.</summary>
    public TimeSpan RemovalPause { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The clock: the real driver lives by that of the system.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
