using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InsConformance.Simulator.Hosting;

/// <summary>The host that ships: Kestrel, HTTP/1.1 over TLS, mutual where a client policy is given.</summary>
public sealed class KestrelSoapHost : ISoapHost
{
    /// <inheritdoc/>
    public async Task<ISoapListener> ListenAsync(ListenerOptions options, ISoapEndpoint endpoint, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(endpoint);
        var current = new AsyncLocal<HandshakeWatch?>();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, OwnerLifetime>();
        builder.Logging.AddProvider(new HandshakeLog(current)).AddFilter(HandshakeLog.Category, LogLevel.Debug);
        var open = new OpenConnections();
        builder.Services.AddSingleton<ClosablePort>().AddSingleton<IConnectionListenerFactory>(services => services.GetRequiredService<ClosablePort>());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.RequestHeaderEncodingSelector = _ => Encoding.Latin1; // Every byte is a character: headers are received and sent as they are.
            kestrel.ResponseHeaderEncodingSelector = _ => Encoding.Latin1;
            Bound(kestrel.Limits, options.Limits);
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes + KestrelSoapAdapter.BytesReadInVain;
            kestrel.Listen(options.Address, options.Port, listener => Secure(listener, options, endpoint, current, open));
        });
        var application = builder.Build();
        application.Run(new KestrelSoapAdapter(options, endpoint).HandleAsync);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw new SimulatorSetupException(
                $"Le simulateur ne peut pas écouter sur {options.Address}:{options.Port} : {failure.Message} Libérez ce port ou choisissez-en un autre (0 : n'importe quel port libre).",
                failure);
        }

        return new KestrelSoapListener(application, open, options.Path);
    }

    private static void Bound(KestrelServerLimits kestrel, ConnectionLimits limits)
    {
        kestrel.RequestHeadersTimeout = limits.Head;
        kestrel.KeepAliveTimeout = limits.Idle;
        kestrel.MinRequestBodyDataRate = new MinDataRate(limits.BodyBytesPerSecond, limits.BodyGrace);
        kestrel.MaxConcurrentConnections = limits.Connections;
    }

    private static void Secure(ListenOptions listener, ListenerOptions options, ISoapEndpoint endpoint, AsyncLocal<HandshakeWatch?> current, OpenConnections open)
    {
        listener.Protocols = HttpProtocols.Http1;
        listener.Use(next => connection => open.KeepWhileAsync(connection, () => next(connection)));
        listener.Use(next => connection => endpoint.Welcome(connection.ConnectionId) is var fate && fate == ConnectionFate.Served
            ? next(connection)
            : NewConnection.MeetAsync(connection, fate));
        listener.Use(next => async connection =>
        {
            var watch = new HandshakeWatch(connection.ConnectionId);
            connection.Features.Set(watch);
            current.Value = watch;
            if (await HelloPeek.VersionsAsync(connection, options.Limits.Handshake).ConfigureAwait(false) is { } proposed)
            {
                watch.Proposed = proposed;
                await next(connection).ConfigureAwait(false);
            }

            if (watch.Report(options.Clock.GetUtcNow()) is { } failure)
                endpoint.ConnectionFailed(failure);
        });
        listener.UseHttps(Handshake(options));
        listener.Use(next => connection =>
        {
            Note(connection);
            return next(connection);
        });
    }

    private static TlsHandshakeCallbackOptions Handshake(ListenerOptions options)
    {
        var trust = options.Clients is { } clients
            ? SslCertificateTrust.CreateForX509Collection([.. clients.AnnouncedAuthorities], sendTrustInHandshake: !OperatingSystem.IsWindows())
            : null;
        var server = SslStreamCertificateContext.Create(options.Certificate, [.. options.Chain], offline: true, trust);
        var protocols = options.Tls is TlsProfile.Strict ? SslProtocols.Tls12 : SslProtocols.Tls12 | SslProtocols.Tls13;

        return new TlsHandshakeCallbackOptions
        {
            HandshakeTimeout = options.Limits.Handshake,
            OnConnection = context =>
            {
                var watch = context.Connection.Features.GetRequiredFeature<HandshakeWatch>();
                watch.ServerName = string.IsNullOrEmpty(context.ClientHelloInfo.ServerName) ? null : context.ClientHelloInfo.ServerName;
                var authentication = new SslServerAuthenticationOptions
                {
                    ServerCertificateContext = server,
                    EnabledSslProtocols = protocols,
                    ApplicationProtocols = [SslApplicationProtocol.Http11],
                };
                if (options.Clients is { } policy)
                {
                    authentication.ClientCertificateRequired = true;
                    authentication.CertificateChainPolicy = policy.CreateChainPolicy();
                    authentication.RemoteCertificateValidationCallback = (_, certificate, chain, _) => Admit(watch, policy, certificate as X509Certificate2, chain);
                }

                return ValueTask.FromResult(authentication);
            },
        };
    }

    private static bool Admit(HandshakeWatch watch, ClientCertificatePolicy policy, X509Certificate2? certificate, X509Chain? chain)
    {
        watch.Client = certificate is null ? null : PeerCertificate.Of(certificate, chain);
        var complaint = policy.Judge(certificate, chain);
        if (complaint is not null && policy.LeavesToGateway(complaint.Flaw))
            watch.Complaint = complaint;
        else
            watch.Refusal = complaint?.Words;
        return watch.Refusal is null;
    }

    /// <summary>The handshake is over: keeps its facts for every request of the connection.</summary>
    private static void Note(ConnectionContext connection)
    {
        var watch = connection.Features.GetRequiredFeature<HandshakeWatch>();
        var tls = connection.Features.GetRequiredFeature<ITlsHandshakeFeature>();
        watch.Facts = new ConnectionFacts
        {
            Id = connection.ConnectionId,
            Protocol = tls.Protocol.ToString(),
            Proposed = watch.Proposed,
            CipherSuite = tls.NegotiatedCipherSuite?.ToString(),
            ServerName = watch.ServerName,
            Client = watch.Client,
            Complaint = watch.Complaint,
            Port = (connection.LocalEndPoint as IPEndPoint)?.Port ?? 0,
        };
    }
}
