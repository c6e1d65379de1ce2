using InsConformance.Insi.Wire;
using InsConformance.Simulator.Hosting;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Journal;

/// <summary>Échange, as JSON: everything that the journal holds of it, in an order that reads from the connection to the findings.</summary>
public sealed record ExchangeDocument
{
    /// <summary>Rank in the journal.</summary>
    public required long Id { get; init; }

    /// <summary>Session of the request; empty when nothing says.</summary>
    public required string Session { get; init; }

    /// <summary>When the whole request was there, on the clock of the simulation.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Until the answer was ready, in milliseconds.</summary>
    public required double DurationMilliseconds { get; init; }

    /// <summary>Name of the operation; absent when unknown.</summary>
    public string? Operation { get; init; }

    /// <summary>The TLS connection.</summary>
    public required ConnectionDocument Connection { get; init; }

    /// <summary>The request.</summary>
    public required RequestDocument Request { get; init; }

    /// <summary>The request as understood; absent when it could not be read.</summary>
    public DecodedRequest? Decoded { get; init; }

    /// <summary>Why the request could not be read; absent when it could.</summary>
    public WireError? Unreadable { get; init; }

    /// <summary>What was decided, and why.</summary>
    public required DecisionDocument Decision { get; init; }

    /// <summary>The answer.</summary>
    public required ResponseDocument Response { get; init; }

    /// <summary>The other side of a relay; absent when the simulator answers.</summary>
    public RelayDocument? Relay { get; init; }

    /// <summary>Number of rules that judged the request; zero when it could not be read.</summary>
    public required int Rules { get; init; }

    /// <summary>What they found.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Describes an exchange as it may leave the memory of the simulator.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="masking">Hides the matricules of people who are not test people.</param>
    public static ExchangeDocument Of(ServedExchange exchange, Masking masking)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        ArgumentNullException.ThrowIfNull(masking);
        var masked = MaskedExchange.Of(exchange, masking);
        return new ExchangeDocument
        {
            Id = exchange.Id,
            Session = masked.Text(exchange.Session),
            ReceivedAt = exchange.ReceivedAt,
            DurationMilliseconds = exchange.Duration.TotalMilliseconds,
            Operation = exchange.Operation?.Name,
            Connection = ConnectionDocument.Of(exchange.Request.Connection),
            Request = new RequestDocument(exchange.Request.Method, masked.Text(exchange.Request.Target), masked.Headers(exchange.Request.Headers), BodyDocument.Of(masked.Request)),
            Decoded = DecodedRequest.Of(exchange.Understood, masked.Text),
            Unreadable = exchange.Unreadable,
            Decision = new DecisionDocument(exchange.Decision.Origin, DecisionDocument.Words(exchange.Decision), masked.Text(exchange.Decision.Why), exchange.ScriptId),
            Response = Describe(exchange.Response, masked),
            Relay = RelayDocument.Of(exchange.Relay, masked),
            Rules = exchange.Audit.Rules,
            Findings = [.. exchange.Audit.Findings.Select(masked.Finding)],
        };
    }

    private static ResponseDocument Describe(SoapResponse response, MaskedExchange masked) => new(
        response.Status == 0 ? null : response.Status,
        masked.Headers(response.Headers),
        BodyDocument.Of(masked.Response),
        response.Transfer == Transfer.AtOnce ? null : response.Transfer.Words);
}
