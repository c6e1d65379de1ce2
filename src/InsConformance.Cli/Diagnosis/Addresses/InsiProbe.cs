using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace InsConformance.Cli.Diagnosis.Addresses;

/// <summary>Goes as far as it can towards a téléservice, without asking it anything about anybody, and notes what it meets.</summary>
internal sealed class InsiProbe
{
    private InsiProbe()
    {
    }

    /// <summary>Why there is no connection; null when there is one.</summary>
    public Reaching.Problem? NotReached { get; private set; }

    /// <summary>The certificate of the server; null when it showed none.</summary>
    public string? Server { get; private set; }

    /// <summary>What is wrong with that certificate.</summary>
    public SslPolicyErrors ServerErrors { get; private set; }

    /// <summary>Whether the server stayed silent.</summary>
    public bool HasTimedOut { get; private set; }

    /// <summary>What ended the attempt; null when the server answered.</summary>
    public string? End { get; private set; }

    /// <summary>Hour of the server, from its header <c>Date</c>; null when it gave none.</summary>
    public DateTimeOffset? Said { get; private set; }

    /// <summary>Calls an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="client">Certificate to present; null for none.</param>
    /// <param name="authorities">Authorities that are trusted besides those of the system.</param>
    /// <param name="longest">How long the connection may take, then how long the answer may.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<InsiProbe> CallAsync(Uri address, X509Certificate2? client, X509Certificate2Collection authorities, TimeSpan longest, CancellationToken cancellationToken)
    {
        var probe = new InsiProbe();
        var (socket, problem) = await Reaching.ConnectAsync(address, longest, cancellationToken);
        probe.NotReached = problem;
        if (socket is not null)
        {
            using (socket)
                await probe.TalkAsync(socket, address, client, authorities, longest, cancellationToken);
        }

        return probe;
    }

    private async Task TalkAsync(TcpClient socket, Uri address, X509Certificate2? client, X509Certificate2Collection authorities, TimeSpan longest, CancellationToken cancellationToken)
    {
        using var bound = new CancellationTokenSource(longest, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(bound.Token, cancellationToken);
        await using var tls = new SslStream(socket.GetStream());
        var options = new SslClientAuthenticationOptions
        {
            TargetHost = address.IdnHost,
            ClientCertificates = client is null ? [] : [client],
            RemoteCertificateValidationCallback = (_, certificate, chain, errors) => Judge(certificate as X509Certificate2, chain, errors, authorities),
        };
        try
        {
            await tls.AuthenticateAsClientAsync(options, either.Token);
            await tls.WriteAsync(Encoding.ASCII.GetBytes($"GET {address.AbsolutePath}?wsdl HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"), either.Token);
            Said = DateOf(await HeadAsync(tls, either.Token));
        }
        catch (Exception e) when (e is AuthenticationException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            HasTimedOut = e is OperationCanceledException;
            End = HasTimedOut ? FormattableString.Invariant($"aucune réponse en {longest.TotalSeconds} s") : e.GetBaseException().Message;
        }
    }

    /// <summary>The certificate of the server leads to an authority of the system, or to one of those given, and has the name that was called.</summary>
    private bool Judge(X509Certificate2? certificate, X509Chain? seen, SslPolicyErrors errors, X509Certificate2Collection authorities)
    {
        Server = certificate?.Subject;
        if (certificate is not null && errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors) && LeadsTo(certificate, seen, authorities))
            errors &= ~SslPolicyErrors.RemoteCertificateChainErrors;
        ServerErrors = errors;
        return errors is SslPolicyErrors.None;
    }

    private static bool LeadsTo(X509Certificate2 certificate, X509Chain? seen, X509Certificate2Collection authorities)
    {
        using var chain = new X509Chain
        {
            ChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true },
        };
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.ExtraStore.AddRange(authorities);
        if (seen is not null)
            chain.ChainPolicy.ExtraStore.AddRange(seen.ChainElements.Select(element => element.Certificate).ToArray());
        return chain.Build(certificate);
    }

    private static async Task<string> HeadAsync(SslStream tls, CancellationToken cancellationToken)
    {
        var head = new byte[8192];
        var read = 0;
        while (read < head.Length && head.AsSpan(0, read).IndexOf("\r\n\r\n"u8) < 0)
        {
            var more = await tls.ReadAsync(head.AsMemory(read), cancellationToken);
            if (more == 0)
                break;
            read += more;
        }

        return read > 0 ? Encoding.Latin1.GetString(head, 0, read) : throw new IOException("connexion fermée sans réponse");
    }

    private static DateTimeOffset? DateOf(string head) => head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Date:", StringComparison.OrdinalIgnoreCase)) is { } line
        && DateTimeOffset.TryParseExact(line[5..].Trim(), "r", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
