namespace InsConformance.Simulator.Answering;

/// <summary>What tells one session from another, so that tests in parallel never disturb each other.</summary>
public enum SessionKeySource
{
    /// <summary>« ContexteLPS/LPS/Instance » : one session per installation of the calling software.</summary>
    LpsInstance,

    /// <summary>Serial number of the client certificate, for a product whose instance cannot be set.</summary>
    ClientCertificate,

    /// <summary>« ContexteLPS/LPS/IDAM » : one session per authorisation number.</summary>
    Idam,

    /// <summary>What follows <c>/lps/</c> in the address that was called: <c>/lps/poste-1</c> is the session <c>poste-1</c>.</summary>
    Path,

    /// <summary>Port that was called: see <see cref="DoorOptions.MoreCertificatePorts"/>.</summary>
    Port,

    /// <summary>Nothing in the request: it belongs to the session that is played when it comes (<see cref="InsiSimulator.Play"/>), for a product that a person works, one test at a time.</summary>
    Played,
}
