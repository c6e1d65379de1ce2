using InsConformance.Cli.Checking;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Mllp;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Hl7v2.Receiving;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Receiving;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Flows;

/// <summary>Sends messages to a product, and judges its answers; and what it then holds, when a person says what she sees.</summary>
internal sealed class SendingFlow(MllpClient client, MllpJudge judge, IReadOnlyList<ObservedIns>? held, TimeProvider clock)
{
    /// <summary>Sends one message.</summary>
    public async Task<(SentMessage Sent, Judgement Judgement)> SendAsync(string file, int rank, Er7Message message, CancellationToken cancellation)
    {
        var isRight = judge.IsRight(message.Bytes, cancellation);
        var start = clock.GetTimestamp();
        var exchange = await ExchangeAsync(message, isRight, cancellation);
        var duration = clock.GetElapsedTime(start);
        var patients = new PamMessage(message).Patients;
        var judgement = judge.Judge(exchange);
        judgement = judgement with { Findings = [.. judgement.Findings, .. held is null ? [] : patients.SelectMany(patient => ReceptionRules.Judge(new ObservedReception(patient, held)))] };
        return (new SentMessage(
            file,
            rank,
            exchange.ControlId,
            exchange.Code?.ToString(),
            duration.TotalMilliseconds,
            judgement.Verdict,
            [.. judgement.Departures],
            [.. judgement.Unevaluated.Select(finding => new UnevaluatedRule(finding.Rule, finding.Message))],
            [.. patients.SelectMany(PamReceiver.Decide).Select(decision => new ExpectedAction(decision.Rule, decision.Sentence()))]), judgement);
    }

    private async Task<MllpExchange> ExchangeAsync(Er7Message message, bool isRight, CancellationToken cancellation)
    {
        try
        {
            return new MllpExchange(message.Bytes, isRight, await client.SendAsync(message.Bytes, cancellation));
        }
        catch (MllpException failure)
        {
            return new MllpExchange(message.Bytes, isRight, null, failure);
        }
    }
}
