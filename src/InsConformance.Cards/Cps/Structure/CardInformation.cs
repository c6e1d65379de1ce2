using InsConformance.Cards.Cps.Hashing;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Cps.Structure;

/// <summary>« CIAInfo » (5032): who issued the card, its label, and the algorithm references that its commands take.</summary>
internal static class CardInformation
{
    /// <summary>Reference of RSA without hash, to sign.</summary>
    public const byte RawRsa = 0x02;

    /// <summary>Reference of RSA, to decipher.</summary>
    public const byte RsaDecipher = 0x1A;

    private const byte Label = 0x80;
    private static readonly byte[] HashOperation = [0x01, 0x02], SignOperation = [0x06, 0x40], DecipherOperation = [0x02, 0x04];

    public static byte[] ToBytes(string label) => Der.Sequence(
        Der.Integer(1),
        Der.Text("ASIP Sante"),
        new Tlv(Label, System.Text.Encoding.ASCII.GetBytes(label)),
        Der.Bits(0x05, 0x20),
        Der.Context(
            2,
            Algorithm(1, [0x02, 0x20], HashOperation, "2B0E03021A", CardHash.Sha1.Reference),
            Algorithm(2, [0x02, 0x50], HashOperation, "608648016503040201", CardHash.Sha256.Reference),
            Algorithm(3, [0x06], SignOperation, "2A864886F70D010105", CardHash.Sha1.SignatureReference),
            Algorithm(4, [0x40], SignOperation, "2A864886F70D01010B", CardHash.Sha256.SignatureReference),
            Algorithm(5, [0x01], DecipherOperation, "2A864886F70D010101", RsaDecipher),
            Algorithm(6, [0x01], SignOperation, "2A864886F70D010101", RawRsa))).ToBytes();

    private static Tlv Algorithm(byte index, byte[] mechanism, byte[] operation, string objectIdentifier, byte reference) => Der.Sequence(
        Der.Integer(index),
        Der.Integer(mechanism),
        Der.Null(),
        Der.Bits(operation),
        new Tlv(0x06, Convert.FromHexString(objectIdentifier)),
        Der.Integer(reference));
}
