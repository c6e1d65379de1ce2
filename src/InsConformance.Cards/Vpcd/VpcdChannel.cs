using System.Net.Sockets;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Reading;

namespace InsConformance.Cards.Vpcd;

/// <summary>A line to a virtual card that plugged itself into a <see cref="VpcdDriver"/>.</summary>
public sealed class VpcdChannel : ICardChannel
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly VpcdSocket _card;

    private VpcdChannel(VpcdSocket card, string reader) => (_card, Reader) = (card, reader);

    /// <inheritdoc/>
    public string Reader { get; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr { get; private set; }

    /// <inheritdoc/>
    public TransmissionProtocol Protocol => AnswerToReset.FirstProtocol(Atr.Span);

    /// <summary>Powers the card down.</summary>
    public ValueTask PowerOffAsync(CancellationToken cancellationToken) => ControlAsync(VpcdControl.PowerOff, cancellationToken);

    /// <summary>Powers the card.</summary>
    public ValueTask PowerOnAsync(CancellationToken cancellationToken) => ControlAsync(VpcdControl.PowerOn, cancellationToken);

    /// <summary>Resets the card.</summary>
    public ValueTask ResetAsync(CancellationToken cancellationToken) => ControlAsync(VpcdControl.Reset, cancellationToken);

    /// <summary>Asks the answer to reset, as pcscd does all the time to know whether the card is there.</summary>
    public ValueTask<ReadOnlyMemory<byte>> AskAtrAsync(CancellationToken cancellationToken) => AskAsync(new[] { (byte)VpcdControl.AskAtr }, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>> TransmitAsync(ReadOnlyMemory<byte> command, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(command.Length, 2, nameof(command)); // One byte is a control on this wire.
        return AskAsync(command, cancellationToken);
    }

    /// <summary>Waits until the card is withdrawn. Nothing else may be asked meanwhile.</summary>
    public async Task WaitForRemovalAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await _card.ReceiveAsync(cancellationToken).ConfigureAwait(false) is not null)
            {
                // A card says nothing by itself: whatever it sends answers something that nobody waits for any more.
            }
        }
        catch (SocketException)
        {
            // Withdrawn without a word.
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _card.Dispose();
        _turn.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static async Task<VpcdChannel> PowerOnAsync(VpcdSocket card, string reader, CancellationToken cancellationToken)
    {
        var channel = new VpcdChannel(card, reader);
        try
        {
            await channel.PowerOnAsync(cancellationToken).ConfigureAwait(false);
            channel.Atr = await channel.AskAtrAsync(cancellationToken).ConfigureAwait(false);
            return channel;
        }
        catch
        {
            await channel.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Sends bytes as they are.</summary>
    internal ValueTask SendRawAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) => _card.SendRawAsync(bytes, cancellationToken);

    /// <summary>Receives one answer.</summary>
    internal async ValueTask<ReadOnlyMemory<byte>> ReceiveAsync(CancellationToken cancellationToken) =>
        await _card.ReceiveAsync(cancellationToken).ConfigureAwait(false) is { } answer ? answer.ToArray() : throw Lost(null);

    private async ValueTask ControlAsync(VpcdControl control, CancellationToken cancellationToken)
    {
        try
        {
            await _card.SendAsync(new[] { (byte)control }, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException failure)
        {
            throw Lost(failure);
        }
    }

    private async ValueTask<ReadOnlyMemory<byte>> AskAsync(ReadOnlyMemory<byte> question, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _card.SendAsync(question, cancellationToken).ConfigureAwait(false);
            return await ReceiveAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException failure)
        {
            throw Lost(failure);
        }
        finally
        {
            _turn.Release();
        }
    }

    private CardLostException Lost(Exception? cause) => new($"La carte du lecteur virtuel {Reader} a été retirée. Remettez-la et recommencez : ce qui était lu ou prouvé avant ne compte plus.", cause);
}
