using System.Globalization;

namespace InsConformance.Cards.Tracing;

/// <summary>The trace as text, one line per event.</summary>
public static class TraceText
{
    /// <summary>Hour (UTC), reader, words; then bytes and duration of an exchange.</summary>
    public static string Line(TraceEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var words = $"{entry.At.UtcDateTime.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture)}  {entry.Reader}  {entry.Text}";
        return entry.Elapsed is { } elapsed
            ? $"{words}  [{Convert.ToHexString(entry.Command.Span)} -> {Convert.ToHexString(entry.Response.Span)}, {elapsed.TotalMilliseconds.ToString("0.00", CultureInfo.InvariantCulture)} ms]"
            : words;
    }
}
