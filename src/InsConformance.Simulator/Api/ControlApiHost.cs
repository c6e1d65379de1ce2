using System.Net;
using System.Net.Sockets;
using InsConformance.Simulator.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InsConformance.Simulator.Api;

/// <summary>The control API alone on a port of its own, in clear, on loopback.</summary>
public sealed class ControlApiHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private ControlApiHost(WebApplication application)
    {
        _application = application;
        Home = new Uri(application.Urls.Single());
        Address = new Uri(Home, ControlApi.Root);
    }

    /// <summary>Root of the API: <c>http://127.0.0.1:P/api</c>.</summary>
    public Uri Address { get; }

    /// <summary>Page for a person, which says where everything is: <c>http://127.0.0.1:P/</c>.</summary>
    public Uri Home { get; }

    /// <summary>Starts serving the API of a door.</summary>
    /// <param name="door">The door; it must outlive the host.</param>
    /// <param name="port">Port, 0 for any free one.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="SimulatorSetupException">The port is taken or not allowed.</exception>
    public static async Task<ControlApiHost> StartAsync(IInsiDoor door, int port, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(door);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, OwnerLifetime>().AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        ControlApi.Map(application, door);
        application.MapGet("/", http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            return http.Response.WriteAsync(HomePage.Write(door), http.RequestAborted);
        });
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw new SimulatorSetupException(
                $"L'API de pilotage ne peut pas écouter sur 127.0.0.1:{port} : {failure.Message} Libérez ce port ou choisissez-en un autre (0 : n'importe quel port libre).", failure);
        }

        return new ControlApiHost(application);
    }

    /// <summary>Stops serving, frees the port.</summary>
    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
