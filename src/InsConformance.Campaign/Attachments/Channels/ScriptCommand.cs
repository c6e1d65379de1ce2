using System.Collections.Immutable;

namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>How a script is started. Where files are executable by themselves, it is; on Windows its extension tells the interpreter.</summary>
/// <param name="File">What is started.</param>
/// <param name="Arguments">What comes before the arguments of the contract.</param>
internal sealed record ScriptCommand(string File, ImmutableArray<string> Arguments)
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Interpreters =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.OrdinalIgnoreCase)
        {
            [".py"] = ["python"],
            [".js"] = ["node"],
            [".mjs"] = ["node"],
            [".sh"] = ["bash"],
            [".ps1"] = ["powershell", "-NoProfile", "-ExecutionPolicy", "Bypass", "-File"],
        }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    public static ScriptCommand Of(FileInfo script) => Of(script, OperatingSystem.IsWindows());

    internal static ScriptCommand Of(FileInfo script, bool isWindows) => isWindows && Interpreters.TryGetValue(script.Extension, out var interpreter)
        ? new ScriptCommand(interpreter[0], [.. interpreter[1..], script.FullName])
        : new ScriptCommand(script.FullName, []);
}
