using System.Text;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Vitale;

/// <summary>POINTERS (EF 2001 of VITALE): which file of which application holds what. Readers walk it (cardpeek); its names, and that the
/// card certificate is among them, are inferred.</summary>
internal static class PointersFile
{
    private const int Pointers = 0xE0, Applications = 0xA0, Application = 0x82, Entry = 0x80, NameLength = 8;
    private const ushort Root = 1, Vitale = 2, Adele = 3;

    /// <summary>The bytes of the file.</summary>
    public static byte[] Content { get; } = Tlv.Of(
        Pointers,
        Tlv.Of(
            Applications,
            ApplicationOf(Root, VitaleIds.RootApplication.Span),
            ApplicationOf(Vitale, VitaleIds.VitaleApplication.Span),
            ApplicationOf(Adele, VitaleIds.AdeleApplication.Span)),
        EntryOf("IDENT", Root, VitaleIds.Identities),
        EntryOf("VALID", Root, VitaleIds.Validity),
        EntryOf("ASSURES", Vitale, VitaleIds.Nirs),
        EntryOf("CERTIF", Root, VitaleIds.Certificate)).ToBytes();

    private static Tlv ApplicationOf(ushort number, ReadOnlySpan<byte> name)
    {
        byte[] value = [0, (byte)number, 0, 0, .. name];
        return new(Application, value);
    }

    private static Tlv EntryOf(string name, ushort application, ushort file)
    {
        byte[] value = [.. Encoding.ASCII.GetBytes(name.PadRight(NameLength)), 0, (byte)application, (byte)(file >> 8), (byte)file];
        return new(Entry, value);
    }
}
