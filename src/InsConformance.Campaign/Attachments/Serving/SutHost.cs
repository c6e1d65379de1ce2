using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Simulator;
using InsConformance.Simulator.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InsConformance.Campaign.Attachments.Serving;

/// <summary>Serves an attachment over HTTP, in clear, on loopback.</summary>
public sealed class SutHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly SutServer _server;

    private SutHost(WebApplication application, SutServer server)
    {
        _application = application;
        _server = server;
        Address = new Uri(application.Urls.Single());
    }

    /// <summary>Where it listens: what <c>--sut</c> takes.</summary>
    public Uri Address { get; }

    /// <summary>Starts.</summary>
    /// <param name="server">What answers; disposed of with the host.</param>
    /// <param name="port">Where to listen; 0 for any free port.</param>
    /// <param name="heard">Told of each exchange when it is over; null when nobody listens.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SimulatorSetupException">The port is taken.</exception>
    public static async Task<SutHost> StartAsync(SutServer server, int port, Action<SutExchange>? heard, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, OwnerLifetime>().AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        application.MapGet("/", http => AnswerAsync(http, server, SutContract.Describe, heard));
        application.MapPost("/sessions", http => AnswerAsync(http, server, SutContract.Open, heard));
        application.MapPost("/sessions/{session}/{action}", http => AnswerAsync(http, server, (string)http.GetRouteValue("action")!, heard));
        application.MapDelete("/sessions/{session}", http => AnswerAsync(http, server, SutContract.Close, heard));
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await application.DisposeAsync();
            throw new SimulatorSetupException(
                $"L'adaptateur ne peut pas écouter sur 127.0.0.1:{port} : {failure.Message} Libérez ce port ou choisissez-en un autre (0 : n'importe quel port libre).", failure);
        }

        return new SutHost(application, server);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _server.DisposeAsync();
    }

    private static async Task AnswerAsync(HttpContext http, SutServer server, string action, Action<SutExchange>? heard)
    {
        var session = (string?)http.GetRouteValue("session");
        var (input, reply) = await AnswerAsync(http, server, action, session);
        http.Response.StatusCode = reply.Status;
        http.Response.ContentType = "application/json; charset=utf-8";
        var body = ContractJson.Bytes(reply.Body);
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
        heard?.Invoke(new SutExchange(action, session, input, reply));
    }

    private static async Task<(string Input, ServedReply Reply)> AnswerAsync(HttpContext http, SutServer server, string action, string? session)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
            return ("", await server.AnswerAsync(action, session, default, http.RequestAborted));
        try
        {
            using var input = await JsonDocument.ParseAsync(http.Request.Body, ContractJson.Parsing, http.RequestAborted);
            return (input.RootElement.GetRawText(), await server.AnswerAsync(action, session, input.RootElement, http.RequestAborted));
        }
        catch (JsonException e)
        {
            return ("", ServedReply.Wrong($"La demande n'est pas du JSON : {e.Message}"));
        }
    }
}
