namespace InsConformance.Campaign.Reference;

/// <summary>A clock that a scenario moves forward without waiting.</summary>
/// <param name="clock">The clock that it follows.</param>
internal sealed class ShiftedClock(TimeProvider clock) : TimeProvider
{
    private TimeSpan _shift;

    public void Advance(TimeSpan duration) => _shift += duration;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + _shift;
}
