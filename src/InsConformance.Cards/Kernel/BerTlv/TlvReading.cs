namespace InsConformance.Cards.Kernel.BerTlv;

/// <summary>What BER-TLV bytes hold: every object up to the end, the padding or the first fault. Nothing is repaired.</summary>
/// <param name="Objects">The objects read.</param>
/// <param name="Consumed">The bytes they take.</param>
/// <param name="Fault">What ended the reading before the end or the padding, if anything.</param>
public sealed record TlvReading(IReadOnlyList<Tlv> Objects, int Consumed, TlvFault? Fault)
{
    /// <summary>The first object with that tag, if any.</summary>
    public Tlv? Find(int tag) => Objects.FirstOrDefault(item => item.Tag == tag);
}
