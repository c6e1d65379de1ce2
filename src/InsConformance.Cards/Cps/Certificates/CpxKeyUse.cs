namespace InsConformance.Cards.Cps.Certificates;

/// <summary>What one of the two keys of a CPx card is for (Cryptolib CPS).</summary>
public enum CpxKeyUse
{
    /// <summary><c>CPS_PRIV_SIG</c>, reference <c>81</c>: signs hashes that the card has finished itself; the one of the INSi assertion.</summary>
    Signature,

    /// <summary><c>CPS_PRIV_AUT</c>, reference <c>82</c>: authenticates and deciphers.</summary>
    Authentication,
}
