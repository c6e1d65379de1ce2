using InsConformance.Simulator.Hosting;
using Microsoft.Net.Http.Headers;

namespace InsConformance.Simulator.Answering;

/// <summary>The two parameters of <c>Content-Type</c> that matter to a SOAP 1.2 receiver; null when absent or unreadable, which no known sender is punished for.</summary>
internal sealed record ContentType(string? Charset, string? Action)
{
    private static readonly ContentType None = new(null, null);

    public static ContentType Of(SoapRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.Header("Content-Type"), out var type))
            return None;
        var action = type.Parameters.FirstOrDefault(parameter => parameter.Name.Equals("action", StringComparison.OrdinalIgnoreCase));
        return new ContentType(
            type.Charset.HasValue ? HeaderUtilities.RemoveQuotes(type.Charset).ToString() : null,
            action is null ? null : HeaderUtilities.RemoveQuotes(action.Value).ToString());
    }
}
