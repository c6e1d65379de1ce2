namespace InsConformance.Gherkin.Tests;

/// <summary>The official Cucumber libraries (npm), run by node.</summary>
internal static class OfficialTools
{
    /// <summary>A file of their packages. Without them the test that asks is skipped, or fails where tools are required.</summary>
    public static string Require(string file) => NodeModules.Require($"@cucumber/{file}");

    /// <summary>What a script of <c>tests/tools</c> prints for each line that it is given.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string script, IEnumerable<string> lines, CancellationToken cancellation)
    {
        var input = string.Concat(lines.Select(line => line + "\n"));
        var run = await OutsideTool.Node.RunAsync([Repository.PathOf($"tests/tools/{script}"), NodeModules.Folder], input, cancellation);
        run.ExitCode.Should().Be(0, run.Errors);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
