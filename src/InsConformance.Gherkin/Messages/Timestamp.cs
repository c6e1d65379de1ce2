using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Messages;

/// <summary>An instant, in seconds and nanoseconds since 1970-01-01T00:00:00Z.</summary>
/// <param name="Seconds">Whole seconds.</param>
/// <param name="Nanos">The rest, from 0 to 999 999 999.</param>
[StructLayout(LayoutKind.Auto)]
[method: JsonConstructor]
public readonly record struct Timestamp(long Seconds, int Nanos)
{
    private const int NanosPerTick = 100;

    /// <summary>The timestamp of an instant, to the tick (100 ns).</summary>
    public static Timestamp From(DateTimeOffset instant)
    {
        var (seconds, ticks) = Math.DivRem((instant - DateTimeOffset.UnixEpoch).Ticks, TimeSpan.TicksPerSecond);
        if (ticks < 0)
            (seconds, ticks) = (seconds - 1, ticks + TimeSpan.TicksPerSecond);
        return new Timestamp(seconds, (int)ticks * NanosPerTick);
    }

    /// <summary>The instant, in UTC, to the tick (100 ns).</summary>
    public DateTimeOffset ToDateTimeOffset() =>
        DateTimeOffset.UnixEpoch.AddTicks((Seconds * TimeSpan.TicksPerSecond) + (Nanos / NanosPerTick));
}
