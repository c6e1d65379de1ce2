namespace InsConformance.Simulator.Tests.Support;

/// <summary>The fixtures of the repository.</summary>
internal static class Fixtures
{
    public static string Path(string folder, string file) => Repository.PathOf(System.IO.Path.Combine("fixtures", folder, file));
}
