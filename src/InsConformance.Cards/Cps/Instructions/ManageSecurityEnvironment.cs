using InsConformance.Cards.Cps.Hashing;
using InsConformance.Cards.Cps.Keys;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Cps.Instructions;

/// <summary>MANAGE SECURITY ENVIRONMENT: SET (P1 <c>41</c>) chooses algorithm and key for one operation; RESTORE (P1 <c>F3</c>) is accepted and brings no key.</summary>
internal sealed class ManageSecurityEnvironment : IInstruction
{
    private const byte Set = 0x41, Restore = 0xF3;
    private const byte Authentication = 0xA4, Signature = 0xB6, Decipher = 0xB8, Hash = 0xAA;
    private const int AlgorithmTag = 0x80, KeyTag = 0x84;

    public byte Code => 0x22;

    public ResponseApdu Execute(CommandApdu command, CardSession session) => command switch
    {
        { P1: Restore } => StatusWord.Success,
        { P1: Set, P2: Authentication or Signature or Decipher or Hash } => Apply(command, session.ApplicationState<SecurityEnvironment>()),
        _ => StatusWord.WrongParameters,
    };

    private static StatusWord Apply(CommandApdu command, SecurityEnvironment environment)
    {
        if (command.Data.IsEmpty)
            return StatusWord.WrongLength;
        var template = TlvReader.Read(command.Data);
        if (template.Fault is not null || template.Find(AlgorithmTag)?.Value is not { Length: 1 } algorithm)
            return StatusWord.WrongData;
        if (command.P2 == Hash)
            return SetHash(algorithm.Span[0], environment);
        if (template.Find(KeyTag)?.Value is not { Length: 1 } reference)
            return StatusWord.WrongData;
        var key = reference.Span[0];
        return CpsKeys.Knows(key) ? SetKey(command.P2, algorithm.Span[0], key, environment) : StatusWord.ReferenceNotFound;
    }

    private static StatusWord SetHash(byte algorithm, SecurityEnvironment environment)
    {
        if (CardHash.OfReference(algorithm) is not { } hash)
            return StatusWord.WrongData;
        (environment.Hash, environment.Digest) = (hash, null);
        return StatusWord.Success;
    }

    private static StatusWord SetKey(byte operation, byte algorithm, byte key, SecurityEnvironment environment)
    {
        switch (operation)
        {
            case Authentication when algorithm == CardInformation.RawRsa:
                environment.AuthenticationKey = key;
                return StatusWord.Success;
            case Decipher when algorithm == CardInformation.RsaDecipher:
                environment.DecipherKey = key;
                return StatusWord.Success;
            case Signature when CardHash.OfSignature(algorithm) is { } hash:
                environment.Signature = (key, hash);
                return StatusWord.Success;
            default:
                return StatusWord.WrongData;
        }
    }
}
