using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Pki;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;

namespace InsConformance.Cli.Benchmarking;

/// <summary>What the machine can do: Kestrel alone, with the TLS set-up of the simulator, that reads the request and answers bytes made in advance.</summary>
internal sealed class BareEndpoint : IAsyncDisposable
{
    private readonly WebApplication _application;

    private BareEndpoint(WebApplication application) => _application = application;

    public Uri Address => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/lps");

    public static async Task<BareEndpoint> StartAsync(SyntheticPki pki, byte[] answer, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0, listener =>
            {
                listener.Protocols = HttpProtocols.Http1;
                listener.UseHttps(Tls(pki));
            });
        });
        var application = builder.Build();
        application.Run(async http =>
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            http.Response.ContentType = SoapResponse.SoapContentType;
            http.Response.ContentLength = answer.Length;
            await http.Response.BodyWriter.WriteAsync(answer, http.RequestAborted);
        });
        await application.StartAsync(cancellationToken);
        return new BareEndpoint(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static TlsHandshakeCallbackOptions Tls(SyntheticPki pki)
    {
        var policy = new ClientCertificatePolicy(pki, TimeProvider.System);
        var server = SslStreamCertificateContext.Create(pki.CertificateServer, [pki.Organisations], offline: true);
        return new TlsHandshakeCallbackOptions
        {
            OnConnection = _ => ValueTask.FromResult(new SslServerAuthenticationOptions
            {
                ServerCertificateContext = server,
                ApplicationProtocols = [SslApplicationProtocol.Http11],
                ClientCertificateRequired = true,
                CertificateChainPolicy = policy.CreateChainPolicy(),
                RemoteCertificateValidationCallback = (_, certificate, chain, _) => policy.Judge(certificate as X509Certificate2, chain) is null,
            }),
        };
    }
}
