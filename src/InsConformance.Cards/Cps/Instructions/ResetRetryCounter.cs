using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Cps.Instructions;

/// <summary>RESET RETRY COUNTER (« déblocage »): P1 <c>00</c> PUK and new PIN, <c>02</c> new PIN after the PUK, <c>03</c> counter only after the PUK.</summary>
internal sealed class ResetRetryCounter : IInstruction
{
    private const byte PukAndCode = 0x00, CodeOnly = 0x02, CounterOnly = 0x03;

    public byte Code => 0x2C;

    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1 is not (PukAndCode or CodeOnly or CounterOnly))
            return StatusWord.WrongParameters;
        if (command.P2 != CpsIds.Pin || session.Pin(CpsIds.Pin) is not { } pin || session.Pin(CpsIds.Puk) is not { } puk)
            return StatusWord.ReferenceNotFound;
        var pukLength = command.P1 == PukAndCode ? puk.Length : 0;
        if (command.Data.Length != pukLength + (command.P1 == CounterOnly ? 0 : pin.Length))
            return StatusWord.WrongLength;
        if (command.P1 == PukAndCode && Verify.Present(puk, command.Data.Span[..pukLength], session) is { IsSuccess: false } refused)
            return refused;
        return session.IsVerified(CpsIds.Puk) ? Unblock(pin, command.Data.Span[pukLength..], session) : StatusWord.SecurityNotSatisfied;
    }

    private static ResponseApdu Unblock(PinObject pin, ReadOnlySpan<byte> code, CardSession session)
    {
        pin.Unblock();
        if (!code.IsEmpty)
            pin.Change(code);
        session.SetVerified(pin.Reference, verified: false);
        return StatusWord.Success;
    }
}
