using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator.Tests.Support;

/// <summary>A plain HTTPS client that trusts the synthetic root and presents a chosen certificate: bytes out, bytes in.</summary>
internal sealed class TestClient : IDisposable
{
    private readonly HttpClient _http;

    public TestClient(IInsiDoor door, ClientCertificateFile? certificate = null, SslProtocols protocols = SslProtocols.None, bool anonymous = false, Uri? address = null)
    {
        var chain = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        chain.CustomTrustStore.Add(door.Pki.Root);
        Handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                CertificateChainPolicy = chain,
                EnabledSslProtocols = protocols,
                ClientCertificates = anonymous ? null : [door.Pki.OpenClient(certificate ?? ClientCertificateFile.Auto)],
            },
        };
        _http = new HttpClient(Handler) { BaseAddress = address ?? door.CertificateAddress };
    }

    public SocketsHttpHandler Handler { get; }

    public Task<RawAnswer> SearchAsync(TraitsSearchRequest query, string session = "instance-1", string idam = "LSN17NF23FW0")
        => PostAsync(Requests.Bytes(query, session, idam));

    public async Task<RawAnswer> PostAsync(byte[] body, string? contentType = "application/soap+xml; charset=utf-8")
    {
        using var content = new ByteArrayContent(body);
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = content };
        return await SendAsync(request);
    }

    public async Task<RawAnswer> SendAsync(HttpRequestMessage request)
    {
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return new RawAnswer((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), body);
    }

    /// <summary>An answer with its header lines as they came.</summary>
    public async Task<(int Status, IReadOnlyList<HeaderLine> Headers, byte[] Body)> RawAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        using var response = await _http.PostAsync((Uri?)null, content, TestContext.Current.CancellationToken);
        var lines = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).SelectMany(header => header.Value, (header, value) => new HeaderLine(header.Key, value));
        return ((int)response.StatusCode, [.. lines], await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        _http.Dispose();
        Handler.Dispose();
    }
}
