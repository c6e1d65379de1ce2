using System.Net;
using System.Net.Sockets;

namespace InsConformance.Simulator.Tests.Hostile;

/// <summary>A port that hostile messages point to: whoever fetches what they name connects to it.</summary>
internal sealed class Bait : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public Bait() => _listener.Start();

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/piege";

    public bool IsTaken => _listener.Pending();

    public void Dispose() => _listener.Dispose();
}
