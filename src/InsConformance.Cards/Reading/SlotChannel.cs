using InsConformance.Cards.Kernel;
using InsConformance.Cards.Slots;

namespace InsConformance.Cards.Reading;

/// <summary>A line to the card in a reader of this process.</summary>
public sealed class SlotChannel : ICardChannel
{
    private readonly SlotConnection _connection;

    private SlotChannel(string reader, SlotConnection connection) => (Reader, _connection) = (reader, connection);

    /// <inheritdoc/>
    public string Reader { get; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr => _connection.Atr;

    /// <inheritdoc/>
    public TransmissionProtocol Protocol => _connection.Protocol;

    /// <summary>Opens a line.</summary>
    /// <exception cref="CardLostException">There is no card, or it is mute.</exception>
    public static SlotChannel Open(VirtualSlot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        try
        {
            return new SlotChannel(slot.Name, slot.Connect());
        }
        catch (CardUnavailableException absent)
        {
            throw new CardLostException(absent.Message, absent);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<ReadOnlyMemory<byte>> TransmitAsync(ReadOnlyMemory<byte> command, CancellationToken cancellationToken)
    {
        try
        {
            return await _connection.TransmitAsync(command, cancellationToken);
        }
        catch (CardUnavailableException gone)
        {
            throw new CardLostException(gone.Message, gone);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
