using InsConformance.Cards.Cps.Hashing;
using InsConformance.Cards.Cps.Keys;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Kernel.BerTlv;

namespace InsConformance.Cards.Cps.Instructions;

/// <summary>PERFORM SECURITY OPERATION: HASH (<c>90 A0</c>), COMPUTE DIGITAL SIGNATURE (<c>9E 9A</c>), DECIPHER (<c>80 86</c>).</summary>
internal sealed class PerformSecurityOperation(CpsKeys keys) : IInstruction
{
    private const int HashOperation = 0x90A0, SignOperation = 0x9E9A, DecipherOperation = 0x8086;
    private const int StateTag = 0x90, LastTag = 0x80;
    private const byte PaddingIndicator = 0x81;

    public byte Code => 0x2A;

    public ResponseApdu Execute(CommandApdu command, CardSession session) => command.P1P2 switch
    {
        HashOperation => Hash(command.Data, session.ApplicationState<SecurityEnvironment>()),
        SignOperation => Sign(command.Data, session),
        DecipherOperation => Decipher(command.Data, session),
        _ => StatusWord.WrongParameters,
    };

    /// <summary>Resumes the hash that the computer began, and ends it with the last block. Needs no code: nothing is signed yet.</summary>
    private static ResponseApdu Hash(ReadOnlyMemory<byte> data, SecurityEnvironment environment)
    {
        if (data.IsEmpty)
            return StatusWord.WrongLength;
        environment.Digest = null;
        if (environment.Hash is not { } algorithm)
            return StatusWord.ConditionsNotSatisfied;
        var parts = TlvReader.Read(data);
        if (parts.Fault is not null || parts.Find(StateTag) is not { } state || parts.Find(LastTag) is not { Value.Length: <= ResumableHash.BlockLength } last)
            return StatusWord.WrongData;
        if (!ResumableHash.TryResume(algorithm, state.Value.Span, out var hash))
            return StatusWord.WrongData;
        environment.Digest = (algorithm, hash.Finish(last.Value.Span));
        return StatusWord.Success;
    }

    /// <summary>Signs the digest that HASH left, once, or the one in the data.</summary>
    private ResponseApdu Sign(ReadOnlyMemory<byte> data, CardSession session)
    {
        var environment = session.ApplicationState<SecurityEnvironment>();
        if (!session.IsVerified(CpsIds.Pin))
            return StatusWord.SecurityNotSatisfied;
        if (environment.Signature is not { } chosen)
            return StatusWord.ConditionsNotSatisfied;
        if (chosen.Key != CpsIds.SignatureKey)
            return StatusWord.SecurityNotSatisfied;
        if (!data.IsEmpty)
            return data.Length == chosen.Hash.DigestLength ? ResponseApdu.Success(keys.Signature.SignDigest(chosen.Hash, data.Span)) : StatusWord.WrongData;
        if (environment.Digest is not { } digest || digest.Hash != chosen.Hash)
            return StatusWord.ConditionsNotSatisfied;
        environment.Digest = null;
        return ResponseApdu.Success(keys.Signature.SignDigest(digest.Hash, digest.Value));
    }

    private ResponseApdu Decipher(ReadOnlyMemory<byte> data, CardSession session)
    {
        if (data.IsEmpty)
            return StatusWord.WrongLength;
        if (!session.IsVerified(CpsIds.Pin))
            return StatusWord.SecurityNotSatisfied;
        if (session.ApplicationState<SecurityEnvironment>().DecipherKey is not { } key)
            return StatusWord.ConditionsNotSatisfied;
        if (key != CpsIds.AuthenticationKey)
            return StatusWord.SecurityNotSatisfied;
        return data.Span[0] == PaddingIndicator && keys.Authentication.Decipher(data.Span[1..]) is { } clear ? ResponseApdu.Success(clear) : StatusWord.WrongData;
    }
}
