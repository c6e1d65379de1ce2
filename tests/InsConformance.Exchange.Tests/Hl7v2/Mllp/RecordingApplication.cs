using System.Collections.Concurrent;
using System.Net;
using System.Threading.Channels;
using InsConformance.Exchange.Hl7v2.Mllp;

namespace InsConformance.Exchange.Tests.Hl7v2.Mllp;

/// <summary>Remembers what a listener was given, and answers with what it is told.</summary>
internal sealed class RecordingApplication(Func<MllpReception, byte[]?> answer) : IMllpApplication
{
    private readonly Channel<MllpException> _failures = Channel.CreateUnbounded<MllpException>();

    public ConcurrentQueue<MllpReception> Received { get; } = new();

    public ValueTask<byte[]?> ReceiveAsync(MllpReception reception, CancellationToken cancellation)
    {
        Received.Enqueue(reception);
        return ValueTask.FromResult(answer(reception));
    }

    public void ConnectionFailed(EndPoint? from, MllpException failure) => _failures.Writer.TryWrite(failure);

    public async Task<MllpException> NextFailureAsync() => await _failures.Reader.ReadAsync(TestContext.Current.CancellationToken);
}
