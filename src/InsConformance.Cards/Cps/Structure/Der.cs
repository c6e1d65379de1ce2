using System.Text;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Cps.Structure;

/// <summary>The few DER types of the PKCS#15 files.</summary>
internal static class Der
{
    public static Tlv Sequence(params ReadOnlySpan<Tlv> items) => Tlv.Of(0x30, items);

    /// <summary>Context tag <c>[n]</c>, constructed.</summary>
    public static Tlv Context(int number, params ReadOnlySpan<Tlv> items) => Tlv.Of(0xA0 | number, items);

    public static Tlv Text(string text) => new(0x0C, Encoding.UTF8.GetBytes(text));

    /// <summary>A BIT STRING by its octets, the count of unused bits first.</summary>
    public static Tlv Bits(params byte[] octets) => new(0x03, octets);

    public static Tlv Octets(params byte[] octets) => new(0x04, octets);

    /// <summary>An INTEGER by its octets.</summary>
    public static Tlv Integer(params byte[] octets) => new(0x02, octets);

    public static Tlv Enumerated(byte value) => new(0x0A, new[] { value });

    public static Tlv True() => new(0x01, new byte[] { 0xFF });

    public static Tlv Null() => new(0x05, default);

    /// <summary>Path of a file below the contact application: <c>3F00 0001</c>, then its identifier.</summary>
    public static Tlv Path(ushort file) => Sequence(Octets(0x3F, 0x00, 0x00, 0x01, (byte)(file >> 8), (byte)file));
}
