namespace InsConformance.Simulator.Hosting;

/// <summary>An open listener. Disposing of it closes its connections and frees the port.</summary>
public interface ISoapListener : IAsyncDisposable
{
    /// <summary>Address to call, path included: <c>https://127.0.0.1:41234/lps</c>.</summary>
    Uri Address { get; }
}
