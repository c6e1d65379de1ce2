using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace InsConformance.Gherkin.Messages;

/// <summary>An elapsed time, in seconds and nanoseconds.</summary>
/// <param name="Seconds">Whole seconds.</param>
/// <param name="Nanos">The rest, from 0 to 999 999 999.</param>
[StructLayout(LayoutKind.Auto)]
[method: JsonConstructor]
public readonly record struct Duration(long Seconds, int Nanos)
{
    private const int NanosPerTick = 100;

    /// <summary>No time at all.</summary>
    public static Duration Zero { get; }

    /// <summary>The duration of a time span that is not negative, to the tick (100 ns).</summary>
    public static Duration From(TimeSpan elapsed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(elapsed, TimeSpan.Zero);
        var (seconds, ticks) = Math.DivRem(elapsed.Ticks, TimeSpan.TicksPerSecond);
        return new Duration(seconds, (int)ticks * NanosPerTick);
    }

    /// <summary>The time span, to the tick (100 ns).</summary>
    public TimeSpan ToTimeSpan() => new((Seconds * TimeSpan.TicksPerSecond) + (Nanos / NanosPerTick));
}
