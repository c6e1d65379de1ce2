using InsConformance.Cards.Pcsc;

namespace InsConformance.Cards.Tests.Pcsc;

/// <summary>A PC/SC that answers what a test wants: the conditions of readers that nobody can produce on demand.</summary>
internal sealed class ScriptedPcsc : IPcscLibrary
{
    /// <summary>Answers of EstablishContext, one after the other; the last one stays.</summary>
    public Queue<PcscCode> Contexts { get; init; } = new([PcscCode.Success]);

    /// <summary>What the readers are at each look; the service is lost after the last.</summary>
    public Queue<ReaderStatus[]> Looks { get; } = new();

    public PcscCode ConnectCode { get; init; }

    public PcscCode TransmitCode { get; init; }

    public byte[] Response { get; init; } = [0x90, 0x00];

    public int OpenContexts { get; private set; }

    public int OpenCards { get; private set; }

    public PcscCode EstablishContext(out nint context)
    {
        context = 1;
        var code = Contexts.Count > 1 ? Contexts.Dequeue() : Contexts.Peek();
        OpenContexts += code is PcscCode.Success ? 1 : 0;
        return code;
    }

    public PcscCode ReleaseContext(nint context)
    {
        OpenContexts--;
        return PcscCode.Success;
    }

    public PcscCode ListReaders(nint context, out IReadOnlyList<string> readers)
    {
        readers = Looks.TryPeek(out var look) ? [.. look.Select(reader => reader.Reader)] : [];
        return Looks.Count == 0 ? PcscCode.ServiceStopped : readers.Count == 0 ? PcscCode.NoReadersAvailable : PcscCode.Success;
    }

    public PcscCode GetStatusChange(nint context, TimeSpan timeout, IReadOnlyList<ReaderQuery> queries, out IReadOnlyList<ReaderStatus> statuses)
    {
        statuses = Looks.Dequeue();
        return PcscCode.Success;
    }

    public PcscCode Cancel(nint context) => PcscCode.Success;

    public PcscCode Connect(nint context, string reader, ShareMode share, CardProtocols accepted, out nint card, out CardProtocols active)
    {
        (card, active) = ConnectCode is PcscCode.Success ? (2, CardProtocols.T0) : (0, CardProtocols.None);
        OpenCards += ConnectCode is PcscCode.Success ? 1 : 0;
        return ConnectCode;
    }

    public PcscCode Disconnect(nint card, CardDisposition disposition)
    {
        OpenCards--;
        return PcscCode.Success;
    }

    public PcscCode BeginTransaction(nint card) => PcscCode.Success;

    public PcscCode EndTransaction(nint card, CardDisposition disposition) => PcscCode.Success;

    public PcscCode Status(nint card, out ReadOnlyMemory<byte> atr)
    {
        atr = new byte[] { 0x3B, 0x00 };
        return PcscCode.Success;
    }

    public PcscCode Transmit(nint card, CardProtocols active, ReadOnlySpan<byte> command, Span<byte> response, out int received)
    {
        Response.CopyTo(response);
        received = Response.Length;
        return TransmitCode;
    }
}
