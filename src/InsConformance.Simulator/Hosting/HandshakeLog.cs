using Microsoft.Extensions.Logging;

namespace InsConformance.Simulator.Hosting;

/// <summary>
/// Kestrel tells why a handshake or the head of a request failed in its log and nowhere else: this log provider hands the exception to the watch of the connection, found by the
/// asynchronous flow. Nothing else is logged.
/// </summary>
internal sealed class HandshakeLog(AsyncLocal<HandshakeWatch?> current) : ILoggerProvider, ILogger
{
    /// <summary>The category under which Kestrel logs connections and handshakes.</summary>
    public const string Category = "Microsoft.AspNetCore.Server.Kestrel";

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => current.Value is { AwaitsHead: true };

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null && current.Value is { AwaitsHead: true } watch)
            watch.Failure = exception;
    }

    public void Dispose()
    {
    }
}
