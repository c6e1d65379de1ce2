namespace InsConformance.Simulator.Pki;

/// <summary>What is wrong, on purpose, with a synthetic client certificate.</summary>
public enum CertificateDefect
{
    /// <summary>Nothing: the service accepts it.</summary>
    None,

    /// <summary>Expiré : its validity ended a year before the PKI was made.</summary>
    Expired,

    /// <summary>Pas encore valide : its validity starts long after the PKI was made.</summary>
    NotYetValid,

    /// <summary>Autorité inconnue : issued by an authority that bears the right name but is not the trusted one.</summary>
    UnknownAuthority,

    /// <summary>Mauvais usage : its extended key usage allows server authentication only.</summary>
    WrongUsage,

    /// <summary>Auto-signé : it is its own issuer.</summary>
    SelfSigned,

    /// <summary>Révoqué : its serial number is in the revocation list of its issuer.</summary>
    Revoked,

    /// <summary>CN inattendu : sound, but its CN is neither <c>INSI-AUTO</c> nor <c>INSI-MANU</c>; the service answers <c>desir_560</c>.</summary>
    UnexpectedCommonName,
}
