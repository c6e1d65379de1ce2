using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>
/// An adapter reached over HTTP: <c>GET /</c>, <c>POST /sessions</c>, <c>POST /sessions/{id}/{action}</c>, <c>DELETE /sessions/{id}</c>. It answers 200 (or 201, 204),
/// or 501 for what it does not know how to do; anything else is a breakdown.
/// </summary>
public sealed class HttpSutChannel : ISutChannel
{
    private readonly Uri _root;
    private readonly ChannelLimits _limits;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;

    /// <param name="root">Address of the adapter: <c>http://127.0.0.1:8080</c>, with a path when it has one.</param>
    /// <param name="limits">What is granted to each answer.</param>
    /// <param name="clock">Measures the time granted.</param>
    public HttpSutChannel(Uri root, ChannelLimits limits, TimeProvider clock)
    {
        _root = root.AbsoluteUri.EndsWith('/') ? root : new Uri(root.AbsoluteUri + "/");
        _limits = limits;
        _clock = clock;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = !root.IsLoopback })
        {
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestHeaders = { Accept = { new MediaTypeWithQualityHeaderValue("application/json") } },
        };
    }

    /// <inheritdoc/>
    public string Name => $"l'adaptateur {_root}";

    /// <inheritdoc/>
    public async Task<ChannelReply> AskAsync(ChannelRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_limits.Time, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var message = MessageOf(request);
        try
        {
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var body = await ReadAsync(response.Content, request, either.Token);
            return response.StatusCode switch
            {
                HttpStatusCode.OK or HttpStatusCode.Created => new ChannelReply(body),
                HttpStatusCode.NoContent => new ChannelReply("{}"u8.ToArray()),
                HttpStatusCode.NotImplemented => throw new SutActionMissingException($"L'adaptateur ne sait pas faire « {request.Action} »."),
                var status => throw Broken(status, request, body),
            };
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new SutException(
                SutFailure.Timeout,
                string.Create(CultureInfo.InvariantCulture, $"{this.AtStart()} n'a pas répondu à {request.Action} en {_limits.Time.TotalSeconds:0.###} s. S'il lui faut plus de temps : --sut-timeout."));
        }
        catch (HttpRequestException e)
        {
            throw Unanswered(e, request);
        }
        catch (IOException e)
        {
            throw Cut(request, e);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private HttpRequestMessage MessageOf(ChannelRequest request) => request.Action switch
    {
        SutContract.Describe => new HttpRequestMessage(HttpMethod.Get, _root),
        SutContract.Open => new HttpRequestMessage(HttpMethod.Post, new Uri(_root, "sessions")) { Content = Json(request) },
        SutContract.Close => new HttpRequestMessage(HttpMethod.Delete, new Uri(_root, $"sessions/{Uri.EscapeDataString(request.Session!)}")),
        var action => new HttpRequestMessage(HttpMethod.Post, new Uri(_root, $"sessions/{Uri.EscapeDataString(request.Session!)}/{action}")) { Content = Json(request) },
    };

    private static ByteArrayContent Json(ChannelRequest request) => new(ContractJson.Bytes(request.Input))
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
    };

    private async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, ChannelRequest request, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        return await BoundedReading.ReadAsync(stream, _limits.AnswerSize, cancellationToken) ?? throw TooMuch.Of(Name, request, _limits);
    }

    private SutException Broken(HttpStatusCode status, ChannelRequest request, ReadOnlyMemory<byte> body) => new(
        (int)status >= 500 ? SutFailure.InternalError : SutFailure.UnexpectedAnswer,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{this.AtStart()} a répondu {(int)status} à {request.Action} ; le contrat attend 200, ou 501 pour ce que l'adaptateur ne sait pas faire. {Answers.Shown(body)}"));

    private SutException Unanswered(HttpRequestException e, ChannelRequest request) => e switch
    {
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => new SutException(
            SutFailure.Unreachable, $"Rien n'écoute à l'adresse {_root} : la connexion est refusée. Démarrez l'adaptateur, ou corrigez l'adresse donnée à --sut.", e),
        { HttpRequestError: HttpRequestError.NameResolutionError } => new SutException(
            SutFailure.Unreachable, $"Le nom « {_root.Host} » n'a pas d'adresse. Corrigez l'adresse donnée à --sut.", e),
        { HttpRequestError: HttpRequestError.SecureConnectionError } => new SutException(
            SutFailure.Unreachable, $"La connexion TLS avec {_root} n'aboutit pas : le certificat de l'adaptateur n'est pas reconnu par cette machine. {e.InnerException?.Message}".TrimEnd(), e),
        { HttpRequestError: HttpRequestError.ConnectionError } => new SutException(
            SutFailure.Unreachable, $"{this.AtStart()} est injoignable : {e.Message}", e),
        { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded } => new SutException(
            SutFailure.UnexpectedAnswer, $"Ce qui répond à l'adresse {_root} ne parle pas HTTP : {e.Message}", e),
        _ => Cut(request, e),
    };

    private SutException Cut(ChannelRequest request, Exception cause) => new(
        SutFailure.InternalError, $"{this.AtStart()} a coupé la connexion pendant {request.Action}, sans répondre jusqu'au bout.", cause);
}
