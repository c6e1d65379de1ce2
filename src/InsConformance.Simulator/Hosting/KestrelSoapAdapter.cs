using InsConformance.Insi.Calling;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace InsConformance.Simulator.Hosting;

/// <summary>Between Kestrel's HTTP context and the endpoint's bytes.</summary>
internal sealed class KestrelSoapAdapter(ListenerOptions options, ISoapEndpoint endpoint)
{
    /// <summary>
    /// How many bytes beyond the limit are still read, and thrown away: a client that is a little too long then reads why it is refused, where a
    /// connection closed on unread bytes may be reset before it has.
    /// </summary>
    public const int BytesReadInVain = 8 * 1024 * 1024;

    public async Task HandleAsync(HttpContext http)
    {
        var watch = http.Features.GetRequiredFeature<HandshakeWatch>();
        watch.Begin();
        byte[]? body;
        try
        {
            body = await ReadBodyAsync(http).ConfigureAwait(false);
        }
        catch (BadHttpRequestException failure)
        {
            await RefuseAsync(http, watch, failure).ConfigureAwait(false);
            return;
        }
        catch (Exception failure) when (failure is IOException || (failure is OperationCanceledException && http.RequestAborted.IsCancellationRequested))
        {
            // Either the read or the abortion of the request comes first when the client leaves.
            endpoint.ConnectionFailed(Failure(watch, ConnectionFailureKind.RequestInterrupted, "Le client a coupé la connexion au milieu de sa requête.", failure));
            return;
        }

        if (body is null)
            await RefuseAsync(http, watch, new BadHttpRequestException("Request body too large.", StatusCodes.Status413PayloadTooLarge)).ConfigureAwait(false);
        else
            await SendAsync(http, await AnswerAsync(http, watch, body).ConfigureAwait(false)).ConfigureAwait(false);
        watch.Served();
    }

    private async Task<SoapResponse> AnswerAsync(HttpContext http, HandshakeWatch watch, byte[] body)
    {
        if (!IsService(http.Request.Path))
            return SoapResponse.Text(StatusCodes.Status404NotFound, $"Rien à cette adresse. Le service est à {options.Path}.\n");

        var request = new SoapRequest
        {
            Method = http.Request.Method,
            Target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            Headers = http.Request.Headers.SelectMany(header => header.Value, (header, value) => new HeaderLine(header.Key, value ?? "")).ToArray(),
            Body = body,
            Connection = watch.Facts!,
        };
        return await endpoint.AnswerAsync(request, http.RequestAborted).ConfigureAwait(false);
    }

    private bool IsService(PathString path) =>
        path.Equals(options.Path, StringComparison.Ordinal) || (options.TakesSubpaths && path.StartsWithSegments(options.Path, StringComparison.Ordinal));

    /// <summary>The body; null when it is longer than the limit.</summary>
    private async Task<byte[]?> ReadBodyAsync(HttpContext http)
    {
        if (http.Request.ContentLength is { } length && length <= options.MaxBodyBytes)
        {
            var exact = new byte[length];
            await http.Request.Body.ReadExactlyAsync(exact, http.RequestAborted).ConfigureAwait(false);
            return exact;
        }

        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        var isTooLong = false;
        while (await http.Request.Body.ReadAsync(chunk, http.RequestAborted).ConfigureAwait(false) is > 0 and var read)
        {
            isTooLong |= buffer.Length + read > options.MaxBodyBytes;
            if (!isTooLong)
                buffer.Write(chunk, 0, read);
        }

        return isTooLong ? null : buffer.ToArray();
    }

    private async Task RefuseAsync(HttpContext http, HandshakeWatch watch, BadHttpRequestException failure)
    {
        var (kind, message) = failure.StatusCode switch
        {
            StatusCodes.Status413PayloadTooLarge =>
                (ConnectionFailureKind.BodyTooLarge, $"La requête dépasse {options.MaxBodyBytes} octets. Une requête INSi en pèse 2 000 à 15 000."),
            StatusCodes.Status408RequestTimeout =>
                (ConnectionFailureKind.TooSlow, FormattableString.Invariant($"Le corps de la requête arrive à moins de {options.Limits.BodyBytesPerSecond} octets par seconde : la connexion est fermée. Envoyez-le d'un trait.")),
            _ => (ConnectionFailureKind.RequestInterrupted, $"La requête s'est interrompue avant sa fin, ou son découpage HTTP est faux : {failure.Message}"),
        };
        endpoint.ConnectionFailed(Failure(watch, kind, message, failure));
        await SendAsync(http, SoapResponse.Text(failure.StatusCode, message + "\n")).ConfigureAwait(false);
    }

    private ConnectionFailure Failure(HandshakeWatch watch, ConnectionFailureKind kind, string message, Exception cause) => new()
    {
        At = options.Clock.GetUtcNow(),
        Kind = kind,
        Message = message,
        ConnectionId = watch.ConnectionId,
        ServerName = watch.ServerName,
        Client = watch.Client,
        Detail = cause.Message,
    };

    private Task SendAsync(HttpContext http, SoapResponse response) => ResponseSender.SendAsync(http, response, options.Clock);
}
