using System.Globalization;

namespace InsConformance.Cards.Kernel.BerTlv;

/// <summary>One BER-TLV data object (ISO 7816-4 §5.2.2): a tag of one to three bytes, a length, a value.</summary>
/// <param name="Tag">The bytes of the tag as one number: <c>0x65</c>, <c>0x7F21</c>, <c>0xBF8101</c>.</param>
/// <param name="Value">The value; of a constructed object, its children one after the other.</param>
public sealed record Tlv(int Tag, ReadOnlyMemory<byte> Value)
{
    /// <summary>An object that holds others.</summary>
    public static Tlv Of(int tag, params ReadOnlySpan<Tlv> children) => new(tag, TlvWriter.Write(children));

    /// <summary>Whether the value is made of other objects (bit 6 of the first byte of the tag).</summary>
    public bool IsConstructed => (TlvWriter.FirstByte(Tag) & 0x20) != 0;

    /// <summary>The objects in the value, as far as they can be read.</summary>
    public IReadOnlyList<Tlv> Children => TlvReader.Read(Value).Objects;

    /// <summary>The first child with that tag, if any.</summary>
    public Tlv? Find(int tag) => Children.FirstOrDefault(child => child.Tag == tag);

    /// <summary>Tag, length and value.</summary>
    public byte[] ToBytes() => TlvWriter.Write([this]);

    /// <inheritdoc/>
    public bool Equals(Tlv? other) => other is not null && Tag == other.Tag && Value.Span.SequenceEqual(other.Value.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Tag, Value.Length);

    /// <summary>Tag and value in hexadecimal.</summary>
    public override string ToString() => $"{Tag.ToString("X2", CultureInfo.InvariantCulture)}[{Value.Length.ToString(CultureInfo.InvariantCulture)}] {Convert.ToHexString(Value.Span)}";
}
