using InsConformance.Cards.Pcsc;

namespace InsConformance.Cli.Tests.Diagnosis;

/// <summary>Readers as a test wants them; only what listing them needs.</summary>
internal sealed class FakeReaders : IPcscLibrary
{
    public bool IsMissing { get; init; }

    public PcscCode Service { get; init; }

    public IReadOnlyList<ReaderStatus> Readers { get; init; } = [];

    public PcscCode EstablishContext(out nint context)
    {
        context = 1;
        return IsMissing ? throw PcscException.LibraryMissing(new DllNotFoundException()) : Service;
    }

    public PcscCode ReleaseContext(nint context) => PcscCode.Success;

    public PcscCode ListReaders(nint context, out IReadOnlyList<string> readers)
    {
        readers = [.. Readers.Select(reader => reader.Reader)];
        return readers.Count == 0 ? PcscCode.NoReadersAvailable : PcscCode.Success;
    }

    public PcscCode GetStatusChange(nint context, TimeSpan timeout, IReadOnlyList<ReaderQuery> queries, out IReadOnlyList<ReaderStatus> statuses)
    {
        statuses = Readers;
        return PcscCode.Success;
    }

    public PcscCode Cancel(nint context) => throw new NotSupportedException();

    public PcscCode Connect(nint context, string reader, ShareMode share, CardProtocols accepted, out nint card, out CardProtocols active) => throw new NotSupportedException();

    public PcscCode Disconnect(nint card, CardDisposition disposition) => throw new NotSupportedException();

    public PcscCode BeginTransaction(nint card) => throw new NotSupportedException();

    public PcscCode EndTransaction(nint card, CardDisposition disposition) => throw new NotSupportedException();

    public PcscCode Status(nint card, out ReadOnlyMemory<byte> atr) => throw new NotSupportedException();

    public PcscCode Transmit(nint card, CardProtocols active, ReadOnlySpan<byte> command, Span<byte> response, out int received) => throw new NotSupportedException();
}
