using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Cps.Instructions;

/// <summary>VERIFY: presents the PIN or the PUK, or asks without data how many tries are left.</summary>
internal sealed class Verify : IInstruction
{
    public byte Code => 0x20;

    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1 != 0)
            return StatusWord.WrongParameters;
        if (session.Pin(command.P2) is not { } pin)
            return StatusWord.ReferenceNotFound;
        return command.Data.IsEmpty ? Counter(pin, session) : Present(pin, command.Data.Span, session);
    }

    /// <summary>Presents a code: a wrong one takes a try and the security status.</summary>
    /// <returns>Success, or what the card answers.</returns>
    public static StatusWord Present(PinObject pin, ReadOnlySpan<byte> code, CardSession session)
    {
        if (code.Length < pin.Length)
            return StatusWord.WrongLength; // Not a code of this card: no try is taken (inferred).
        if (pin.IsBlocked)
            return StatusWord.PinBlocked;
        var isRight = pin.Verify(code);
        session.SetVerified(pin.Reference, isRight);
        return isRight ? StatusWord.Success : StatusWord.WrongPin(pin.TriesLeft);
    }

    private static StatusWord Counter(PinObject pin, CardSession session)
    {
        if (pin.IsBlocked)
            return StatusWord.PinBlocked;
        return session.IsVerified(pin.Reference) ? StatusWord.Success : StatusWord.WrongPin(pin.TriesLeft);
    }
}
