namespace InsConformance.Simulator.Hosting;

/// <summary>
/// The seam under the simulator: whatever carries HTTP over TLS and gives bytes in, takes bytes out. Kestrel is the one that ships (<see cref="KestrelSoapHost"/>);
/// another stack (CoreWCF…) needs this interface only.
/// </summary>
public interface ISoapHost
{
    /// <summary>Opens a listener; it serves until disposed of.</summary>
    /// <exception cref="SimulatorSetupException">The port is taken or not allowed.</exception>
    Task<ISoapListener> ListenAsync(ListenerOptions options, ISoapEndpoint endpoint, CancellationToken cancellationToken);
}
