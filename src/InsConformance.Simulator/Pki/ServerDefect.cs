namespace InsConformance.Simulator.Pki;

/// <summary>What is wrong, on purpose, with a server certificate: one thing each, so that a software which calls nevertheless ignores that thing.</summary>
public enum ServerDefect
{
    /// <summary>Nothing: the twin of the others, which a careful client calls.</summary>
    None,

    /// <summary>Expiré : its validity ended a year ago.</summary>
    Expired,

    /// <summary>Autorité inconnue : issued by an authority that bears the right name but is not the trusted one.</summary>
    UnknownAuthority,

    /// <summary>Auto-signé : it is its own issuer.</summary>
    SelfSigned,

    /// <summary>Autre nom : sound, but made for another host.</summary>
    OtherName,
}
