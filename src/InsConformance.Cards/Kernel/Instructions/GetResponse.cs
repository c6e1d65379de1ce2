using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Kernel.Instructions;

/// <summary>GET RESPONSE, T=0 only (ISO 7816-3): fetches what waits, in as many parts as the reader likes. A wrong Le loses nothing.</summary>
public sealed class GetResponse : IInstruction
{
    /// <summary>The only instruction that does not lose the waiting answer.</summary>
    internal const byte Instruction = 0xC0;

    /// <inheritdoc/>
    public byte Code => Instruction;

    /// <inheritdoc/>
    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1P2 != 0)
            return StatusWord.WrongParameters;
        if (!command.Data.IsEmpty || command.Le is not { } le)
            return StatusWord.WrongLength;
        var waiting = session.WaitingResponse;
        if (waiting.IsEmpty)
            return StatusWord.ConditionsNotSatisfied;
        if (le > waiting.Length)
            return StatusWord.WrongLe(waiting.Length);
        var rest = session.WaitingResponse = waiting[le..];
        return new(waiting[..le], rest.IsEmpty ? StatusWord.Success : StatusWord.MoreData(rest.Length));
    }
}
