namespace InsConformance.Simulator.Hosting;

/// <summary>An open listener. Disposing of it closes its connections and frees the port.</summary>
public interface ISoapListener : IAsyncDisposable
{
    /// <summary>Address to call, path included: <c>https://127.0.0.1:41234/lps</c>.</summary>
    Uri Address { get; }

    /// <summary>Closes the port and cuts the connections: the system refuses every caller until <see cref="Open"/>.</summary>
    void Close();

    /// <summary>Opens the port again, if it is closed.</summary>
    /// <exception cref="SimulatorSetupException">Another program has taken the port meanwhile.</exception>
    void Open();

    /// <summary>Cuts the connections; the port stays as it is.</summary>
    void Disconnect();
}
