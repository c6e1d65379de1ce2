using System.Net;
using System.Text.Json;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Serving;
using InsConformance.Campaign.Reference;
using InsConformance.Simulator.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InsConformance.Campaign.Tests.Attachments;

/// <summary>A server on loopback that does what an adapter must not do.</summary>
internal sealed class RogueAdapter : IAsyncDisposable
{
    private readonly WebApplication _application;

    private RogueAdapter(WebApplication application) => _application = application;

    public Uri Address { get; private set; } = null!;

    /// <summary>What happens before a request is answered.</summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Starts a server that answers every request so.</summary>
    public static async Task<RogueAdapter> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, OwnerLifetime>();
        builder.WebHost.UseShutdownTimeout(TimeSpan.Zero).UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        var adapter = new RogueAdapter(application);
        application.Run(async http =>
        {
            await adapter.Before(ActionOf(http)).WaitAsync(http.RequestAborted);
            await answer(http);
        });
        await application.StartAsync(TestContext.Current.CancellationToken);
        adapter.Address = new Uri(application.Urls.Single());
        return adapter;
    }

    /// <summary>Starts a server that answers as the reference engine does, but to one action.</summary>
    public static Task<RogueAdapter> StartAsync(string? badly, RequestDelegate mischief)
    {
        var reference = new SutServer(new ReferenceEngineAttachment(TimeProvider.System));
        return StartAsync(http => ActionOf(http) == badly ? mischief(http) : AnswerAsync(reference, http));
    }

    /// <summary>Never answers, until the caller leaves.</summary>
    public static Task HangAsync(HttpContext http) => Task.Delay(Timeout.Infinite, http.RequestAborted);

    public HttpSutChannel Channel(ChannelLimits limits) => new(Address, limits, TimeProvider.System);

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static string ActionOf(HttpContext http) => (http.Request.Method, http.Request.Path.Value!.Trim('/').Split('/')) switch
    {
        ("GET", _) => SutContract.Describe,
        ("DELETE", _) => SutContract.Close,
        (_, [_]) => SutContract.Open,
        (_, var path) => path[^1],
    };

    private static async Task AnswerAsync(SutServer reference, HttpContext http)
    {
        var path = http.Request.Path.Value!.Trim('/').Split('/');
        using var input = HttpMethods.IsPost(http.Request.Method) ? await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted) : null;
        var reply = await reference.AnswerAsync(ActionOf(http), path.ElementAtOrDefault(1), input?.RootElement ?? default, http.RequestAborted);
        http.Response.StatusCode = reply.Status;
        await http.Response.WriteAsync(reply.Text, http.RequestAborted);
    }
}
