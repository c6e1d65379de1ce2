using System.Runtime.InteropServices;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>winscard of Windows: LONG and DWORD are four bytes, handles as wide as a pointer; texts are UTF-16.</summary>
internal sealed partial class WindowsPcsc : IPcscLibrary
{
    private const string Library = "winscard.dll";
    private const uint SystemScope = 2;

    public PcscCode EstablishContext(out nint context)
    {
        var handle = default(nint);
        var code = Loaded(() => SCardEstablishContext(SystemScope, 0, 0, out handle));
        context = handle;
        return code;
    }

    public PcscCode ReleaseContext(nint context) => Code(SCardReleaseContext(context));

    public PcscCode ListReaders(nint context, out IReadOnlyList<string> readers)
    {
        readers = [];
        uint length = 0;
        var code = Code(SCardListReaders(context, 0, null, ref length));
        if (code is not PcscCode.Success)
            return code;
        var buffer = new char[length];
        code = Code(SCardListReaders(context, 0, buffer, ref length));
        if (code is PcscCode.Success)
            readers = MultiString.Split(new string(buffer.AsSpan(0, (int)length)));
        return code;
    }

    public PcscCode GetStatusChange(nint context, TimeSpan timeout, IReadOnlyList<ReaderQuery> queries, out IReadOnlyList<ReaderStatus> statuses) =>
        NativeReaderStates.Ask<WindowsReaderState>(
            queries, Marshal.StringToCoTaskMemUni, states => Code(SCardGetStatusChange(context, (uint)timeout.TotalMilliseconds, states, (uint)states.Length)), out statuses);

    public PcscCode Cancel(nint context) => Code(SCardCancel(context));

    public PcscCode Connect(nint context, string reader, ShareMode share, CardProtocols accepted, out nint card, out CardProtocols active)
    {
        var code = Code(SCardConnect(context, reader, (uint)share, (uint)accepted, out card, out var protocol));
        active = (CardProtocols)protocol;
        return code;
    }

    public PcscCode Disconnect(nint card, CardDisposition disposition) => Code(SCardDisconnect(card, (uint)disposition));

    public PcscCode BeginTransaction(nint card) => Code(SCardBeginTransaction(card));

    public PcscCode EndTransaction(nint card, CardDisposition disposition) => Code(SCardEndTransaction(card, (uint)disposition));

    public PcscCode Status(nint card, out ReadOnlyMemory<byte> atr)
    {
        Span<byte> buffer = stackalloc byte[WindowsAtrBuffer.Length];
        uint length = WindowsAtrBuffer.Length;
        uint nameLength = 0;
        var code = Code(SCardStatus(card, 0, ref nameLength, out _, out _, buffer, ref length));
        atr = code is PcscCode.Success ? buffer[..(int)length].ToArray() : default;
        return code;
    }

    public PcscCode Transmit(nint card, CardProtocols active, ReadOnlySpan<byte> command, Span<byte> response, out int received)
    {
        var request = new IoRequest((uint)active, (uint)Marshal.SizeOf<IoRequest>());
        var length = (uint)response.Length;
        var code = Code(SCardTransmit(card, in request, command, (uint)command.Length, 0, response, ref length));
        received = code is PcscCode.Success ? (int)length : 0;
        return code;
    }

    private static PcscCode Loaded(Func<int> call) => NativeLoad.Guard(() => Code(call()));

    private static PcscCode Code(int result) => (PcscCode)unchecked((uint)result);

    [LibraryImport(Library)]
    private static partial int SCardEstablishContext(uint scope, nint reserved1, nint reserved2, out nint context);

    [LibraryImport(Library)]
    private static partial int SCardReleaseContext(nint context);

    [LibraryImport(Library, EntryPoint = "SCardListReadersW", StringMarshalling = StringMarshalling.Utf16)]
    private static partial int SCardListReaders(nint context, nint groups, [Out] char[]? readers, ref uint length);

    [LibraryImport(Library, EntryPoint = "SCardGetStatusChangeW")]
    private static partial int SCardGetStatusChange(nint context, uint timeout, Span<WindowsReaderState> states, uint count);

    [LibraryImport(Library)]
    private static partial int SCardCancel(nint context);

    [LibraryImport(Library, EntryPoint = "SCardConnectW", StringMarshalling = StringMarshalling.Utf16)]
    private static partial int SCardConnect(nint context, string reader, uint share, uint accepted, out nint card, out uint active);

    [LibraryImport(Library)]
    private static partial int SCardDisconnect(nint card, uint disposition);

    [LibraryImport(Library)]
    private static partial int SCardBeginTransaction(nint card);

    [LibraryImport(Library)]
    private static partial int SCardEndTransaction(nint card, uint disposition);

    [LibraryImport(Library, EntryPoint = "SCardStatusW")]
    private static partial int SCardStatus(nint card, nint name, ref uint nameLength, out uint state, out uint active, Span<byte> atr, ref uint atrLength);

    [LibraryImport(Library)]
    private static partial int SCardTransmit(nint card, in IoRequest sent, ReadOnlySpan<byte> command, uint commandLength, nint receivedRequest, Span<byte> response, ref uint responseLength);
}
