using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InsConformance.Gherkin.Tests.Reading;

/// <summary>The official reader (npm, <c>@cucumber/gherkin</c>), run by node.</summary>
internal static class OfficialReader
{
    private static string NodeModules =>
        Environment.GetEnvironmentVariable("INSCONF_NODE_MODULES") is { Length: > 0 } elsewhere
            ? Path.GetFullPath(elsewhere)
            : Repository.PathOf("tests/tools/node_modules");

    /// <summary>A file of its packages. Without them the test that asks is skipped, or fails where tools are required.</summary>
    public static string Require(string file)
    {
        var path = Path.Combine(NodeModules, "@cucumber", file);
        if (!File.Exists(path))
            Missing($"{path} is missing. To install the official reader: cd tests/tools && npm ci --omit=dev");
        return path;
    }

    /// <summary>The messages of several streams of texts, sources left out.</summary>
    public static async Task<IReadOnlyList<JsonArray>> ReadAsync(IReadOnlyList<IReadOnlyList<string>> streams, CancellationToken cancellation)
    {
        Require("gherkin/dist/index.js");
        using var node = Start();
        var output = node.StandardOutput.ReadToEndAsync(cancellation);
        foreach (var stream in streams)
            await node.StandardInput.WriteAsync((JsonSerializer.Serialize(stream) + "\n").AsMemory(), cancellation);
        node.StandardInput.Close();
        var lines = await output;
        await node.WaitForExitAsync(cancellation);
        node.ExitCode.Should().Be(0);
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsArray())];
    }

    private static Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [Repository.PathOf("tests/tools/gherkin/read.mjs"), NodeModules])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = new UTF8Encoding(false),
            })!;
        }
        catch (Win32Exception missing)
        {
            Missing($"node is missing ({missing.Message}). Install Node.js, then: cd tests/tools && npm ci --omit=dev");
            throw;
        }
    }

    private static void Missing(string reason)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("INSCONF_REQUIRE_TOOLS"), "1", StringComparison.Ordinal))
            Assert.Fail(reason);
        Assert.Skip(reason);
    }
}
