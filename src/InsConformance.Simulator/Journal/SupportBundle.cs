using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Journal;

/// <summary>
/// Dossier d'assistance : the zip to attach when asking for help (G_NIUS, introduction à l'INS): context, environment, versions, and for each exchange the XML of the request and of
/// the response. The software's authorisation number (IDAM) is cut after its shape, matricules of people who are not test people are masked.
/// </summary>
public static class SupportBundle
{
    private static readonly JsonSerializerOptions Readable = new(JournalJson.Options) { WriteIndented = true };

    /// <summary>Writes the bundle. The stream stays open.</summary>
    /// <param name="stream">Where.</param>
    /// <param name="context">What the person who asks for help says.</param>
    /// <param name="exchanges">The exchanges concerned.</param>
    /// <param name="failures">The connection failures concerned.</param>
    /// <param name="masking">Hides the matricules of people who are not test people.</param>
    /// <param name="at">When the bundle is made.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task WriteAsync(
        Stream stream,
        SupportContext context,
        IReadOnlyList<ServedExchange> exchanges,
        IReadOnlyList<ConnectionFailure> failures,
        Masking masking,
        DateTimeOffset at,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken).ConfigureAwait(false);
        await using (archive.ConfigureAwait(false))
        {
            await archive.AddAsync("LISEZMOI.md", SupportReadme.Write(context, exchanges, failures, masking, at), at, cancellationToken).ConfigureAwait(false);
            foreach (var exchange in exchanges)
                await AddAsync(archive, HiddenIdam.In(exchange), masking, cancellationToken).ConfigureAwait(false);
            if (failures is not [])
            {
                var lines = JsonSerializer.SerializeToUtf8Bytes(failures.Select(FailureDocument.Of), Readable);
                await archive.AddAsync("connexions.json", lines, at, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Folder of an exchange in the bundle.</summary>
    internal static string Folder(ServedExchange exchange) => string.Create(CultureInfo.InvariantCulture, $"echanges/{exchange.Id:0000}/");

    private static async Task AddAsync(ZipArchive archive, ServedExchange exchange, Masking masking, CancellationToken cancellationToken)
    {
        var folder = Folder(exchange);
        await XmlPair.AddAsync(archive, folder, exchange, MaskedExchange.Of(exchange, masking), cancellationToken).ConfigureAwait(false);
        var document = JsonSerializer.SerializeToUtf8Bytes(ExchangeDocument.Of(exchange, masking), Readable);
        await archive.AddAsync(folder + "exchange.json", document, exchange.ReceivedAt, cancellationToken).ConfigureAwait(false);
    }
}
