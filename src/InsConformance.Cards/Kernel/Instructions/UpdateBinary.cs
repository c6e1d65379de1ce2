using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Kernel.Instructions;

/// <summary>UPDATE BINARY: overwrites bytes in place. All of them fit, or none is written.</summary>
public sealed class UpdateBinary : IInstruction
{
    /// <inheritdoc/>
    public byte Code => 0xD6;

    /// <inheritdoc/>
    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (BinaryTarget.HasWrongParameters(command))
            return StatusWord.WrongParameters;
        if (command.Data.IsEmpty)
            return StatusWord.WrongLength;
        if (BinaryTarget.Find(command, session, out var target) is { IsSuccess: false } missing)
            return missing;
        if (!session.IsMet(target.File.Access.Update))
            return StatusWord.SecurityNotSatisfied;
        session.Select(target.File);
        if (target.Offset >= target.File.Content.Length)
            return StatusWord.WrongOffset;
        return target.File.TryUpdate(target.Offset, command.Data.Span) ? StatusWord.Success : StatusWord.NoRoom;
    }
}
