using InsConformance.Insi.Calling;

namespace InsConformance.Simulator.Hosting;

/// <summary>One HTTP response, to be sent byte for byte.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">Header lines, content type included; the host adds the length.</param>
/// <param name="Body">The body.</param>
public sealed record SoapResponse(int Status, IReadOnlyList<HeaderLine> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>Content type of the answers of the service (log of CharlieLamatte/SAPA).</summary>
    public const string SoapContentType = "application/soap+xml; charset=utf-8";

    /// <summary>No response: nobody was called.</summary>
    public static SoapResponse None { get; } = new(0, [], ReadOnlyMemory<byte>.Empty);

    private static readonly IReadOnlyList<HeaderLine> SoapHeaders = [new("Content-Type", SoapContentType)];

    private static readonly IReadOnlyList<HeaderLine> TextHeaders = [new("Content-Type", "text/plain; charset=utf-8")];

    private static readonly IReadOnlyList<HeaderLine> XmlHeaders = [new("Content-Type", "text/xml; charset=utf-8")];

    /// <summary>How it leaves.</summary>
    public Transfer Transfer { get; init; } = Transfer.AtOnce;

    /// <summary>A SOAP message: status 200 for an answer, 500 for a fault of either kind.</summary>
    public static SoapResponse Soap(int status, ReadOnlyMemory<byte> body) => new(status, SoapHeaders, body);

    /// <summary>An XML document outside SOAP: the contract.</summary>
    public static SoapResponse Xml(string text) => new(200, XmlHeaders, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>A refusal before SOAP, in plain words.</summary>
    public static SoapResponse Text(int status, string text) => new(status, TextHeaders, System.Text.Encoding.UTF8.GetBytes(text));
}
