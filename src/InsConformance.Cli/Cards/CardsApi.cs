using System.Globalization;
using InsConformance.Cards.Bench;
using InsConformance.Cards.Images;
using InsConformance.Cards.Tracing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace InsConformance.Cli.Cards;

/// <summary>
/// The virtual readers of a bench over HTTP: <c>GET readers</c>, <c>PUT</c> and <c>DELETE readers/N/card</c> (the body of PUT is a card image; <c>?swap=true</c> replaces the card
/// that is there, <c>?new=true</c> forgets what an earlier stay left in it), <c>POST</c> and <c>DELETE readers/N/faults</c> (the body is a fault as in an image), <c>GET trace</c>, <c>GET openapi.json</c>. Without authentication: for loopback, and not for web pages.
/// </summary>
internal static class CardsApi
{
    public const string Root = "/api/cards";

    private const string Description = "cards-api.openapi.json";

    public static void Map(IEndpointRouteBuilder routes, CardBench bench)
    {
        var api = routes.MapGroup(Root);
        api.MapGet("/openapi.json", SendDescriptionAsync);
        api.MapGet("/readers", http => GuardAsync(http, () => SendAsync(http, StatusCodes.Status200OK, bench.Readers.Select(ReaderDocument.Of))));
        api.MapPut("/readers/{reader}/card", http => GuardAsync(http, () => PutAsync(http, bench)));
        api.MapDelete("/readers/{reader}/card", http => GuardAsync(http, () =>
        {
            bench.Remove(Reader(http));
            return SendReaderAsync(http, bench);
        }));
        api.MapPost("/readers/{reader}/faults", http => GuardAsync(http, () => InjectAsync(http, bench)));
        api.MapDelete("/readers/{reader}/faults", http => GuardAsync(http, () =>
        {
            bench.Mend(Reader(http));
            return SendReaderAsync(http, bench);
        }));
        api.MapGet("/trace", http => GuardAsync(http, () => SendAsync(
            http, StatusCodes.Status200OK, bench.Trace.Entries(Number(http, "after") ?? 0, Number(http, "reader") is { } reader ? $"lecteur {reader}" : null).Select(TraceDocument.Of))));
    }

    /// <summary>The description of this API (docs/schemas/cards-api.openapi.json).</summary>
    private static async Task SendDescriptionAsync(HttpContext http)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var description = typeof(CardsApi).Assembly.GetManifestResourceStream(Description) ?? throw new InvalidOperationException($"The resource {Description} is missing from the assembly.");
        await description.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static async Task PutAsync(HttpContext http, CardBench bench)
    {
        var card = BenchCard.Read(await ReadAsync(http.Request));
        var reader = Reader(http);
        if (Flag(http, "swap"))
            bench.Swap(reader, card, Flag(http, "new"));
        else
            bench.Insert(reader, card, Flag(http, "new"));
        await SendReaderAsync(http, bench);
    }

    private static async Task InjectAsync(HttpContext http, CardBench bench)
    {
        var fault = BenchFault.Read(await ReadAsync(http.Request));
        bench.Inject(Reader(http), fault);
        await SendReaderAsync(http, bench);
    }

    private static Task SendReaderAsync(HttpContext http, CardBench bench) => SendAsync(http, StatusCodes.Status200OK, ReaderDocument.Of(bench.Readers[Reader(http) - 1]));

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
            throw new CardBenchException("Attendu un corps JSON (Content-Type: application/json).");
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int count; body.Length <= CardImageReader.MaxLength && (count = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0;)
            body.Write(buffer, 0, count);
        return body.ToArray();
    }

    private static async Task GuardAsync(HttpContext http, Func<Task> handle)
    {
        try
        {
            if (IsFromAnotherOrigin(http.Request))
                throw new CardBenchException("Requête d'une page web d'une autre origine : refusée.");
            await handle();
        }
        catch (CardBenchException refusal)
        {
            await SendAsync(http, StatusCodes.Status409Conflict, new RefusalDocument(refusal.Message));
        }
    }

    /// <summary>A page open in the browser of the same machine could otherwise move the cards.</summary>
    private static bool IsFromAnotherOrigin(HttpRequest request) =>
        request.Headers.Origin is [{ } origin, ..] && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private static int Reader(HttpContext http) => int.TryParse((string)http.Request.RouteValues["reader"]!, NumberStyles.None, CultureInfo.InvariantCulture, out var reader)
        ? reader
        : throw new CardBenchException($"« {http.Request.RouteValues["reader"]} » n'est pas un numéro de lecteur.");

    private static bool Flag(HttpContext http, string name) => http.Request.Query[name] is ["true"];

    private static long? Number(HttpContext http, string name)
    {
        if (http.Request.Query[name] is not [{ } text, ..])
            return null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new CardBenchException($"Paramètre « {name} » : attendu un nombre entier, reçu « {text} ».");
    }

    private static Task SendAsync<T>(HttpContext http, int status, T value)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(value, CardsJson.Options, http.RequestAborted);
    }
}
