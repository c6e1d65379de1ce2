using System.Globalization;
using System.Text.Json;
using InsConformance.Simulator.Clock;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.Journal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace InsConformance.Simulator.Api;

/// <summary>
/// API de pilotage : scripts, journal, clock and catalogues of a door over HTTP, for programs that are not in its process. Described by
/// <c>GET /api/openapi.json</c>. It has no authentication: it is for loopback, and refuses requests that a web page of another origin would send.
/// </summary>
public static class ControlApi
{
    /// <summary>Where the API is mounted.</summary>
    public const string Root = "/api";


    /// <summary>Adds the routes of the API to an application that serves a door.</summary>
    public static void Map(IEndpointRouteBuilder routes, IInsiDoor door)
    {
        ArgumentNullException.ThrowIfNull(routes);
        ArgumentNullException.ThrowIfNull(door);
        var api = routes.MapGroup(Root);
        api.MapGet("/openapi.json", http => SendDescriptionAsync(http));

        api.MapGet("/exchanges", http => GuardAsync(http, async () =>
            await SendAsync(http, StatusCodes.Status200OK, await ExchangeQuery.Read(http).SelectAsync(door, http.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false)));
        api.MapGet("/exchanges/{id}", Answer(http => ExchangeDocument.Of(Exchange(http, door), door.Masking)));
        api.MapGet("/exchanges/{id}/xml", http => GuardAsync(http, () => Downloads.SendPairAsync(http, door, Exchange(http, door))));
        api.MapDelete("/exchanges", Answer(http => door.Forget(http.QueryText("session"))));
        api.MapPost("/support-bundle", http => GuardAsync(http, async () =>
            await Downloads.SendBundleAsync(http, door, await ReadAsync<SupportRequest>(http).ConfigureAwait(false)).ConfigureAwait(false)));
        api.MapGet("/connection-failures", Answer(_ => door.Journal.ConnectionFailures().Select(FailureDocument.Of)));
        api.MapGet("/clock", Answer(_ => new ClockDocument { Now = door.Clock.GetUtcNow() }));
        api.MapGet("/deviations", Answer(_ => DeviationCatalogue.All.Select(DeviationDocument.Of)));
        if (door is InsiSimulator simulator)
            MapPlay(api, simulator);
        else
            MapRefusals(api);
    }

    /// <summary>What only a simulator can do: answer what it is told, be elsewhere in time, know its people.</summary>
    private static void MapPlay(RouteGroupBuilder api, InsiSimulator simulator)
    {
        api.MapGet("/scripts", Answer(http => simulator.Scripts.Pending(http.QueryText("session")).Select(ScriptStatusDocument.Of)));
        api.MapPost("/scripts", http => GuardAsync(http, () => AddScriptAsync(http, simulator)));
        api.MapDelete("/scripts", Answer(http => simulator.Scripts.Clear(http.QueryText("session"))));
        api.MapDelete("/scripts/{id}", Answer(http =>
        {
            if (!simulator.Scripts.Remove(Route(http, "id")))
                throw new ApiException(404, $"Aucun script « {Route(http, "id")} » : il n'existe pas, ou il a donné toutes ses réponses.");
        }));
        api.MapPost("/clock", http => GuardAsync(http, () => MoveClockAsync(http, simulator)));
        api.MapGet("/people", Answer(_ => simulator.People.All.Select(PersonDocument.Of)));
    }

    private static void MapRefusals(RouteGroupBuilder api)
    {
        RequestDelegate refuse = Answer(_ => throw new ApiException(409, "Ce banc relaie le téléservice réel : il ne choisit ni ses réponses, ni ses personnes, ni son heure."));
        foreach (var route in (string[])["/scripts", "/scripts/{id}", "/people"])
            api.Map(route, refuse);
        api.MapPost("/clock", refuse);
    }

    private static async Task AddScriptAsync(HttpContext http, InsiSimulator simulator)
    {
        var script = (await ReadAsync<ScriptDocument>(http).ConfigureAwait(false)).ToScript();
        if (simulator.Scripts.Problem(script) is { } problem)
            throw new ApiException(400, problem);
        await SendAsync(http, StatusCodes.Status201Created, new { Id = simulator.Scripts.Add(script) }).ConfigureAwait(false);
    }

    private static async Task MoveClockAsync(HttpContext http, InsiSimulator simulator)
    {
        if (simulator.Clock is not ControlledClock clock)
            throw new ApiException(409, "Ce simulateur vit à l'heure du système : son horloge ne se déplace pas.");
        (await ReadAsync<ClockDocument>(http).ConfigureAwait(false)).Move(clock);
        await SendAsync(http, StatusCodes.Status200OK, new ClockDocument { Now = clock.GetUtcNow() }).ConfigureAwait(false);
    }

    private static ServedExchange Exchange(HttpContext http, IInsiDoor door) =>
        long.TryParse(Route(http, "id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && door.Journal.Find(id) is { } exchange
            ? exchange
            : throw new ApiException(404, $"Aucun échange « {Route(http, "id")} » : il n'existe pas, ou il a quitté le journal, dont la taille est bornée.");

    private static async Task<T> ReadAsync<T>(HttpContext http)
        where T : class
    {
        if (!http.Request.HasJsonContentType())
            throw new ApiException(415, "Attendu un corps JSON (Content-Type: application/json).");
        try
        {
            return await http.Request.ReadFromJsonAsync<T>(ApiJson.Options, http.RequestAborted).ConfigureAwait(false)
                ?? throw new ApiException(400, "Le corps est la valeur JSON null ; attendu un objet.");
        }
        catch (JsonException failure)
        {
            throw new ApiException(400, $"Le corps n'a pas la forme attendue, voir {Root}/openapi.json : {failure.Message}");
        }
    }

    private static RequestDelegate Answer<T>(Func<HttpContext, T> read) =>
        http => GuardAsync(http, () => SendAsync(http, StatusCodes.Status200OK, read(http)));

    private static RequestDelegate Answer(Action<HttpContext> act) => http => GuardAsync(http, () =>
    {
        act(http);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    });

    private static async Task GuardAsync(HttpContext http, Func<Task> handle)
    {
        try
        {
            if (IsFromAnotherOrigin(http.Request))
                throw new ApiException(403, "Requête d'une page web d'une autre origine : refusée.");
            await handle().ConfigureAwait(false);
        }
        catch (ApiException refusal)
        {
            await SendAsync(http, refusal.Status, new { Error = refusal.Message }).ConfigureAwait(false);
        }
    }

    /// <summary>A page open in the browser of the same machine could otherwise drive the simulator.</summary>
    private static bool IsFromAnotherOrigin(HttpRequest request) =>
        request.Headers.Origin is [{ } origin, ..] && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private static Task SendAsync<T>(HttpContext http, int status, T value)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(value, ApiJson.Options, http.RequestAborted);
    }

    private static Task SendDescriptionAsync(HttpContext http)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.Body.WriteAsync(EmbeddedFixtures.Of("api").Single().ReadBytes(), http.RequestAborted).AsTask();
    }

    private static string Route(HttpContext http, string name) => (string)http.Request.RouteValues[name]!;
}
