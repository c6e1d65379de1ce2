using System.Buffers.Binary;
using InsConformance.Cards.Kernel.BerTlv;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Kernel.Files;

/// <summary>File control parameters (FCP, tag <c>62</c>): what SELECT says of a file, in the order seen on real cards (logs of OpenSC).</summary>
public static class FileControlParameters
{
    private const int Fcp = 0x62, Size = 0x80, Descriptor = 0x82, Identifier = 0x83, Name = 0x84, ShortIdentifier = 0x88, LifeCycle = 0x8A;
    private const int Rules = 0xA1, ContactRule = 0x8C, ContactlessRule = 0x9C;
    private static readonly byte[] TransparentFile = [0x01], Directory = [0x38], Activated = [0x05];

    /// <summary>The whole template, tag <c>62</c> included.</summary>
    public static byte[] Of(CardFile file) => file switch
    {
        ElementaryFile data => Of(data),
        DedicatedFile directory => Of(directory),
        _ => throw new ArgumentOutOfRangeException(nameof(file), file, "A card holds directories and elementary files."),
    };

    private static byte[] Of(ElementaryFile file)
    {
        var parts = new List<Tlv> { new(Size, Number(file.Content.Length)), new(Descriptor, TransparentFile) };
        if (file.Id is { } id)
            parts.Add(new(Identifier, Number(id)));
        if (file.ShortId is { } sfi)
            parts.Add(new(ShortIdentifier, new[] { (byte)(sfi << 3) }));
        parts.Add(AccessRules(file));
        parts.Add(new(LifeCycle, Activated));
        return Tlv.Of(Fcp, [.. parts]).ToBytes();
    }

    private static byte[] Of(DedicatedFile directory)
    {
        var parts = new List<Tlv> { new(Descriptor, Directory) };
        if (directory.Names is [var name, ..])
            parts.Add(new(Name, name));
        else if (directory.Id is { } id)
            parts.Add(new(Identifier, Number(id)));
        parts.Add(new(LifeCycle, Activated));
        parts.Add(AccessRules(directory));
        return Tlv.Of(Fcp, [.. parts]).ToBytes();
    }

    private static Tlv AccessRules(CardFile file) => file.ContactlessAccess is { } contactless
        ? Tlv.Of(Rules, Rule(ContactRule, file.Access), Rule(ContactlessRule, contactless))
        : Tlv.Of(Rules, Rule(ContactRule, file.Access));

    private static Tlv Rule(int tag, AccessRule rule) => new(tag, rule.ToBytes());

    private static byte[] Number(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        return bytes;
    }
}
