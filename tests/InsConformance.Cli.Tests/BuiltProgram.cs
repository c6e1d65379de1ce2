using System.Diagnostics;
using System.Runtime.InteropServices;
using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

/// <summary>The program that was built with the tests, in a process of its own.</summary>
internal static class BuiltProgram
{
    /// <summary>Where .NET is: that of the tests.</summary>
    public static string DotnetRoot { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));

    public static Process Start(params IEnumerable<string> arguments) =>
        new OutsideTool(Path.Combine(DotnetRoot, "dotnet"), "the .NET SDK").Start([Path.Combine(AppContext.BaseDirectory, "insconf.dll"), .. arguments]);
}
