using System.Globalization;
using System.Net;
using System.Net.Http;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Relaying;

/// <summary>Gives its kind to what the transport threw. The TLS stacks tell the cause in their message only, each in its own words.</summary>
internal sealed class UpstreamFaultReading(UpstreamOptions options, Uri target, ClientCertificate? certificate)
{
    private static readonly (RelayFaultKind Kind, string[] Signs)[] Alerts =
    [
        (RelayFaults.TlsVersion, ["alert protocol version", "unsupported protocol", "no protocols available", "version too low", "wrong ssl version"]),
        (RelayFaults.CertificateExpired, ["alert certificate expired"]),
        (RelayFaults.CertificateAuthority, ["alert unknown ca"]),
        (RelayFaults.CertificateRefused,
            ["alert bad certificate", "alert certificate unknown", "alert unsupported certificate", "alert certificate revoked", "alert certificate required", "alert access denied"]),
    ];

    public RelayFault Of(Exception failure, bool hasHead)
    {
        var causes = Chain(failure).ToArray();
        if (causes.OfType<RelayFaultException>().FirstOrDefault() is { } known)
            return known.Fault;
        if (failure is OperationCanceledException)
            return RelayFaults.SlowConnection.Because(
                string.Create(CultureInfo.InvariantCulture, $"Aucune connexion à {target.Authority} en {options.ConnectTimeout.TotalSeconds} s."));
        if (failure is HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } tunnel)
            return ProxyFault(tunnel);

        var said = string.Join(" | ", causes.Select(cause => cause.Message));
        if (Array.Find(Alerts, alert => alert.Signs.Any(sign => said.Contains(sign, StringComparison.OrdinalIgnoreCase))) is { Kind: { } kind })
            return kind == RelayFaults.TlsVersion ? kind.Because($"{target.Authority} n'accepte aucune des versions de TLS proposées ({options.Protocols}).") : Refused(kind);
        return ErrorOf(failure) switch
        {
            HttpRequestError.SecureConnectionError => CertificateFault() ?? RelayFaults.Handshake.Because($"La poignée de main TLS avec {target.Authority} a échoué ({Detail(causes)})."),
            HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded => RelayFaults.NotHttp.Because($"La réponse de {target.Authority} n'est pas de l'HTTP/1.1 ({Detail(causes)})."),
            _ => CertificateFault() ?? RelayFaults.Cut.Because(
                $"{target.Authority} a coupé la connexion {(hasHead ? "au milieu de sa réponse" : "sans répondre")} ({Detail(causes)})."),
        };
    }

    private RelayFault ProxyFault(HttpRequestException tunnel) => tunnel.StatusCode is HttpStatusCode.ProxyAuthenticationRequired
        ? RelayFaults.ProxyCredentials.Because($"Le proxy {options.Proxy} demande un identifiant et un mot de passe, ou refuse ceux qui lui sont donnés (HTTP 407).")
        : RelayFaults.ProxyRefusal.Because(string.Create(CultureInfo.InvariantCulture, $"Le proxy {options.Proxy} refuse le passage vers {target.Authority} (HTTP {(int?)tunnel.StatusCode})."));

    /// <summary>The service refused the certificate: what the certificate itself explains says more than an alert.</summary>
    private RelayFault Refused(RelayFaultKind kind) => CertificateFault()
        ?? kind.Because(certificate is null ? $"{target.Authority} demande un certificat, et le relais n'en présente pas." : $"{target.Authority} refuse le certificat « {certificate.Subject} ».");

    private RelayFault? CertificateFault() => certificate is null ? null : CertificateChecks.Dates(PeerCertificate.Of(certificate.Leaf), options.WallClock.GetUtcNow());

    private static string Detail(IEnumerable<Exception> causes) => causes.Last().Message.TrimEnd('.');

    private static HttpRequestError ErrorOf(Exception failure) => failure switch
    {
        HttpRequestException request => request.HttpRequestError,
        HttpIOException io => io.HttpRequestError,
        _ => HttpRequestError.Unknown,
    };

    private static IEnumerable<Exception> Chain(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
            yield return failure;
    }
}
