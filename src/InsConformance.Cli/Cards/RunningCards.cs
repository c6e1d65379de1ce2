using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using InsConformance.Cards.Tracing;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Cards;

/// <summary>The cards of a bench that runs in another process, found by the file that it wrote when it was ready.</summary>
internal sealed class RunningCards : IDisposable
{
    private readonly HttpClient _http = new();
    private readonly string _address;

    private RunningCards(string address) => _address = address;

    /// <exception cref="UserErrorException">No bench has written this file.</exception>
    public static async Task<RunningCards> FindAsync(string readyFile, CancellationToken cancellationToken)
    {
        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(readyFile, cancellationToken));
            return new(document.RootElement.GetProperty("cards").GetProperty("api").GetString()!);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UserErrorException(
                ExitCode.BenchError,
                $"Aucun banc de cartes ne s'est annoncé dans « {readyFile} » : {failure.Message} Démarrez-le avec « insconf cards serve », ou donnez son fichier avec --ready-file.",
                failure);
        }
    }

    public Task<ReaderDocument> PutAsync(int reader, byte[] image, bool swap, bool isNew, CancellationToken cancellationToken)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"readers/{reader}/card?swap={(swap ? "true" : "false")}&new={(isNew ? "true" : "false")}");
        return AskAsync<ReaderDocument>(HttpMethod.Put, path, Json(image), cancellationToken);
    }

    public Task<ReaderDocument> RemoveAsync(int reader, CancellationToken cancellationToken) =>
        AskAsync<ReaderDocument>(HttpMethod.Delete, string.Create(CultureInfo.InvariantCulture, $"readers/{reader}/card"), null, cancellationToken);

    /// <param name="reader">Number of the reader.</param>
    /// <param name="fault">The fault, as in a card image.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ReaderDocument> InjectAsync(int reader, byte[] fault, CancellationToken cancellationToken) =>
        AskAsync<ReaderDocument>(HttpMethod.Post, string.Create(CultureInfo.InvariantCulture, $"readers/{reader}/faults"), Json(fault), cancellationToken);

    public Task<ReaderDocument> MendAsync(int reader, CancellationToken cancellationToken) =>
        AskAsync<ReaderDocument>(HttpMethod.Delete, string.Create(CultureInfo.InvariantCulture, $"readers/{reader}/faults"), null, cancellationToken);

    public Task<ReaderDocument[]> ReadersAsync(CancellationToken cancellationToken) => AskAsync<ReaderDocument[]>(HttpMethod.Get, "readers", null, cancellationToken);

    public Task<TraceDocument[]> TraceAsync(int? reader, CancellationToken cancellationToken) => AskAsync<TraceDocument[]>(
        HttpMethod.Get, reader is { } number ? string.Create(CultureInfo.InvariantCulture, $"trace?reader={number}") : "trace", null, cancellationToken);

    public void Dispose() => _http.Dispose();

    private static ByteArrayContent Json(byte[] bytes) => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private async Task<T> AskAsync<T>(HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, $"{_address}/{path}") { Content = content };
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode)
                throw new UserErrorException(ExitCode.WrongUse, (await response.Content.ReadFromJsonAsync<RefusalDocument>(CardsJson.Options, cancellationToken))?.Error ?? $"Le banc de cartes répond {response.StatusCode}.");
            return await response.Content.ReadFromJsonAsync<T>(CardsJson.Options, cancellationToken) ?? throw new JsonException("null");
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException)
        {
            throw new UserErrorException(ExitCode.BenchError, $"Le banc de cartes ne répond pas sur {_address} : {failure.Message} Il s'est peut-être arrêté : relancez « insconf cards serve ».", failure);
        }
    }
}
