using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;

namespace InsConformance.Simulator.Relaying;

/// <summary>The relay behind a listener: carries the request to the real service as it came and its answer back as it came, then reads, judges and records both.</summary>
/// <param name="core">What the listeners share.</param>
/// <param name="mode">How callers authenticate on this one.</param>
/// <param name="upstream">The way out; null when this mode is not relayed.</param>
internal sealed class RelayEndpoint(RelayCore core, AccessMode mode, Upstream? upstream) : ISoapEndpoint
{
    private readonly PeerCertificate? _client = upstream?.Certificate is { } certificate ? PeerCertificate.Of(certificate.Leaf) : null;

    public async ValueTask<SoapResponse> AnswerAsync(SoapRequest request, CancellationToken cancellationToken)
    {
        var (receivedAt, started) = (core.Clock.GetUtcNow(), core.Clock.GetTimestamp());
        var (id, played) = (core.Journal.NextId(), core.Played);
        var (decision, response, trace) = await CarryAsync(request, cancellationToken).ConfigureAwait(false);

        RequestReader.TryRead(request.Body, ContentType.Of(request).Charset, WireLimits.Default, out var understood, out var unreadable);
        var call = new Call(request, understood, unreadable) { Played = played };
        var exchange = new ServedExchange
        {
            Id = id,
            Session = call.Session(core.Options.SessionKey),
            ReceivedAt = receivedAt,
            Duration = core.Clock.GetElapsedTime(started),
            Mode = mode,
            Request = request,
            Understood = understood,
            Unreadable = unreadable,
            Operation = call.Operation,
            ScriptId = null,
            Decision = decision,
            Response = response,
            Relay = trace,
        };
        core.Journal.Add(exchange with { Audit = core.Auditor.Audit(AsTheServiceSeesIt(exchange)) });
        return response;
    }

    public ConnectionFate Welcome(string connectionId) => ConnectionFate.Served;

    public void ConnectionFailed(ConnectionFailure failure) => core.Journal.Add(failure);

    private async Task<(Decision Decision, SoapResponse Response, RelayTrace? Trace)> CarryAsync(SoapRequest request, CancellationToken cancellationToken)
    {
        if (upstream is null)
            return Fail(RelayFaults.Mode.Because($"Le relais n'a pas d'adresse réelle pour le mode {(mode is AccessMode.Card ? "carte" : "certificat")}."), trace: null);
        var trace = new RelayTrace { Target = upstream.Target, Tls = null, Client = _client, SentHeaders = RelayedHeaders.Of(request.Headers) };
        try
        {
            var reply = await upstream.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var reading = RelayedAnswer.Read(reply.Response);
            trace = trace with { Tls = reply.Tls, ResponseRules = reading.Rules, ResponseFindings = reading.Findings, Notices = Notices(reading, reply) };
            return (new Decision.Relayed(reading.Words) { Origin = DecisionOrigin.Relay, Why = Why(trace) }, reply.Response, trace);
        }
        catch (RelayFaultException failure)
        {
            return Fail(failure.Fault, trace);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // A caller who tires of waiting and hangs up has made a call all the same.
            return Fail(RelayFaults.CallerGone.Because($"Le produit a coupé la connexion avant la réponse de {upstream.Target.Authority}."), trace);
        }
    }

    private static (Decision Decision, SoapResponse Response, RelayTrace? Trace) Fail(RelayFault fault, RelayTrace? trace)
    {
        var decision = new Decision.NotRelayed(fault) { Origin = DecisionOrigin.Relay, Why = fault.Words };
        return (decision, ResponseWriter.Write(decision, WireProfile.Current), trace);
    }

    private static string Why(RelayTrace trace) => string.Join(' ', trace.Notices.Select(notice => notice.Words).Prepend($"réponse de {trace.Target.Authority}."));

    private List<RelayFault> Notices(RelayedAnswer answer, UpstreamReply reply)
    {
        List<RelayFault> notices = [];
        if (reply.At is { } at && RelayChecks.Skew(at, core.Options.Upstream.WallClock.GetUtcNow(), upstream!.Target) is { } skew)
            notices.Add(skew);
        if (answer.Words is "desir_560" && upstream?.Certificate is { } certificate)
            notices.AddRange(CertificateChecks.All(certificate.Leaf, core.Options.Upstream.WallClock.GetUtcNow()));
        return notices;
    }

    /// <summary>The real service knows the certificate of the relay, not the one that the product presented to the relay: « Emetteur » is judged against the former.</summary>
    private ServedExchange AsTheServiceSeesIt(ServedExchange exchange) =>
        _client is null ? exchange : exchange with { Request = exchange.Request with { Connection = exchange.Request.Connection with { Client = _client } } };
}
