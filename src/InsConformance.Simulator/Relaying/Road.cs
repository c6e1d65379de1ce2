using System.Globalization;
using System.Net;
using System.Net.Sockets;
using InsConformance.Insi.Calling;

namespace InsConformance.Simulator.Relaying;

/// <summary>Opens the connections to the real service, or to the proxy: name, production, TCP.</summary>
internal sealed class Road(UpstreamOptions options)
{
    /// <summary>Connects.</summary>
    /// <exception cref="RelayFaultException">The name has no address or is one of production, or the connection is refused.</exception>
    public async ValueTask<Stream> OpenAsync(DnsEndPoint end, CancellationToken cancellationToken)
    {
        var toProxy = options.Proxy is { } proxy && string.Equals(proxy.Address.IdnHost, end.Host, StringComparison.OrdinalIgnoreCase) && proxy.Address.Port == end.Port;
        var addresses = await ResolveAsync(end.Host, toProxy, cancellationToken).ConfigureAwait(false);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, end.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (SocketException refusal)
        {
            socket.Dispose();
            var place = string.Create(CultureInfo.InvariantCulture, $"{end.Host}:{end.Port}");
            throw new RelayFaultException(
                (toProxy ? RelayFaults.ProxyUnreachable : RelayFaults.Connection).Because($"Pas de connexion à {place} ({refusal.SocketErrorCode})."), refusal);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The addresses of a name, which must not be another name of production.</summary>
    /// <exception cref="RelayFaultException">It has none, or it is.</exception>
    public async Task<IPAddress[]> ResolveAsync(string host, bool toProxy, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host, out var literal))
            return [literal];
        IPHostEntry entry;
        try
        {
            entry = await options.Resolve(host, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException unknown)
        {
            throw new RelayFaultException(
                (toProxy ? RelayFaults.ProxyUnreachable : RelayFaults.Name).Because($"Le nom « {host} » n'a pas d'adresse ({unknown.SocketErrorCode})."), unknown);
        }

        if (!options.AllowsProduction && ProductionHosts.Contains(entry.HostName))
            throw new RelayFaultException(RelayFaults.Production.Because($"« {host} » est un autre nom de « {entry.HostName} », qui est un serveur de production."));
        return entry.AddressList is [_, ..] addresses ? addresses : throw new RelayFaultException(RelayFaults.Name.Because($"Le nom « {host} » n'a pas d'adresse."));
    }
}
