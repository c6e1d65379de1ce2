using System.Text;
using InsConformance.Insi.Calling;

namespace InsConformance.Simulator.Api;

/// <summary>One HTTP message, as JSON: the body as text for who reads, in Base64 for who compares bytes.</summary>
internal sealed record MessageDocument(string? Method, string? Target, int? Status, IReadOnlyList<HeaderLine> Headers, string Body, string BodyBase64)
{
    public static MessageDocument Request(Hosting.SoapRequest request) =>
        new(request.Method, request.Target, null, request.Headers, Encoding.UTF8.GetString(request.Body.Span), Convert.ToBase64String(request.Body.Span));

    public static MessageDocument Response(Hosting.SoapResponse response) =>
        new(null, null, response.Status, response.Headers, Encoding.UTF8.GetString(response.Body.Span), Convert.ToBase64String(response.Body.Span));
}
