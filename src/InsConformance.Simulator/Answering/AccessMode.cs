namespace InsConformance.Simulator.Answering;

/// <summary>How callers authenticate on a listener.</summary>
public enum AccessMode
{
    /// <summary>Authentification indirecte : software certificate of the organisation, mutual TLS.</summary>
    Certificate,

    /// <summary>Authentification directe : nominative card, PS assertion in the message, TLS of the server only.</summary>
    Card,
}
