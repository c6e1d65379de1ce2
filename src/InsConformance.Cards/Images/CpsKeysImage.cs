namespace InsConformance.Cards.Images;

/// <summary>
/// Private keys of a virtual CPx card, PKCS#8 DER, published and therefore worth nothing: they only spare the second that new keys cost. Certificates are still issued when the
/// card is made.
/// </summary>
/// <param name="Signature"><c>CPS_PRIV_SIG</c>.</param>
/// <param name="Authentication"><c>CPS_PRIV_AUT</c>.</param>
public sealed record CpsKeysImage(ReadOnlyMemory<byte> Signature, ReadOnlyMemory<byte> Authentication);
