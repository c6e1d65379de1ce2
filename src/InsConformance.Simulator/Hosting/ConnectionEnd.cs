namespace InsConformance.Simulator.Hosting;

/// <summary>How the simulator ends a connection that it took over.</summary>
public enum ConnectionEnd
{
    /// <summary>In order: end of the TLS session (<c>close_notify</c>), then of the TCP connection (FIN).</summary>
    Close,

    /// <summary>Abruptly: TCP reset (RST).</summary>
    Reset,

    /// <summary>Never: the connection stays open and silent until the caller hangs up.</summary>
    Silence,
}
