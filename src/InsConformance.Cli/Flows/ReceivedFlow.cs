using System.Globalization;
using System.Net;
using InsConformance.Cli.Checking;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Mllp;
using InsConformance.Exchange.Judging;

namespace InsConformance.Cli.Flows;

/// <summary>Judges each message that a product sends, keeps it when asked to, and acknowledges it.</summary>
internal sealed class ReceivedFlow : IMllpApplication
{
    private readonly MllpJudge _judge;
    private readonly FlowOptions _options;
    private readonly Action<CheckedFile> _show;
    private readonly Action<string> _tell;
    private readonly TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private int _count;

    public ReceivedFlow(MllpJudge judge, FlowOptions options, Action<CheckedFile> show, Action<string> tell) =>
        (_judge, _options, _show, _tell) = (judge, options, show, tell);

    /// <summary>The gravest verdict so far; null before the first message.</summary>
    public JudgementVerdict? Worst { get; private set; }

    /// <summary>Ends when as many messages as asked for were received.</summary>
    public Task Enough => _enough.Task;

    public async ValueTask<byte[]?> ReceiveAsync(MllpReception reception, CancellationToken cancellation)
    {
        var rank = Interlocked.Increment(ref _count);
        var judgement = _judge.Judge(reception.Frame, cancellation);
        var name = string.Create(CultureInfo.InvariantCulture, $"message {rank} de {reception.From}");
        if (_options.KeepIn is { } folder)
        {
            name = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{rank:00000}.hl7"));
            await File.WriteAllBytesAsync(name, reception.Frame.Message, cancellation);
        }

        lock (_gate)
        {
            _show(new CheckedFile(name, judgement));
            Worst = Worst is { } worst && worst > judgement.Verdict ? worst : judgement.Verdict;
        }

        if (rank >= _options.Count)
            _enough.TrySetResult();
        return Answer(reception, judgement);
    }

    public void ConnectionFailed(EndPoint? from, MllpException failure)
    {
        lock (_gate)
            _tell($"Connexion de {from} : {failure.Message}");
    }

    /// <summary>What cannot be read is rejected; the rest is answered as asked, whatever it is worth.</summary>
    private byte[]? Answer(MllpReception reception, Judgement judgement)
    {
        if (_options.Answer is not { } code)
            return null;
        var message = Er7Reader.Read(reception.Frame.Message).Messages is [var first, ..] ? first : null;
        return judgement.Error is { } error
            ? Acknowledgement.Write(message, AcknowledgementCode.AR, reception.At, error)
            : Acknowledgement.Write(message, code, reception.At, code is AcknowledgementCode.AA ? null : "Refus demandé au banc d'essai.");
    }
}
