using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Cps.Volet;

/// <summary>READ BINARY of the class <c>A0</c>.</summary>
internal sealed class VoletRead : IInstruction
{
    public byte Code => 0xB0;

    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (!command.Data.IsEmpty || command.Le is null)
            return StatusWord.WrongLength;
        if (session.CurrentFile is not { } file || file.Parent?.Id != Structure.CpsIds.Volet)
            return VoletStatus.WrongFile;
        if (!session.IsMet(file.Access.Read))
            return VoletStatus.CodeNeeded;
        return command.P1P2 < file.Content.Length ? ResponseApdu.Success(file.Content[command.P1P2..]) : VoletStatus.WrongOffset;
    }
}
