using System.IO.Compression;

namespace InsConformance.Simulator.Journal;

/// <summary>Couple requête / réponse : one exchange as a zip of <c>request.xml</c> and <c>response.xml</c>, byte for byte but for what is masked. No answer, no <c>response.xml</c>.</summary>
public static class XmlPair
{
    /// <summary>Writes the pair. The stream stays open.</summary>
    /// <param name="stream">Where.</param>
    /// <param name="exchange">Which exchange.</param>
    /// <param name="masking">Hides the matricules of people who are not test people.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task WriteAsync(Stream stream, ServedExchange exchange, Masking masking, CancellationToken cancellationToken)
    {
        var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken).ConfigureAwait(false);
        await using (archive.ConfigureAwait(false))
            await AddAsync(archive, "", exchange, MaskedExchange.Of(exchange, masking), cancellationToken).ConfigureAwait(false);
    }

    internal static async Task AddAsync(ZipArchive archive, string folder, ServedExchange exchange, MaskedExchange masked, CancellationToken cancellationToken)
    {
        await archive.AddAsync(folder + "request.xml", masked.Request, exchange.ReceivedAt, cancellationToken).ConfigureAwait(false);
        if (!masked.Response.IsEmpty)
            await archive.AddAsync(folder + "response.xml", masked.Response, exchange.ReceivedAt + exchange.Duration, cancellationToken).ConfigureAwait(false);
    }
}
