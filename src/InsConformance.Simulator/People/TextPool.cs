using System.Text;

namespace InsConformance.Simulator.People;

/// <summary>Gives one string for texts that come again: names, dates and places of a large base exist once. Bounded; never wrong, at worst it forgets.</summary>
internal sealed class TextPool
{
    private const int Slots = 1 << 17;

    private readonly string?[] _slots = new string?[Slots];

    public string Get(ReadOnlySpan<byte> ascii)
    {
        var hash = new HashCode();
        hash.AddBytes(ascii);
        ref var slot = ref _slots[hash.ToHashCode() & (Slots - 1)];
        if (slot is null || !Ascii.Equals(ascii, slot))
            slot = Encoding.UTF8.GetString(ascii);
        return slot;
    }
}
