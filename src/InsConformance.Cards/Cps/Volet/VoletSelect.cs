using System.Buffers.Binary;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.BerTlv;
using InsConformance.Cards.Kernel.Files;

namespace InsConformance.Cards.Cps.Volet;

/// <summary>SELECT of the class <c>A0</c>: the root, the directory of the volet and its files, by identifier. The answer gives size, identifier and kind of the file.</summary>
internal sealed class VoletSelect : IInstruction
{
    private const int Description = 0x85;
    private const byte Root = 0x01, Directory = 0x02, Elementary = 0x04;

    public byte Code => 0xA4;

    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1P2 != 0)
            return StatusWord.WrongOffset; // 6B00, which these cards answer to wrong parameters.
        if (command.Data.Length != 2)
            return StatusWord.WrongLength;
        if (Find(BinaryPrimitives.ReadUInt16BigEndian(command.Data.Span), session) is not { } file)
            return VoletStatus.FileNotFound;
        session.Select(file);
        return ResponseApdu.Success(Describe(file));
    }

    private static CardFile? Find(ushort id, CardSession session)
    {
        var volet = session.Root.Child(CpsIds.Volet) as DedicatedFile;
        return id switch
        {
            DedicatedFile.RootId => session.Root,
            CpsIds.Volet => volet,
            _ => session.CurrentDirectory == volet ? volet?.Child(id) : null,
        };
    }

    private static byte[] Describe(CardFile file)
    {
        var description = new byte[5];
        BinaryPrimitives.WriteUInt16BigEndian(description, (ushort)((file as ElementaryFile)?.Content.Length ?? 0));
        BinaryPrimitives.WriteUInt16BigEndian(description.AsSpan(2), file.Id ?? DedicatedFile.RootId);
        description[4] = file is ElementaryFile ? Elementary : file.Parent is null ? Root : Directory;
        return new Tlv(Description, description).ToBytes();
    }
}
