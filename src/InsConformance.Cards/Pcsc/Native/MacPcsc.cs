using System.Runtime.InteropServices;
using System.Text;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>PCSC framework of macOS: LONG, DWORD and handles are four bytes; texts are UTF-8.</summary>
internal sealed partial class MacPcsc : IPcscLibrary
{
    private const string Library = "/System/Library/Frameworks/PCSC.framework/PCSC";
    private const uint SystemScope = 2;

    public PcscCode EstablishContext(out nint context)
    {
        var handle = 0;
        var code = Loaded(() => SCardEstablishContext(SystemScope, 0, 0, out handle));
        context = handle;
        return code;
    }

    public PcscCode ReleaseContext(nint context) => Code(SCardReleaseContext((int)context));

    public PcscCode ListReaders(nint context, out IReadOnlyList<string> readers)
    {
        readers = [];
        uint length = 0;
        var code = Code(SCardListReaders((int)context, 0, null, ref length));
        if (code is not PcscCode.Success)
            return code;
        var buffer = new byte[length];
        code = Code(SCardListReaders((int)context, 0, buffer, ref length));
        if (code is PcscCode.Success)
            readers = MultiString.Split(Encoding.UTF8.GetString(buffer.AsSpan(0, (int)length)));
        return code;
    }

    public PcscCode GetStatusChange(nint context, TimeSpan timeout, IReadOnlyList<ReaderQuery> queries, out IReadOnlyList<ReaderStatus> statuses) =>
        NativeReaderStates.Ask<MacReaderState>(
            queries, Marshal.StringToCoTaskMemUTF8, states => Code(SCardGetStatusChange((int)context, (uint)timeout.TotalMilliseconds, states, (uint)states.Length)), out statuses);

    public PcscCode Cancel(nint context) => Code(SCardCancel((int)context));

    public PcscCode Connect(nint context, string reader, ShareMode share, CardProtocols accepted, out nint card, out CardProtocols active)
    {
        var code = Code(SCardConnect((int)context, reader, (uint)share, (uint)accepted, out var handle, out var protocol));
        card = handle;
        active = (CardProtocols)protocol;
        return code;
    }

    public PcscCode Disconnect(nint card, CardDisposition disposition) => Code(SCardDisconnect((int)card, (uint)disposition));

    public PcscCode BeginTransaction(nint card) => Code(SCardBeginTransaction((int)card));

    public PcscCode EndTransaction(nint card, CardDisposition disposition) => Code(SCardEndTransaction((int)card, (uint)disposition));

    public PcscCode Status(nint card, out ReadOnlyMemory<byte> atr)
    {
        Span<byte> buffer = stackalloc byte[AtrBuffer.Length];
        uint length = AtrBuffer.Length;
        uint nameLength = 0;
        var code = Code(SCardStatus((int)card, 0, ref nameLength, out _, out _, buffer, ref length));
        atr = code is PcscCode.Success ? buffer[..(int)length].ToArray() : default;
        return code;
    }

    public PcscCode Transmit(nint card, CardProtocols active, ReadOnlySpan<byte> command, Span<byte> response, out int received)
    {
        var request = new IoRequest((uint)active, (uint)Marshal.SizeOf<IoRequest>());
        var length = (uint)response.Length;
        var code = Code(SCardTransmit((int)card, in request, command, (uint)command.Length, 0, response, ref length));
        received = code is PcscCode.Success ? (int)length : 0;
        return code;
    }

    private static PcscCode Loaded(Func<int> call) => NativeLoad.Guard(() => Code(call()));

    private static PcscCode Code(int result) => (PcscCode)unchecked((uint)result);

    [LibraryImport(Library)]
    private static partial int SCardEstablishContext(uint scope, nint reserved1, nint reserved2, out int context);

    [LibraryImport(Library)]
    private static partial int SCardReleaseContext(int context);

    [LibraryImport(Library)]
    private static partial int SCardListReaders(int context, nint groups, [Out] byte[]? readers, ref uint length);

    [LibraryImport(Library)]
    private static partial int SCardGetStatusChange(int context, uint timeout, Span<MacReaderState> states, uint count);

    [LibraryImport(Library)]
    private static partial int SCardCancel(int context);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SCardConnect(int context, string reader, uint share, uint accepted, out int card, out uint active);

    [LibraryImport(Library)]
    private static partial int SCardDisconnect(int card, uint disposition);

    [LibraryImport(Library)]
    private static partial int SCardBeginTransaction(int card);

    [LibraryImport(Library)]
    private static partial int SCardEndTransaction(int card, uint disposition);

    [LibraryImport(Library)]
    private static partial int SCardStatus(int card, nint name, ref uint nameLength, out uint state, out uint active, Span<byte> atr, ref uint atrLength);

    [LibraryImport(Library)]
    private static partial int SCardTransmit(int card, in IoRequest sent, ReadOnlySpan<byte> command, uint commandLength, nint receivedRequest, Span<byte> response, ref uint responseLength);
}
