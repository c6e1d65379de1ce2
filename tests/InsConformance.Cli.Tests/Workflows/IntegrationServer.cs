using System.Diagnostics;
using System.Globalization;

namespace InsConformance.Cli.Tests.Workflows;

/// <summary>
/// An integration server: it takes the repository of an editor for each job, and runs its steps in a real shell. Two programs only are replaced, by name, because what they do is not here to do:
/// <c>git</c> takes nothing, and <c>dotnet publish</c> gives the program that was built with the tests.
/// </summary>
internal sealed class IntegrationServer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconf-ci-");
    private readonly Editor _editor;

    public IntegrationServer(Editor editor)
    {
        _editor = editor;
        Artefacts = _folder.CreateSubdirectory("artefacts").FullName;
        Replace("git", """[ "$1" = clone ] && mkdir -p "$3"; exit 0""");
        Replace(
            "dotnet",
            $"""
            while [ $# -gt 0 ]; do [ "$1" = -o ] && out=$2; shift; done
            mkdir -p "$out" && ln -s '{Path.Combine(AppContext.BaseDirectory, "insconf")}' "$out/insconf"
            """);
    }

    /// <summary>What jobs keep, one folder for each.</summary>
    public string Artefacts { get; }

    /// <summary>Where a job finds programs at its beginning.</summary>
    public string ProgramPath => $"{Tools}:{Environment.GetEnvironmentVariable("PATH")}";

    /// <summary>What the programs that are replaced were asked, in order.</summary>
    public IReadOnlyList<string> Asked => File.ReadAllLines(Calls);

    private string Tools => _folder.CreateSubdirectory("tools").FullName;

    private string Calls => Path.Combine(_folder.FullName, "calls.txt");

    /// <summary>Puts a script in the place of a program.</summary>
    public void Replace(string program, string body) => Executable.Write(Path.Combine(Tools, program), $"#!/bin/sh\necho \"{program} $*\" >>'{Calls}'\n{body}\n");

    /// <summary>The values that a workflow has at its head, with those that the editor wrote.</summary>
    public Dictionary<string, string> Values(IEnumerable<KeyValuePair<string, string>> head)
    {
        var values = head.ToDictionary(StringComparer.Ordinal);
        foreach (var (name, value) in _editor.Values)
        {
            values.Should().ContainKey(name, "it is a value to write at the head of the workflow");
            values[name] = value;
        }

        return values;
    }

    /// <summary>A folder for a job, empty.</summary>
    public string NewWorkspace(string job) => _folder.CreateSubdirectory(Path.Combine("jobs", job, "work")).FullName;

    /// <summary>Takes the repository of the editor.</summary>
    public void CheckOut(string workspace) => _editor.CheckOut(workspace);

    /// <summary>Runs a script in a shell, in the folder of a job.</summary>
    public static async Task<(int ExitCode, string Log)> RunAsync(string workspace, string shell, string options, string script, IReadOnlyDictionary<string, string> environment)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var file = Path.Combine(workspace, "..", "step.sh");
        await File.WriteAllTextAsync(file, script, cancellation);
        var start = new ProcessStartInfo(shell, [.. options.Split(' '), file])
        {
            UseShellExecute = false,
            WorkingDirectory = workspace,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.Environment["DOTNET_TieredPGO"] = "0"; // A program that runs for two seconds has nothing to gain from measuring itself.
        start.Environment["DOTNET_ROOT"] = BuiltProgram.DotnetRoot;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, $"{script}\n{await output}{await errors}");
    }

    /// <summary>Keeps files and folders, under their paths; those that are not there are told.</summary>
    public static IReadOnlyList<string> Keep(string workspace, IEnumerable<string> paths, string destination)
    {
        var missing = new List<string>();
        foreach (var path in paths)
        {
            var full = Path.Combine(workspace, path);
            if (!Path.Exists(full))
                missing.Add(path);
            foreach (var file in Directory.Exists(full) ? Directory.GetFiles(full, "*", SearchOption.AllDirectories) : File.Exists(full) ? [full] : [])
                Copy(file, Path.Combine(destination, Path.GetRelativePath(workspace, file)));
        }

        return missing;
    }

    /// <summary>Ends what a job left running, as a server does.</summary>
    public static void EndOrphans(string workspace)
    {
        var note = Path.Combine(workspace, "adapter.pid");
        if (!File.Exists(note))
            return;
        using var orphan = Process.GetProcessById(int.Parse(File.ReadAllText(note), CultureInfo.InvariantCulture));
        orphan.Kill();
        orphan.WaitForExit();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Copy(string file, string destination)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
        File.Copy(file, destination, overwrite: true);
    }
}
