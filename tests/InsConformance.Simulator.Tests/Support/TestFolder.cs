namespace InsConformance.Simulator.Tests.Support;

/// <summary>A folder of its own for one test, deleted after it.</summary>
internal sealed class TestFolder : IDisposable
{
    public DirectoryInfo Root { get; } = Directory.CreateTempSubdirectory("insconf-test-");

    public DirectoryInfo Sub(string name) => new(Path.Combine(Root.FullName, name));

    public void Dispose() => Root.Delete(recursive: true);
}
