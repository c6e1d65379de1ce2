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
    private readonly ShareMode _share;
    private CardProtocols _protocol;
    private bool _inTransaction;
    private bool _closed;

    private PcscChannel(IPcscLibrary library, PcscContext context, nint card, string reader, ShareMode share, CardProtocols protocol, ReadOnlyMemory<byte> atr)
    {
        (_library, _context, _card, _share, _protocol) = (library, context, card, share, protocol);
        (Reader, Atr) = (reader, atr);
    }

    /// <inheritdoc/>
    public string Reader { get; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr { get; }

    /// <inheritdoc/>
    public TransmissionProtocol Protocol => _protocol is CardProtocols.T1 ? TransmissionProtocol.T1 : TransmissionProtocol.T0;

    /// <summary>Keeps the other programs that share the card waiting until <see cref="EndTransactionAsync"/> or the end of the line. Windows lets nobody hold it idle for more than five seconds.</summary>
    /// <exception cref="CardLostException">The card is gone.</exception>
    public Task BeginTransactionAsync(CancellationToken cancellationToken) => TakeTurnAsync(
        () =>
        {
            Check(_library.BeginTransaction(_card), "réserver la carte");
            return _inTransaction = true;
        },
        cancellationToken);

    /// <summary>Lets the other programs come.</summary>
    public Task EndTransactionAsync(CancellationToken cancellationToken) => TakeTurnAsync(
        () =>
        {
            Check(_library.EndTransaction(_card, CardDisposition.Leave), "libérer la carte");
            return _inTransaction = false;
        },
        cancellationToken);

    /// <summary>Makes the line usable again after another program reset the card; everything selected or proven is lost.</summary>
    /// <exception cref="CardLostException">The card is gone.</exception>
    public Task ReconnectAsync(CancellationToken cancellationToken) => TakeTurnAsync(
        () =>
        {
            Check(_library.Reconnect(_card, _share, CardProtocols.Any, CardDisposition.Leave, out _protocol), "renouer avec la carte");
            return true;
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
            return new(library, context, card, reader, share, protocol, atr);
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
        _library.Disconnect(_card, CardDisposition.Leave);
        _context.Dispose();
        _turn.Dispose();
    }

    private async Task<T> TakeTurnAsync<T>(Func<T> call, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        var work = Task.Run(
            () =>
            {
                try
                {
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
