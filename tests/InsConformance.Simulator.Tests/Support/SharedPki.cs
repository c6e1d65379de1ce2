using InsConformance.Simulator.Pki;
using InsConformance.Simulator.Tests.Support;

[assembly: AssemblyFixture(typeof(SharedPki))]

namespace InsConformance.Simulator.Tests.Support;

/// <summary>One PKI for the whole test run: making keys is the slow part.</summary>
public sealed class SharedPki : IDisposable
{
    private readonly TestFolder _folder = new();

    public SharedPki() => Pki = SyntheticPki.EnsureIn(_folder.Sub("pki"), TimeProvider.System);

    public SyntheticPki Pki { get; }

    public DirectoryInfo Folder => Pki.Folder;

    public void Dispose()
    {
        Pki.Dispose();
        _folder.Dispose();
    }
}
