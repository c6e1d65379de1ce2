using System.Diagnostics;
using System.Text.Json;

namespace InsConformance.Simulator.Tests.Foreign;

/// <summary>A running client script: one search per line in, one outcome per line out.</summary>
internal sealed class ForeignClient(Process process) : IDisposable
{
    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;

    private readonly Task<string> _errors = process.StandardError.ReadToEndAsync();

    public async Task<ForeignOutcome> AskAsync(ForeignRequest request)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize<object>(request, Json));
        }
        catch (IOException)
        {
            // The script ended; what it said is below.
        }

        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        line.Should().NotBeNull(line is null ? await _errors : "");
        return JsonSerializer.Deserialize<ForeignOutcome>(line!, Json)!;
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }
}
