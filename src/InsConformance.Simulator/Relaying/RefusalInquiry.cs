using System.Net;
using System.Net.Http;
using InsConformance.Insi.Calling;

namespace InsConformance.Simulator.Relaying;

/// <summary>
/// Asks why the service hung up after the handshake, without an alert: a second handshake, without a certificate nor a request, tells whether it wants one and from whom. TLS stacks
/// show this list to who chooses a certificate only.
/// </summary>
/// <param name="target">The service.</param>
/// <param name="connect">A handler that goes there as the relay does.</param>
internal sealed class RefusalInquiry(Uri target, Func<SocketsHttpHandler> connect)
{
    /// <summary>The fault that the answer shows; null when the certificate has nothing to do with it.</summary>
    public async Task<RelayFault?> AskAsync(ClientCertificate certificate, CancellationToken cancellationToken)
    {
        if (await WantedAsync(cancellationToken).ConfigureAwait(false) is not { } wanted)
            return null;
        string[] offered = [certificate.Leaf.Issuer, .. certificate.Intermediates.Select(authority => authority.Issuer)];
        return wanted is not [] && !offered.Intersect(wanted, StringComparer.Ordinal).Any()
            ? RelayFaults.CertificateAuthority.Because(
                $"{target.Authority} n'admet que les certificats de {string.Join(", ", wanted.Select(name => $"« {name} »"))} ; celui du relais, « {certificate.Subject} », est de « {certificate.Leaf.Issuer} ».")
            : RelayFaults.CertificateRefused.Because(
                $"{target.Authority} demande un certificat, reçoit « {certificate.Subject} » et coupe la connexion sans répondre : c'est ainsi que beaucoup de serveurs refusent un certificat.");
    }

    /// <summary>Whose certificates the service lets in, none when it does not say; null when it asks for no certificate.</summary>
    private async Task<IReadOnlyList<string>?> WantedAsync(CancellationToken cancellationToken)
    {
        string[]? wanted = null;
        using var handler = connect();
        var first = true;
        handler.SslOptions.ClientCertificateContext = null;
        handler.SslOptions.LocalCertificateSelectionCallback = (_, _, _, _, issuers) =>
        {
            // The first question comes before the handshake and knows nothing; the second one is that of the service.
            wanted = first ? null : issuers;
            first = false;
            return null!;
        };
        using var http = new HttpMessageInvoker(handler, disposeHandler: false);
        using var message = new HttpRequestMessage(HttpMethod.Get, target) { Version = HttpVersion.Version11 };
        try
        {
            using var answer = await http.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            // Expected: no certificate was given. What was asked for is known by now, or never will be.
        }

        return wanted;
    }
}
