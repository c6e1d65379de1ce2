using System.Globalization;
using InsConformance.Simulator.Journal;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Simulator.Api;

/// <summary>What of the journal is downloaded as a zip, masked.</summary>
internal static class Downloads
{
    /// <summary>The XML of one exchange.</summary>
    public static Task SendPairAsync(HttpContext http, IInsiDoor door, ServedExchange exchange) => SendAsync(
        http,
        string.Create(CultureInfo.InvariantCulture, $"echange-{exchange.Id:0000}.zip"),
        stream => XmlPair.WriteAsync(stream, exchange, door.Masking, http.RequestAborted));

    /// <summary>The support bundle of a session, or of everything.</summary>
    public static Task SendBundleAsync(HttpContext http, IInsiDoor door, SupportRequest request)
    {
        var context = request.ToContext();
        return SendAsync(http, "assistance-insi.zip", stream => SupportBundle.WriteAsync(
            stream,
            context,
            door.Journal.Exchanges(request.Session),
            request.Session is null ? door.Journal.ConnectionFailures() : [],
            door.Masking,
            door.Clock.GetUtcNow(),
            http.RequestAborted));
    }

    /// <summary>An archive is made whole before it leaves: what fails is an error, not half a file.</summary>
    private static async Task SendAsync(HttpContext http, string name, Func<Stream, Task> write)
    {
        using var archive = new MemoryStream();
        await write(archive).ConfigureAwait(false);
        http.Response.ContentType = "application/zip";
        http.Response.ContentLength = archive.Length;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        archive.Position = 0;
        await archive.CopyToAsync(http.Response.Body, http.RequestAborted).ConfigureAwait(false);
    }
}
