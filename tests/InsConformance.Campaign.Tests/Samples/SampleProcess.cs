using System.Diagnostics;
using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.Samples;

/// <summary>An adapter of <c>samples/</c> that listens on HTTP, while a test runs.</summary>
internal sealed class SampleProcess : IAsyncDisposable
{
    private readonly Process _process;

    private SampleProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts the adapter and waits for the address that it prints.</summary>
    public static async Task<SampleProcess> StartAsync(OutsideTool tool, string script, params string[] arguments)
    {
        var process = tool.Start([Repository.PathOf(script), .. arguments]);
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        if (line is not null)
            return new SampleProcess(process, new Uri(line));
        using (process)
            throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
