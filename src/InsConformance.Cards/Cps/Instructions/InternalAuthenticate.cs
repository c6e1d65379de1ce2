using InsConformance.Cards.Cps.Keys;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Cps.Instructions;

/// <summary>INTERNAL AUTHENTICATE: signs the given bytes as they are, most often a DigestInfo, with the authentication key only.</summary>
internal sealed class InternalAuthenticate(CpsKeys keys, bool needsPin = true) : IInstruction
{
    private const int LeastPadding = 11;

    public byte Code => 0x88;

    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1P2 != 0)
            return StatusWord.WrongParameters;
        if (command.Data.IsEmpty || command.Data.Length > keys.Authentication.Length - LeastPadding)
            return StatusWord.WrongLength;
        if (needsPin && !session.IsVerified(CpsIds.Pin))
            return StatusWord.SecurityNotSatisfied;
        return session.ApplicationState<SecurityEnvironment>().AuthenticationKey switch
        {
            null => StatusWord.ConditionsNotSatisfied,
            CpsIds.AuthenticationKey => ResponseApdu.Success(keys.Authentication.SignRaw(command.Data.Span)),
            _ => StatusWord.SecurityNotSatisfied,
        };
    }
}
