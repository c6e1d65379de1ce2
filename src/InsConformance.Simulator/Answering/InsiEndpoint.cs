using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Simulator.Answering;

/// <summary>The simulated service behind a listener: reads, decides or plays a script, waits, writes, records.</summary>
internal sealed class InsiEndpoint(ServiceDesk desk, ScriptBook scripts, ExchangeJournal journal, RequestAuditor auditor, AnsweringOptions options, TimeProvider clock) : ISoapEndpoint
{
    public async ValueTask<SoapResponse> AnswerAsync(SoapRequest request, CancellationToken cancellationToken)
    {
        var (receivedAt, started) = (clock.GetUtcNow(), clock.GetTimestamp());
        var id = journal.NextId();
        RequestReader.TryRead(request.Body, ContentType.Of(request).Charset, WireLimits.Default, out var understood, out var unreadable);
        var call = new Call(request, understood, unreadable);
        var session = call.Session(options.SessionKey);

        var script = scripts.Take(session, call.Operation, understood?.Content.Query, candidate => desk.CanPlay(candidate, call));
        var decision = script is null ? desk.Decide(call) : desk.Play(script, call);
        if (script?.Script.Delay is { Ticks: > 0 } delay)
            await Task.Delay(delay, clock, cancellationToken).ConfigureAwait(false);

        var response = ResponseWriter.Write(decision, options.Profile);
        var exchange = new ServedExchange
        {
            Id = id,
            Session = session,
            ReceivedAt = receivedAt,
            Duration = clock.GetElapsedTime(started),
            Request = request,
            Understood = understood,
            Unreadable = unreadable,
            Operation = call.Operation,
            ScriptId = script?.Id,
            Decision = decision,
            Response = response,
        };
        journal.Add(exchange with { Audit = auditor.Audit(exchange) });
        return response;
    }

    public void ConnectionFailed(ConnectionFailure failure) => journal.Add(failure);
}
