using System.Runtime.InteropServices;
using System.Text;

namespace InsConformance.Cards.Pcsc.Native;

/// <summary>pcsc-lite: LONG, DWORD and handles are C longs, as wide as a pointer on every Linux; texts are UTF-8.</summary>
internal sealed partial class LinuxPcsc : IPcscLibrary
{
    private const string Library = "libpcsclite.so.1";
    private const nuint SystemScope = 2;

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
        nuint length = 0;
        var code = Code(SCardListReaders(context, 0, null, ref length));
        if (code is not PcscCode.Success)
            return code;
        var buffer = new byte[length];
        code = Code(SCardListReaders(context, 0, buffer, ref length));
        if (code is PcscCode.Success)
            readers = MultiString.Split(Encoding.UTF8.GetString(buffer.AsSpan(0, (int)length)));
        return code;
    }

    public PcscCode GetStatusChange(nint context, TimeSpan timeout, IReadOnlyList<ReaderQuery> queries, out IReadOnlyList<ReaderStatus> statuses) =>
        NativeReaderStates.Ask<LinuxReaderState>(
            queries, Marshal.StringToCoTaskMemUTF8, states => Code(SCardGetStatusChange(context, (nuint)timeout.TotalMilliseconds, states, (nuint)states.Length)), out statuses);

    public PcscCode Cancel(nint context) => Code(SCardCancel(context));

    public PcscCode Connect(nint context, string reader, ShareMode share, CardProtocols accepted, out nint card, out CardProtocols active)
    {
        var code = Code(SCardConnect(context, reader, (nuint)share, (nuint)accepted, out card, out var protocol));
        active = (CardProtocols)protocol;
        return code;
    }

    public PcscCode Disconnect(nint card, CardDisposition disposition) => Code(SCardDisconnect(card, (nuint)disposition));

    public PcscCode BeginTransaction(nint card) => Code(SCardBeginTransaction(card));

    public PcscCode EndTransaction(nint card, CardDisposition disposition) => Code(SCardEndTransaction(card, (nuint)disposition));

    public PcscCode Status(nint card, out ReadOnlyMemory<byte> atr)
    {
        Span<byte> buffer = stackalloc byte[AtrBuffer.Length];
        nuint length = AtrBuffer.Length;
        nuint nameLength = 0;
        var code = Code(SCardStatus(card, 0, ref nameLength, out _, out _, buffer, ref length));
        atr = code is PcscCode.Success ? buffer[..(int)length].ToArray() : default;
        return code;
    }

    public PcscCode Transmit(nint card, CardProtocols active, ReadOnlySpan<byte> command, Span<byte> response, out int received)
    {
        var request = new LinuxIoRequest((nuint)active, (nuint)Marshal.SizeOf<LinuxIoRequest>());
        var length = (nuint)response.Length;
        var code = Code(SCardTransmit(card, in request, command, (nuint)command.Length, 0, response, ref length));
        received = code is PcscCode.Success ? (int)length : 0;
        return code;
    }

    private static PcscCode Loaded(Func<nint> call) => NativeLoad.Guard(() => Code(call()));

    private static PcscCode Code(nint result) => (PcscCode)unchecked((uint)result);

    [LibraryImport(Library)]
    private static partial nint SCardEstablishContext(nuint scope, nint reserved1, nint reserved2, out nint context);

    [LibraryImport(Library)]
    private static partial nint SCardReleaseContext(nint context);

    [LibraryImport(Library)]
    private static partial nint SCardListReaders(nint context, nint groups, [Out] byte[]? readers, ref nuint length);

    [LibraryImport(Library)]
    private static partial nint SCardGetStatusChange(nint context, nuint timeout, Span<LinuxReaderState> states, nuint count);

    [LibraryImport(Library)]
    private static partial nint SCardCancel(nint context);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint SCardConnect(nint context, string reader, nuint share, nuint accepted, out nint card, out nuint active);

    [LibraryImport(Library)]
    private static partial nint SCardDisconnect(nint card, nuint disposition);

    [LibraryImport(Library)]
    private static partial nint SCardBeginTransaction(nint card);

    [LibraryImport(Library)]
    private static partial nint SCardEndTransaction(nint card, nuint disposition);

    [LibraryImport(Library)]
    private static partial nint SCardStatus(nint card, nint name, ref nuint nameLength, out nuint state, out nuint active, Span<byte> atr, ref nuint atrLength);

    [LibraryImport(Library)]
    private static partial nint SCardTransmit(nint card, in LinuxIoRequest sent, ReadOnlySpan<byte> command, nuint commandLength, nint receivedRequest, Span<byte> response, ref nuint responseLength);
}
