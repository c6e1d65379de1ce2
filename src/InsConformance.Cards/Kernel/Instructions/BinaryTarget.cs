using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.Files;

namespace InsConformance.Cards.Kernel.Instructions;

/// <summary>The file and the offset that P1 and P2 of READ or UPDATE BINARY name: <c>8s oo</c> is an offset in the file with short identifier s, otherwise 15 bits of offset in the current file.</summary>
internal readonly record struct BinaryTarget(ElementaryFile File, int Offset)
{
    /// <summary>Finds the file.</summary>
    /// <returns>The status word to answer; success when there is a target.</returns>
    public static StatusWord Find(CommandApdu command, CardSession session, out BinaryTarget target)
    {
        target = default;
        if ((command.P1 & 0x80) == 0)
        {
            if (session.CurrentFile is not { } current)
                return StatusWord.NoCurrentFile;
            target = new(current, command.P1P2);
            return StatusWord.Success;
        }

        if (session.CurrentDirectory.ShortFile((byte)(command.P1 & 0x1F)) is not { } file)
            return StatusWord.FileNotFound;
        target = new(file, command.P2);
        return StatusWord.Success;
    }

    /// <summary>Whether P1 has the form of a short identifier and bits that mean nothing.</summary>
    public static bool HasWrongParameters(CommandApdu command) => (command.P1 & 0xE0) is 0xA0 or 0xC0 or 0xE0;
}
