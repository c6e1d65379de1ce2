using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Assertions;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Verification;

namespace InsConformance.Simulator.Answering;

/// <summary>The simulated service behind a listener: reads, decides or plays a script, waits, writes, records.</summary>
internal sealed class InsiEndpoint(SimulatorCore core, AccessMode mode) : ISoapEndpoint
{
    private readonly ServiceDesk _desk = new(
        core.Material,
        core.Options.Answering,
        mode,
        new PsAssertionControl(core.Options, core.Clock),
        new VerificationDesk(core.Material, core.Options.Verification, core.Lots, core.Now));

    public async ValueTask<SoapResponse> AnswerAsync(SoapRequest request, CancellationToken cancellationToken)
    {
        if ((core.Material.Official?.Find(request) ?? core.Material.Contract.Find(request)?.Text) is { } document)
            return SoapResponse.Xml(document);

        var (receivedAt, started) = (core.Clock.GetUtcNow(), core.Clock.GetTimestamp());
        var id = core.Journal.NextId();
        RequestReader.TryRead(request.Body, ContentType.Of(request).Charset, WireLimits.Default, out var understood, out var unreadable);
        var call = new Call(request, understood, unreadable, core.Material.Official?.Recognise(request, understood)) { Played = core.Played };
        var session = call.Session(core.Options.Answering.SessionKey);

        var script = call.IsPost ? core.Scripts.Take(new ScriptRequest(session, call.Operation, understood?.Content.Query, request.Connection.Client?.CommonName), candidate => _desk.CanPlay(candidate, call)) : null;
        var decision = ContractNotice.Mark(script is null ? _desk.Decide(call) : _desk.Play(script, call), call.Operation);
        var response = ContractNotice.Mark(Write(decision, script?.Script), decision, call.Operation);
        try
        {
            if (script?.Script.Delay is { Ticks: > 0 } delay)
                await Task.Delay(delay, core.Clock, cancellationToken).ConfigureAwait(false);
            return response;
        }
        finally
        {
            // A caller who tires of waiting and hangs up has made a call all the same.
            var exchange = new ServedExchange
            {
                Id = id,
                Session = session,
                ReceivedAt = receivedAt + core.Ahead.GetValueOrDefault(session),
                Duration = core.Clock.GetElapsedTime(started),
                Mode = mode,
                Request = request,
                Understood = understood,
                Unreadable = unreadable,
                Operation = call.Operation,
                ScriptId = script?.Id,
                Decision = decision,
                Response = response,
            };
            core.Journal.Add(exchange with { Audit = core.Auditor.Audit(exchange) });
        }
    }

    public ConnectionFate Welcome(string connectionId)
    {
        if (core.Scripts.TakeForConnection() is not { } script)
            return ConnectionFate.Served;
        var deviation = script.Script.Answer.Deviation!;
        core.Journal.Add(new ConnectionFailure
        {
            At = core.Clock.GetUtcNow(),
            Kind = ConnectionFailureKind.Scripted,
            Message = $"{deviation.NetworkWord}, fois {script.Served} du script {script.Id} : {deviation.Title}.",
            ConnectionId = connectionId,
        });
        return deviation.Fate!;
    }

    public void ConnectionFailed(ConnectionFailure failure) => core.Journal.Add(failure);

    private SoapResponse Write(Decision decision, Script? script)
    {
        var response = ResponseWriter.Write(decision, core.Options.Answering.Profile);
        return script?.Dribble is { } dribble && response.Transfer == Transfer.AtOnce ? response with { Transfer = dribble } : response;
    }
}
