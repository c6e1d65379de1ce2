using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace InsConformance.Simulator.Hosting;

/// <summary>Sends responses through Kestrel, each in its own manner.</summary>
internal static class ResponseSender
{
    public static Task SendAsync(HttpContext http, SoapResponse response, TimeProvider clock) => response.Transfer switch
    {
        Transfer.Raw raw => SendRawAsync(http, raw, clock),
        Transfer.Dribbled dribbled => SendByPiecesAsync(http, response, dribbled, clock),
        _ => SendAtOnceAsync(http, response),
    };

    private static async Task SendAtOnceAsync(HttpContext http, SoapResponse response)
    {
        SetHead(http, response);
        await http.Response.BodyWriter.WriteAsync(response.Body, http.RequestAborted).ConfigureAwait(false);
    }

    private static async Task SendByPiecesAsync(HttpContext http, SoapResponse response, Transfer.Dribbled dribbled, TimeProvider clock)
    {
        SetHead(http, response);
        await http.Response.StartAsync(http.RequestAborted).ConfigureAwait(false);
        var pieces = Math.Min(dribbled.Pieces, response.Body.Length);
        for (var piece = 0; piece < pieces; piece++)
        {
            await Task.Delay(dribbled.Duration / pieces, clock, http.RequestAborted).ConfigureAwait(false);
            var (start, end) = (Cut(piece), Cut(piece + 1));
            await http.Response.BodyWriter.WriteAsync(response.Body[start..end], http.RequestAborted).ConfigureAwait(false);
        }

        int Cut(int piece) => (int)((long)response.Body.Length * piece / pieces);
    }

    /// <summary>Writes past Kestrel's own HTTP, then takes the connection away before Kestrel adds anything.</summary>
    private static async Task SendRawAsync(HttpContext http, Transfer.Raw raw, TimeProvider clock)
    {
        var output = http.Features.GetRequiredFeature<IConnectionTransportFeature>().Transport.Output;
        foreach (var step in raw.Steps)
        {
            if (step.Wait > TimeSpan.Zero)
                await Task.Delay(step.Wait, clock, http.RequestAborted).ConfigureAwait(false);
            await output.WriteAsync(step.Bytes, http.RequestAborted).ConfigureAwait(false);
        }

        await ConnectionEnding.PrepareAsync(http.Features, raw.End, http.RequestAborted).ConfigureAwait(false);
        http.Abort();
    }

    private static void SetHead(HttpContext http, SoapResponse response)
    {
        http.Response.StatusCode = response.Status;
        foreach (var header in response.Headers)
            http.Response.Headers.Append(header.Name, header.Value);
        http.Response.ContentLength = response.Body.Length;
    }
}
