using System.Net.Http;
using InsConformance.Insi.Calling;

namespace InsConformance.Campaign.SelfTests;

/// <summary>
/// Connects as a careless software does: whatever certificate the server presents is taken. The only place of the bench where one is, and it calls nothing but the
/// simulator: it shows that the bench sees such a software.
/// </summary>
internal static class CarelessHandshake
{
    /// <summary>A client that answers to any server.</summary>
    public static InsiClient Connect(InsiClientOptions options, TimeProvider clock) => new(options, clock, new SocketsHttpHandler
    {
        UseProxy = false,
        SslOptions =
        {
            ClientCertificateContext = options.Certificate?.TlsContext,
            RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null,
        },
    });
}
