using System.Net.Sockets;
using InsConformance.Cli.Diagnosis.Faults;

namespace InsConformance.Cli.Diagnosis.Machine;

/// <summary>The proxy of the environment, for the calls to the bench and to the téléservice.</summary>
internal static class ProxyExamination
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1"];

    /// <param name="environment">Variables of the environment.</param>
    /// <param name="called">Address of the téléservice; null when none is called.</param>
    /// <param name="longest">How long the proxy may take to be reached.</param>
    public static Examination Of(IReadOnlyDictionary<string, string> environment, Uri? called, TimeSpan longest) => new("Mandataire (proxy)", async cancellationToken =>
    {
        var proxy = ProxySettings.Read(environment);
        if (proxy.Address is null)
            return [];
        if (proxy.Uri is not { } address)
            return [MachineFaults.ProxyMalformed.Seen($"{proxy.Variable} : {proxy.Shown}.")];

        var found = new List<FoundFault>();
        if (Loopback.Where(proxy.IsUsedFor).ToArray() is { Length: > 0 } hosts)
            found.Add(MachineFaults.ProxyTakesLoopback.Seen($"{proxy.Variable} : {proxy.Shown} ; sans exemption : {string.Join(", ", hosts)}."));
        if (called is not null && !called.IsLoopback && proxy.IsUsedFor(called.Host) && await ProblemAsync(address, longest, cancellationToken) is { } problem)
            found.Add(MachineFaults.ProxyUnreachable.Seen($"{proxy.Variable} : {proxy.Shown}, {problem}."));
        return found;
    });

    /// <summary>Why no connection opens; null when one does.</summary>
    private static async Task<string?> ProblemAsync(Uri address, TimeSpan longest, CancellationToken cancellationToken)
    {
        using var bound = new CancellationTokenSource(longest, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancellationToken);
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync(address.IdnHost, address.Port, either.Token);
            return null;
        }
        catch (SocketException e)
        {
            return e.Message;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return FormattableString.Invariant($"aucune réponse en {longest.TotalSeconds} s");
        }
    }
}
