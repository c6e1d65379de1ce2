using InsConformance.Cli.Diagnosis;
using InsConformance.Cli.Relaying;
using InsConformance.Simulator.Pki;

namespace InsConformance.Cli.Tests.Diagnosis;

/// <summary>What the tests of the doctor share: files of a folder of their own, and the codes that an examination finds.</summary>
public abstract class Surgery : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconf-doctor-");

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected static DirectoryInfo PkiFolder { get; } = new(SharedPki.Folder);

    private protected static SyntheticPki OpenPki() => SyntheticPki.EnsureIn(PkiFolder, TimeProvider.System);

    /// <summary>A path in the folder of the test.</summary>
    private protected string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>A file of the test.</summary>
    private protected string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    private protected static SecretPlace InFile(string path) => new("password") { File = path };

    private protected static async Task<string[]> CodesAsync(Examination examination) => [.. (await examination.Examine(Cancellation)).Select(found => found.Fault.Code)];

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
