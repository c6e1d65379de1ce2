using System.Globalization;
using System.Text;
using InsConformance.Simulator.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace InsConformance.Simulator.Deviations;

/// <summary>Writes HTTP/1.1 responses byte for byte, where a deviation must write them itself.</summary>
internal static class HttpText
{
    /// <summary>Status line and headers of a response, framing header included, and the empty line.</summary>
    /// <param name="response">The response.</param>
    /// <param name="framing"><c>Content-Length: 828</c>, <c>Transfer-Encoding: chunked</c>, <c>Connection: close</c>.</param>
    /// <param name="version">Version of the status line.</param>
    public static byte[] Head(SoapResponse response, string framing, string version = "HTTP/1.1")
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"{version} {response.Status} {ReasonPhrases.GetReasonPhrase(response.Status)}\r\n");
        foreach (var header in response.Headers)
            head.Append(CultureInfo.InvariantCulture, $"{header.Name}: {header.Value}\r\n");
        return Encoding.ASCII.GetBytes(head.Append(framing).Append("\r\n\r\n").ToString());
    }

    /// <summary>Head of a response framed by the length of its body.</summary>
    public static byte[] Head(SoapResponse response) => Head(response, Length(response.Body.Length));

    /// <summary><c>Content-Length</c> header line.</summary>
    public static string Length(int length) => string.Create(CultureInfo.InvariantCulture, $"Content-Length: {length}");

    /// <summary>One HTTP chunk.</summary>
    public static byte[] Chunk(ReadOnlySpan<byte> bytes) =>
        [.. Encoding.ASCII.GetBytes(bytes.Length.ToString("x", CultureInfo.InvariantCulture)), .. "\r\n"u8, .. bytes, .. "\r\n"u8];
}
