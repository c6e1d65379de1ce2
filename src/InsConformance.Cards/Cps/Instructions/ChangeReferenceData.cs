using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Cps.Instructions;

/// <summary>CHANGE REFERENCE DATA: the old code, then the new one. Whether it also opens what the code protects is not public: here it does not.</summary>
internal sealed class ChangeReferenceData : IInstruction
{
    public byte Code => 0x24;

    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1 != 0)
            return StatusWord.WrongParameters;
        if (session.Pin(command.P2) is not { } pin)
            return StatusWord.ReferenceNotFound;
        if (command.Data.Length != 2 * pin.Length)
            return StatusWord.WrongLength;
        var wasVerified = session.IsVerified(pin.Reference);
        var (old, replacement) = (command.Data[..pin.Length], command.Data[pin.Length..]);
        if (Verify.Present(pin, old.Span, session) is { IsSuccess: false } refused)
            return refused;
        pin.Change(replacement.Span);
        session.SetVerified(pin.Reference, wasVerified);
        return StatusWord.Success;
    }
}
