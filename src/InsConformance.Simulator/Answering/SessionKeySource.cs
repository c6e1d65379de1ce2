namespace InsConformance.Simulator.Answering;

/// <summary>What tells one session from another, so that tests in parallel never disturb each other.</summary>
public enum SessionKeySource
{
    /// <summary>« ContexteLPS/LPS/Instance » : one session per installation of the calling software.</summary>
    LpsInstance,

    /// <summary>Serial number of the client certificate, for a product whose instance cannot be set.</summary>
    ClientCertificate,
}
