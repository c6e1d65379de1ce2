using InsConformance.Cards.Kernel;
using InsConformance.Cards.Reading;

namespace InsConformance.Cards.Pcsc;

/// <summary>A line to the card in a reader of the machine. It owns its context, so that a card that never answers blocks nobody else.</summary>
public sealed class PcscChannel : ICardChannel
{
    private const int LongestResponse = 65_536 + 2;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly byte[] _response = new byte[LongestResponse];
    private readonly IPcscLibrary _library;
    private readonly PcscContext _context;
    private readonly nint _card;
    private readonly CardProtocols _protocol;
    private bool _inTransaction;
    private bool _closed;

    private PcscChannel(IPcscLibrary library, PcscContext context, nint card, string reader, CardProtocols protocol, ReadOnlyMemory<byte> atr)
    {
        (_library, _context, _card, _protocol) = (library, context, card, protocol);
        (Reader, Atr) = (reader, atr);
    }

    /// <inheritdoc/>
    public string Reader { get; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr { get; }

    /// <inheritdoc/>
    public TransmissionProtocol Protocol => _protocol is CardProtocols.T1 ? TransmissionProtocol.T1 : TransmissionProtocol.T0;

    /// <summary>What becomes of the card when the line closes: left as it is, unless something was proven to it that no other program may use.</summary>
    public CardDisposition OnClose { get; set; } = CardDisposition.Leave;

    /// <summary>Keeps the other programs that share the card waiting until the line is closed. Windows lets nobody hold it idle for more than five seconds.</summary>
    /// <exception cref="CardLostException">The card is gone.</exception>
    public Task BeginTransactionAsync(CancellationToken cancellationToken) => TakeTurnAsync(
        () =>
        {
            Check(_library.BeginTransaction(_card), "réserver la carte");
            return _inTransaction = true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<ReadOnlyMemory<byte>> TransmitAsync(ReadOnlyMemory<byte> command, CancellationToken cancellationToken) => await TakeTurnAsync(
        () =>
        {
            Check(_library.Transmit(_card, _protocol, command.Span, _response, out var received), "échanger avec la carte");
            if (received == 0)
                throw Lost(PcscCode.NotTransacted, "échanger avec la carte"); // vpcd says so when the card leaves during a command.
            return _response.AsSpan(0, received).ToArray();
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>Closes the line: at once, or, when a command that was given up is still with the card, once the card has answered; nobody waits for that.</summary>
    public ValueTask DisposeAsync()
    {
        if (_closed)
            return ValueTask.CompletedTask;
        _closed = true;
        var closing = CloseAsync();
        return closing.IsCompleted ? new(closing) : ValueTask.CompletedTask;
    }

    internal static PcscChannel Open(IPcscLibrary library, string reader, ShareMode share)
    {
        var doing = $"ouvrir la carte du lecteur « {reader} »";
        var context = PcscContext.Establish(library);
        nint card = 0;
        try
        {
            Refuse(library.Connect(context.Handle, reader, share, CardProtocols.Any, out card, out var protocol), doing);
            Refuse(library.Status(card, out var atr), doing);
            return new(library, context, card, reader, protocol, atr);
        }
        catch
        {
            if (card != 0)
                library.Disconnect(card, CardDisposition.Leave);
            context.Dispose();
            throw;
        }
    }

    private async Task CloseAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        if (_inTransaction)
            _library.EndTransaction(_card, CardDisposition.Leave);
        _library.Disconnect(_card, OnClose);
        _context.Dispose();
        _turn.Release();
    }

    private async Task<T> TakeTurnAsync<T>(Func<T> call, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        var work = Task.Run(
            () =>
            {
                try
                {
                    ObjectDisposedException.ThrowIf(_closed, this);
                    return call();
                }
                finally
                {
                    _turn.Release();
                }
            },
            CancellationToken.None);
        return await work.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static void Refuse(PcscCode code, string doing)
    {
        if (code is not PcscCode.Success)
            throw PcscException.Of(code, doing);
    }

    private void Check(PcscCode code, string doing)
    {
        if (code is not PcscCode.Success)
            throw Lost(code, doing);
    }

    private CardLostException Lost(PcscCode code, string doing)
    {
        var cause = PcscException.Of(code, $"{doing} du lecteur « {Reader} »");
        return new(cause.Message, cause);
    }
}
