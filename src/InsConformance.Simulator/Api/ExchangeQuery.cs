using InsConformance.Simulator.Journal;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Simulator.Api;

/// <summary>Which exchanges a caller wants, and how long it waits for the first of them: so a page or a test follows the journal live.</summary>
internal sealed record ExchangeQuery
{
    private const long DefaultLimit = 100;
    private const long LongestWait = 60;

    /// <summary>Of one session; null for all.</summary>
    public string? Session { get; init; }

    /// <summary>Of one operation, by its name or its number in the guide; null for all.</summary>
    public string? Operation { get; init; }

    /// <summary>With a finding of this rule; null for all.</summary>
    public string? Rule { get; init; }

    /// <summary>Recorded after that rank.</summary>
    public long After { get; init; }

    /// <summary>So many at most.</summary>
    public long Limit { get; init; } = DefaultLimit;

    /// <summary>How long to wait, on the clock of the machine, while there is none.</summary>
    public TimeSpan Wait { get; init; }

    /// <exception cref="ApiException">A parameter is not what is expected.</exception>
    public static ExchangeQuery Read(HttpContext http) => new()
    {
        Session = http.QueryText("session"),
        Operation = http.QueryText("operation"),
        Rule = http.QueryText("rule"),
        After = http.QueryNumber("after") ?? 0,
        Limit = http.QueryNumber("limit") ?? DefaultLimit,
        Wait = TimeSpan.FromSeconds(Math.Min(http.QueryNumber("waitSeconds") ?? 0, LongestWait)),
    };

    /// <summary>The exchanges, oldest first; none when none came in time.</summary>
    public async Task<IReadOnlyList<ExchangeSummary>> SelectAsync(IInsiDoor door, CancellationToken cancellationToken)
    {
        if (Wait == TimeSpan.Zero)
            return Select(door);
        using var bound = new CancellationTokenSource(Wait, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancellationToken);
        try
        {
            return await door.Journal.WaitForAsync(_ => Select(door) is { Count: > 0 } found ? found : null, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [];
        }
    }

    private IReadOnlyList<ExchangeSummary> Select(IInsiDoor door) =>
        [.. door.Journal.Exchanges(Session).Where(Fits).Take((int)Math.Min(Limit, int.MaxValue)).Select(exchange => ExchangeSummary.Of(exchange, door.Masking))];

    private bool Fits(ServedExchange exchange) => exchange.Id > After
        && (Operation is null || Same(Operation, exchange.Operation?.Name) || Same(Operation, exchange.Operation?.GuideId))
        && (Rule is null || exchange.Audit.Findings.Any(finding => Same(Rule, finding.Rule)));

    private static bool Same(string one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
