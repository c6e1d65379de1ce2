using System.Net;
using System.Net.Sockets;
using InsConformance.Cli.Diagnosis.Faults;

namespace InsConformance.Cli.Diagnosis.Machine;

/// <summary>The ports that the bench is told to listen on; 0 is any free one.</summary>
internal static class PortExamination
{
    /// <summary>Tries to listen on each port, and leaves it.</summary>
    /// <param name="ports">Setting and port.</param>
    /// <param name="tryListen">Listens on a port of the machine for an instant: null when that can be done.</param>
    public static Examination Of(IReadOnlyList<(string Setting, int Port)> ports, Func<int, SocketException?> tryListen) => Examination.Of("Ports", () =>
    {
        var wanted = ports.Where(port => port.Port != 0).ToList();
        var twice = wanted.GroupBy(port => port.Port).Where(same => same.Count() > 1)
            .Select(same => MachineFaults.PortTwice.Seen($"Port {same.Key} : {string.Join(" et ", same.Select(port => port.Setting))}."));
        return twice.Concat(wanted.DistinctBy(port => port.Port).Select(port => Judge(port.Setting, port.Port, tryListen(port.Port))).OfType<FoundFault>());
    });

    /// <summary>Listens on a port of loopback, and leaves it.</summary>
    public static SocketException? TryListen(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return null;
        }
        catch (SocketException e)
        {
            return e;
        }
    }

    private static FoundFault? Judge(string setting, int port, SocketException? failure) => failure is null
        ? null
        : (failure.SocketErrorCode is SocketError.AccessDenied ? MachineFaults.PortForbidden : MachineFaults.PortTaken).Seen($"{setting} : 127.0.0.1:{port}, {failure.Message}.");
}
