using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Tracing;

/// <summary>A line of the trace for programs; in JSON its keys are in camel case and the absent ones are left out.</summary>
/// <param name="Number">Rank, from 1.</param>
/// <param name="At">When.</param>
/// <param name="Reader">Name of the reader.</param>
/// <param name="Kind">inserted, removed, reset, exchange or reader.</param>
/// <param name="Text">The same in French.</param>
/// <param name="Command">Command in hexadecimal, codes hidden as <c>FF</c>.</param>
/// <param name="Response">Data of the response in hexadecimal, without the status word.</param>
/// <param name="Status">Status word, four hexadecimal digits.</param>
/// <param name="Microseconds">Time between command and response.</param>
public sealed record TraceDocument(long Number, DateTimeOffset At, string Reader, string Kind, string Text, string? Command, string? Response, string? Status, long? Microseconds)
{
    /// <summary>A line for programs.</summary>
    public static TraceDocument Of(TraceEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var isExchange = entry.Kind is TraceEventKind.Exchange;
        var hasStatus = ResponseApdu.TryParse(entry.Response, out var response);
        return new(
            entry.Number,
            entry.At,
            entry.Reader,
            entry.Kind.ToString().ToLowerInvariant(),
            entry.Text,
            isExchange ? Convert.ToHexString(entry.Command.Span) : null,
            isExchange ? Convert.ToHexString(hasStatus ? response.Data.Span : entry.Response.Span) : null,
            hasStatus ? response.Status.ToString() : null,
            (long?)entry.Elapsed?.TotalMicroseconds);
    }
}
