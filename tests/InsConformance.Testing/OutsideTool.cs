using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace InsConformance.Testing;

/// <summary>
/// A program that others wrote and that tests run beside ours. A test that misses it is skipped with the reason and what to install; where
/// <c>INSCONF_REQUIRE_TOOLS=1</c> it fails instead.
/// </summary>
/// <param name="Program">Name or path of the program.</param>
/// <param name="HowToInstall">What to type to have it.</param>
public sealed record OutsideTool(string Program, string HowToInstall)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Node.js; what it loads is checked with <see cref="NodeModules"/>.</summary>
    public static OutsideTool Node { get; } = new("node", "apt-get install nodejs npm, then: cd tests/tools && npm ci");

    /// <summary>The first of several programs that ends well on a trial. Without any, the test that asks is skipped, or fails where tools are required.</summary>
    /// <param name="programs">Names or paths, the likeliest first.</param>
    /// <param name="trial">Arguments that end well only where everything needed is there.</param>
    /// <param name="howToInstall">What to type to have it.</param>
    /// <param name="cancellation">Ends the trial.</param>
    public static async Task<OutsideTool> FindAsync(IReadOnlyList<string> programs, IReadOnlyList<string> trial, string howToInstall, CancellationToken cancellation)
    {
        foreach (var program in programs)
        {
            var tool = new OutsideTool(program, howToInstall);
            if (tool.TryStart(trial) is { } process && (await CompleteAsync(process, "", cancellation)).ExitCode == 0)
                return tool;
        }

        throw new OutsideTool(programs[0], howToInstall).Missing($"not found, or without what the tests need ({string.Join(' ', trial)})");
    }

    /// <summary>Starts the program with its three streams at hand.</summary>
    public Process Start(IEnumerable<string> arguments) => TryStart(arguments) ?? throw Missing("not found");

    /// <summary>Runs the program to its end.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="cancellation">Ends the program.</param>
    public Task<ToolOutput> RunAsync(IEnumerable<string> arguments, string input, CancellationToken cancellation) => CompleteAsync(Start(arguments), input, cancellation);

    /// <summary>Ends the test: the program, or something that it needs, is not there.</summary>
    /// <param name="what">What is missing.</param>
    /// <returns>Nothing; the type lets the caller write <c>throw</c>.</returns>
    internal Exception Missing(string what)
    {
        var reason = $"{Program}: {what}. To install it: {HowToInstall}";
        if (string.Equals(Environment.GetEnvironmentVariable("INSCONF_REQUIRE_TOOLS"), "1", StringComparison.Ordinal))
            Assert.Fail(reason);
        Assert.Skip(reason);
        return new UnreachableException();
    }

    private Process? TryStart(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            Environment = { ["NODE_PATH"] = NodeModules.Folder },
        };
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null; // There is no such program.
        }
    }

    private static async Task<ToolOutput> CompleteAsync(Process process, string input, CancellationToken cancellation)
    {
        using (process)
        {
            try
            {
                var output = process.StandardOutput.ReadToEndAsync(cancellation);
                var errors = process.StandardError.ReadToEndAsync(cancellation);
                await GiveAsync(process.StandardInput, input, cancellation);
                await process.WaitForExitAsync(cancellation);
                return new ToolOutput(process.ExitCode, await output, await errors);
            }
            finally
            {
                process.Kill();
            }
        }
    }

    private static async Task GiveAsync(StreamWriter writer, string input, CancellationToken cancellation)
    {
        try
        {
            await writer.WriteAsync(input.AsMemory(), cancellation);
            writer.Close();
        }
        catch (IOException)
        {
            // It ended without reading everything: its exit code and its errors say why.
        }
    }
}
