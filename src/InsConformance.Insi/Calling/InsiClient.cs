using System.Net;
using System.Net.Http;
using System.Security.Authentication;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;

namespace InsConformance.Insi.Calling;

/// <summary>
/// The real client: SOAP 1.2 over HTTP/1.1, mutual TLS 1.2 or 1.3 with an explicit authority, connections kept alive.
/// Certificate dates are judged by the clock of the machine, as in every TLS stack. Safe to share between threads; one instance per
/// installation.
/// </summary>
public sealed class InsiClient : IInsiService, IInsiVerificationService, IDisposable
{
    private readonly InsiClientOptions _options;
    private readonly TimeProvider _clock;
    private readonly TlsWitness _witness = new();
    private readonly HttpMessageInvoker _http;
    private readonly InsiOutcome.Failed? _setUpFailure;

    /// <summary>
    /// Prepares a client; nothing is opened before the first call. A wrong set-up shows as <see cref="FailureKind.SetUp"/> in the
    /// exchange.
    /// </summary>
    public InsiClient(InsiClientOptions options, TimeProvider clock)
    {
        _options = options;
        _clock = clock;
        _setUpFailure = SetUpFailure(options);
        _http = new HttpMessageInvoker(CreateHandler(), disposeHandler: true);
    }

    /// <summary>
    /// Prepares a client whose requests something else carries: it then answers for TLS, of which the exchanges say nothing. Disposed of with the client.
    /// </summary>
    public InsiClient(InsiClientOptions options, TimeProvider clock, HttpMessageHandler transport)
    {
        _options = options;
        _clock = clock;
        _setUpFailure = SetUpFailure(options);
        _http = new HttpMessageInvoker(transport, disposeHandler: true);
    }

    /// <inheritdoc/>
    public Task<InsiExchange> SearchByTraitsAsync(TraitsSearchRequest request, CallContext context, CancellationToken cancellationToken)
        => CallAsync(request, context, cancellationToken);

    /// <inheritdoc/>
    public Task<InsiExchange> SearchByVitaleAsync(VitaleSearchRequest request, CallContext context, CancellationToken cancellationToken)
        => CallAsync(request, context, cancellationToken);

    /// <inheritdoc/>
    public Task<InsiExchange> VerifyAsync(UnitVerificationRequest request, CallContext context, CancellationToken cancellationToken)
        => CallAsync(request, context, cancellationToken);

    /// <inheritdoc/>
    public Task<InsiExchange> DepositLotAsync(LotDepositRequest request, CallContext context, CancellationToken cancellationToken)
        => CallAsync(request, context, cancellationToken);

    /// <inheritdoc/>
    public Task<InsiExchange> RetrieveLotAsync(LotRetrievalRequest request, CallContext context, CancellationToken cancellationToken)
        => CallAsync(request, context, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static InsiOutcome.Failed? SetUpFailure(InsiClientOptions options) => options.Endpoint switch
    {
        { IsAbsoluteUri: false } or { Scheme: not "https" } => CallFailures.NotHttps(options.Endpoint),
        var endpoint when ProductionHosts.Contains(endpoint) => CallFailures.ProductionHost(endpoint),
        _ when !options.TrustedAuthorities.Any(TrustedAuthorities.IsRoot) => CallFailures.NoRootAuthority,
        _ => null,
    };

    private SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        PlaintextStreamFilter = (context, _) => ValueTask.FromResult(_witness.Watch(context.PlaintextStream)),
        SslOptions =
        {
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
            CertificateChainPolicy = TrustedAuthorities.PolicyFor(_options.TrustedAuthorities),
            ClientCertificateContext = _options.Certificate?.TlsContext,
            RemoteCertificateValidationCallback = (_, certificate, chain, errors)
                => ServerRefusedException.Judge(_options.Endpoint.Host, certificate, chain, errors),
        },
    };

    private async Task<InsiExchange> CallAsync(RequestBody request, CallContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var call = new CallInProgress(_options, _witness.Begin(), _clock, request.Operation);
        if (_setUpFailure is not null)
            return call.End(_setUpFailure);
        if (!call.TryWrite(context.ToRequest(request), out var unwritable))
            return call.End(unwritable);

        using var deadline = new CancellationTokenSource(_options.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var message = call.CreateMessage();
            using var response = await _http.SendAsync(message, either.Token);
            return call.End(await call.ReceiveAsync(response, either.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && deadline.IsCancellationRequested)
        {
            return call.End(CallFailures.TooSlow(_options.Endpoint, _options.Timeout));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return call.End(FailureReading.Of(fault, _options.Endpoint, call.HasResponse));
        }
    }
}
