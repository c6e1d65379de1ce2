using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Kernel.Instructions;

/// <summary>READ BINARY. A file found by its short identifier becomes the current one.</summary>
public sealed class ReadBinary : IInstruction
{
    /// <inheritdoc/>
    public byte Code => 0xB0;

    /// <inheritdoc/>
    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (BinaryTarget.HasWrongParameters(command))
            return StatusWord.WrongParameters;
        if (!command.Data.IsEmpty || command.Le is null)
            return StatusWord.WrongLength;
        if (BinaryTarget.Find(command, session, out var target) is { IsSuccess: false } missing)
            return missing;
        if (!session.IsMet(target.File.Access.Read))
            return StatusWord.SecurityNotSatisfied;
        session.Select(target.File);
        var content = target.File.Content;
        return target.Offset < content.Length ? ResponseApdu.Success(content[target.Offset..]) : StatusWord.WrongOffset;
    }
}
