namespace InsConformance.Simulator.Hosting;

/// <summary>Défaut du certificat client, as the simulator sees it when a client connects.</summary>
public enum CertificateFlaw
{
    /// <summary>Absent : the client presented none.</summary>
    Absent,

    /// <summary>Expiré.</summary>
    Expired,

    /// <summary>Pas encore valide.</summary>
    NotYetValid,

    /// <summary>Autorité inconnue : it does not lead to the trusted root.</summary>
    UnknownAuthority,

    /// <summary>Mauvais usage : it is not made for client authentication.</summary>
    WrongUsage,

    /// <summary>Auto-signé.</summary>
    SelfSigned,

    /// <summary>Révoqué.</summary>
    Revoked,
}
