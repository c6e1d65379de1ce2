using InsConformance.Simulator.Clock;

namespace InsConformance.Simulator.Api;

/// <summary>A move of the clock, as JSON: one of its two keys.</summary>
internal sealed record ClockDocument
{
    public DateTimeOffset? Now { get; init; }

    public double? AdvanceSeconds { get; init; }

    /// <exception cref="ApiException">The document says neither, both, or a negative duration.</exception>
    public void Move(ControlledClock clock)
    {
        switch (this)
        {
            case { Now: { } now, AdvanceSeconds: null }:
                clock.Set(now);
                break;
            case { Now: null, AdvanceSeconds: { } seconds and >= 0 and <= 315_360_000 }:
                clock.Advance(TimeSpan.FromSeconds(seconds));
                break;
            default:
                throw new ApiException(400, "Donnez « now » (date et heure avec son fuseau) ou « advanceSeconds » (de 0 à dix ans), l'un des deux.");
        }
    }
}
