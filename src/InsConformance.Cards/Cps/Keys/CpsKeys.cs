using InsConformance.Cards.Cps.Structure;

namespace InsConformance.Cards.Cps.Keys;

/// <summary>The two keys of a CPS3.</summary>
/// <param name="Signature"><c>CPS_PRIV_SIG</c>.</param>
/// <param name="Authentication"><c>CPS_PRIV_AUT</c>.</param>
public sealed record CpsKeys(CpsKey Signature, CpsKey Authentication)
{
    internal static bool Knows(byte reference) => reference is CpsIds.SignatureKey or CpsIds.AuthenticationKey;
}
