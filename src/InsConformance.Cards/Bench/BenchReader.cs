using InsConformance.Cards.Images;
using InsConformance.Cards.Slots;
using InsConformance.Cards.Vpcd;

namespace InsConformance.Cards.Bench;

/// <summary>One virtual reader of a bench.</summary>
public sealed class BenchReader
{
    internal BenchReader(int number, VirtualSlot slot, VpcdPlug plug, int port) => (Number, Slot, Plug, Port) = (number, slot, plug, port);

    /// <summary>Rank, from 1.</summary>
    public int Number { get; }

    /// <summary>The reader.</summary>
    public VirtualSlot Slot { get; }

    /// <summary>Port of its slot of the driver.</summary>
    public int Port { get; }

    /// <summary>What the card in the reader was made from; null without a card.</summary>
    public CardImage? Image { get; internal set; }

    /// <summary>Where it stands with the driver.</summary>
    public VpcdPlugState State => Plug.State;

    internal VpcdPlug Plug { get; }
}
