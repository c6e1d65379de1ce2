using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Relaying;

/// <summary>The way out to one address of the real service: the bytes that came leave, the bytes that come back are returned. Nothing is added: no cookie, no redirection, no decompression, no <c>Via</c>.</summary>
internal sealed class Upstream : IDisposable
{
    private const int MaxBodyBytes = 8 * 1024 * 1024;

    private readonly UpstreamOptions _options;
    private readonly TlsWitness _witness = new();
    private readonly HttpMessageInvoker _http;
    private volatile bool _answered;

    /// <param name="options">How the service is called.</param>
    /// <param name="target">Where.</param>
    /// <param name="certificate">What is presented; null in card mode.</param>
    public Upstream(UpstreamOptions options, Uri target, ClientCertificate? certificate)
    {
        (_options, Target, Certificate) = (options, target, certificate);
        _http = new HttpMessageInvoker(CreateHandler(), disposeHandler: true);
    }

    /// <summary>Address of the service.</summary>
    public Uri Target { get; }

    /// <summary>What is presented to it; null in card mode.</summary>
    public ClientCertificate? Certificate { get; }

    /// <summary>Carries a request to the service.</summary>
    /// <exception cref="RelayFaultException">It could not be carried, or no whole answer came back.</exception>
    /// <exception cref="OperationCanceledException">The caller hung up.</exception>
    public async Task<UpstreamReply> SendAsync(SoapRequest request, CancellationToken cancellationToken)
    {
        if (!_options.AllowsProduction && ProductionHosts.Contains(Target))
            throw new RelayFaultException(RelayFaults.Production.Because($"« {Target.Host} » est un serveur de production."));
        using var deadline = new CancellationTokenSource(_options.AnswerTimeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var call = _witness.Begin();
        var hasHead = false;
        try
        {
            using var message = MessageOf(request);
            using var response = await _http.SendAsync(message, either.Token).ConfigureAwait(false);
            hasHead = _answered = true;
            var headers = RelayedHeaders.Of([.. Lines(response.Headers.NonValidated), .. Lines(response.Content.Headers.NonValidated)]);
            RefuseDetour(headers);
            var body = await ReadAsync(response.Content, either.Token).ConfigureAwait(false);
            return new UpstreamReply(new SoapResponse((int)response.StatusCode, headers, body), call.Facts, DateOf(headers));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && deadline.IsCancellationRequested)
        {
            throw new RelayFaultException(RelayFaults.SlowAnswer.Because(
                string.Create(CultureInfo.InvariantCulture, $"{Target.Authority} n'a pas répondu en entier en {_options.AnswerTimeout.TotalSeconds} s.")));
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            var fault = new UpstreamFaultReading(_options, Target, Certificate).Of(failure, hasHead);
            if (fault.Kind == RelayFaults.Cut && Certificate is { } certificate && !_answered)
                fault = await new RefusalInquiry(Target, CreateHandler).AskAsync(certificate, either.Token).ConfigureAwait(false) ?? fault;
            throw new RelayFaultException(fault, failure);
        }
    }

    public void Dispose() => _http.Dispose();

    private SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = _options.Proxy is not null,
        Proxy = _options.Proxy is { } proxy ? new WebProxy(proxy.Address) { Credentials = proxy.Credentials } : null,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        ConnectTimeout = _options.ConnectTimeout,
        ConnectCallback = (context, cancellation) => new Road(_options).OpenAsync(context.DnsEndPoint, cancellation),
        PlaintextStreamFilter = (context, _) => ValueTask.FromResult(_witness.Watch(context.PlaintextStream)),
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        SslOptions =
        {
            EnabledSslProtocols = _options.Protocols,
            ClientCertificateContext = Certificate?.TlsContext,
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
            RemoteCertificateValidationCallback = (_, certificate, chain, _) =>
                new ServerJudge(_options, Target.IdnHost).Judge(certificate as X509Certificate2, chain) is { } fault ? throw new RelayFaultException(fault) : true,
        },
    };

    private HttpRequestMessage MessageOf(SoapRequest request)
    {
        var query = request.Target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? request.Target[at..] : "";
        var message = new HttpRequestMessage(
            new HttpMethod(request.Method), new Uri(Target.AbsoluteUri + query, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }))
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        if (HasBody(request))
            message.Content = new ReadOnlyMemoryContent(request.Body);
        foreach (var line in RelayedHeaders.Of(request.Headers))
        {
            if (!message.Headers.TryAddWithoutValidation(line.Name, line.Value))
                (message.Content ??= new ReadOnlyMemoryContent(ReadOnlyMemory<byte>.Empty)).Headers.TryAddWithoutValidation(line.Name, line.Value);
        }

        return message;
    }

    private static bool HasBody(SoapRequest request) => !request.Body.IsEmpty || request.Header("Content-Length") is not null || request.Header("Transfer-Encoding") is not null;

    /// <summary>The product would follow a redirection by itself, past the relay.</summary>
    private void RefuseDetour(IReadOnlyList<HeaderLine> headers)
    {
        if (!_options.AllowsProduction && Value(headers, "Location") is { } location && Uri.TryCreate(Target, location, out var detour) && ProductionHosts.Contains(detour))
            throw new RelayFaultException(RelayFaults.Production.Because($"{Target.Authority} renvoie vers « {detour.Host} », qui est un serveur de production."));
    }

    private async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[16 * 1024];
            while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var count and > 0)
            {
                await whole.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                if (whole.Length > MaxBodyBytes)
                    throw new RelayFaultException(RelayFaults.TooLarge.Because(string.Create(CultureInfo.InvariantCulture, $"La réponse de {Target.Authority} dépasse {MaxBodyBytes} octets.")));
            }
        }

        return whole.ToArray();
    }

    private static IEnumerable<HeaderLine> Lines(System.Net.Http.Headers.HttpHeadersNonValidated headers) =>
        from header in headers
        from value in header.Value
        select new HeaderLine(header.Key, value);

    private static DateTimeOffset? DateOf(IReadOnlyList<HeaderLine> headers) =>
        DateTimeOffset.TryParseExact(Value(headers, "Date"), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static string? Value(IReadOnlyList<HeaderLine> headers, string name) =>
        headers.FirstOrDefault(line => string.Equals(line.Name, name, StringComparison.OrdinalIgnoreCase))?.Value;
}
