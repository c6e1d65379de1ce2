using System.Net;
using System.Net.Sockets;
using InsConformance.Cards.Bench;
using InsConformance.Simulator.Hosting;
using InsConformance.Verdicts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InsConformance.Cli.Cards;

/// <summary>The API of the virtual readers on a port of its own, in clear, on loopback.</summary>
internal sealed class CardsApiHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private CardsApiHost(WebApplication application)
    {
        _application = application;
        Address = new Uri(new Uri(application.Urls.Single()), CardsApi.Root);
    }

    /// <summary>Root of the API: <c>http://127.0.0.1:P/api/cards</c>.</summary>
    public Uri Address { get; }

    public static async Task<CardsApiHost> StartAsync(CardBench bench, int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, OwnerLifetime>().AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        CardsApi.Map(application, bench);
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await application.DisposeAsync();
            throw new UserErrorException(
                ExitCode.BenchError, $"Le pilotage des cartes ne peut pas écouter sur 127.0.0.1:{port} : {failure.Message} Libérez ce port ou choisissez-en un autre (0 : n'importe quel port libre).", failure);
        }

        return new CardsApiHost(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
