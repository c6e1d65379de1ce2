using InsConformance.Cli.Output;

namespace InsConformance.Cli.Tests;

/// <summary>Runs command lines as a terminal would, in a folder of its own.</summary>
public sealed class Shell : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconf-cli-");

    /// <summary>A path in that folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Runs <c>insconf run</c> on one feature of the repository, with certificates and reports of its own.</summary>
    public Task<Spoken> RunFeatureAsync(string feature, params string[] more) => RunAsync(
    [
        "run", "--feature", Path.Combine(AppContext.BaseDirectory, "features", feature), "--pki", SharedPki.Folder,
        .. more.Contains("--out") ? (string[])[] : ["--out", PathOf("reports")], .. more,
    ]);

    /// <summary>Runs a command line.</summary>
    public static Task<Spoken> RunAsync(params string[] arguments) => RunAsync(TextReader.Null, arguments);

    /// <summary>Runs a command line, somebody typing.</summary>
    public static async Task<Spoken> RunAsync(TextReader input, params string[] arguments)
    {
        using var data = new StringWriter();
        using var talk = new StringWriter();
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(data, talk, IsInteractive: false) { Input = input }, TestContext.Current.CancellationToken);
        return new Spoken(exitCode, data.ToString(), talk.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>What a command said.</summary>
/// <param name="ExitCode">Exit code.</param>
/// <param name="Data">Standard output.</param>
/// <param name="Talk">Standard error.</param>
public sealed record Spoken(int ExitCode, string Data, string Talk);
