namespace InsConformance.Gherkin.Tests.Running;

/// <summary>A time that does not pass, so that two runs can be compared word for word; its timers are real.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    public override long GetTimestamp() => 0;
}
