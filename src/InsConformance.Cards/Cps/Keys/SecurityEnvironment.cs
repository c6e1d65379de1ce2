using InsConformance.Cards.Cps.Hashing;

namespace InsConformance.Cards.Cps.Keys;

/// <summary>What MANAGE SECURITY ENVIRONMENT and PSO HASH prepared for the next operation; forgotten at reset and when another application is selected.</summary>
internal sealed class SecurityEnvironment
{
    /// <summary>Key for INTERNAL AUTHENTICATE (template <c>A4</c>).</summary>
    public byte? AuthenticationKey { get; set; }

    /// <summary>Key for PSO DECIPHER (template <c>B8</c>).</summary>
    public byte? DecipherKey { get; set; }

    /// <summary>Key and hash for PSO CDS (template <c>B6</c>).</summary>
    public (byte Key, CardHash Hash)? Signature { get; set; }

    /// <summary>Algorithm for PSO HASH (template <c>AA</c>).</summary>
    public CardHash? Hash { get; set; }

    /// <summary>What PSO HASH left for PSO CDS, which uses it once.</summary>
    public (CardHash Hash, byte[] Value)? Digest { get; set; }
}
