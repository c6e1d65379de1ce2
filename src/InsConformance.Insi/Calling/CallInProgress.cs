using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Soap;

namespace InsConformance.Insi.Calling;

/// <summary>Collects the evidence of one call as it goes, so that a failure at any point still leaves all that came before.</summary>
internal sealed class CallInProgress(InsiClientOptions options, TlsWitness.Call witness, TimeProvider clock, InsiOperation operation)
{
    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();
    private readonly long _startedTimestamp = clock.GetTimestamp();
    private readonly List<HeaderLine> _requestHeaders = [];
    private readonly List<HeaderLine> _responseHeaders = [];
    private byte[] _requestBytes = [];
    private int? _status;
    private ArrayBufferWriter<byte>? _response;

    /// <summary>The head of a response came.</summary>
    public bool HasResponse => _status is not null;

    /// <summary>Writes the request; fails on a value that XML cannot carry.</summary>
    public bool TryWrite(RequestContent content, [NotNullWhen(false)] out InsiOutcome.Failed? failure)
    {
        try
        {
            _requestBytes = RequestWriter.ToBytes(content);
            failure = null;
            return true;
        }
        catch (ArgumentException fault)
        {
            failure = CallFailures.UnwritableValue(fault);
            return false;
        }
    }

    /// <summary>The HTTP request; its content type names the operation, as SOAP 1.2 wants.</summary>
    public HttpRequestMessage CreateMessage()
    {
        var content = new ByteArrayContent(_requestBytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse($"application/soap+xml; charset=utf-8; action=\"{operation.Action}\"");
        content.Headers.ContentLength = _requestBytes.Length;
        _requestHeaders.AddRange(Lines(content.Headers));
        return new HttpRequestMessage(HttpMethod.Post, options.Endpoint)
        {
            Content = content,
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
    }

    /// <summary>Takes the response in, up to the bound, and says what it means.</summary>
    public async Task<InsiOutcome> ReceiveAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        _status = (int)response.StatusCode;
        _responseHeaders.AddRange(Lines(response.Headers));
        _responseHeaders.AddRange(Lines(response.Content.Headers));
        _response = new ArrayBufferWriter<byte>(initialCapacity: 2048);

        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        while (await body.ReadAsync(_response.GetMemory(2048), cancellationToken) is var count and > 0)
        {
            _response.Advance(count);
            if (_response.WrittenCount > options.Limits.MaxBytes)
                return CallFailures.BodyTooLarge(options.Limits.MaxBytes);
        }

        return ReplyReading.Of(_response.WrittenMemory, response, options, operation);
    }

    /// <summary>The whole exchange.</summary>
    public InsiExchange End(InsiOutcome outcome) => new()
    {
        Operation = operation,
        Endpoint = options.Endpoint,
        RequestBytes = _requestBytes,
        RequestHeaders = _requestHeaders,
        Status = _status,
        ResponseHeaders = _responseHeaders,
        ResponseBytes = _response?.WrittenMemory,
        StartedAt = _startedAt,
        Duration = clock.GetElapsedTime(_startedTimestamp),
        Tls = witness.Facts,
        Outcome = outcome,
    };

    private static IEnumerable<HeaderLine> Lines(HttpHeaders headers)
        => from header in headers.NonValidated
           from value in header.Value
           select new HeaderLine(header.Key, value);
}
