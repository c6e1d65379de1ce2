using System.Diagnostics;
using System.Text;

namespace InsConformance.Gherkin.Tests;

/// <summary>The official Cucumber libraries (npm), run by node.</summary>
internal static class OfficialTools
{
    private static string NodeModules =>
        Environment.GetEnvironmentVariable("INSCONF_NODE_MODULES") is { Length: > 0 } elsewhere
            ? Path.GetFullPath(elsewhere)
            : Repository.PathOf("tests/tools/node_modules");

    /// <summary>A file of their packages. Without them the test that asks is skipped, or fails where tools are required.</summary>
    public static string Require(string file)
    {
        var path = Path.Combine(NodeModules, "@cucumber", file);
        if (File.Exists(path))
            return path;
        var reason = $"{path} is missing. To install the official libraries: cd tests/tools && npm ci --omit=dev";
        if (string.Equals(Environment.GetEnvironmentVariable("INSCONF_REQUIRE_TOOLS"), "1", StringComparison.Ordinal))
            Assert.Fail(reason);
        Assert.Skip(reason);
        return path;
    }

    /// <summary>What a script of <c>tests/tools</c> prints for each line that it is given.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string script, IEnumerable<string> lines, CancellationToken cancellation)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Repository.PathOf($"tests/tools/{script}"), NodeModules])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        })!;
        var output = node.StandardOutput.ReadToEndAsync(cancellation);
        foreach (var line in lines)
            await node.StandardInput.WriteAsync((line + "\n").AsMemory(), cancellation);
        node.StandardInput.Close();
        var printed = await output;
        await node.WaitForExitAsync(cancellation);
        node.ExitCode.Should().Be(0);
        return printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
