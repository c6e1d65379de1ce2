using System.Security.Cryptography;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Cps.Instructions;

/// <summary>GET CHALLENGE: Le random bytes.</summary>
internal sealed class GetChallenge : IInstruction
{
    public byte Code => 0x84;

    public ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1P2 != 0)
            return StatusWord.WrongParameters;
        if (!command.Data.IsEmpty || command.Le is not { } length)
            return StatusWord.WrongLength;
        return ResponseApdu.Success(RandomNumberGenerator.GetBytes(length));
    }
}
