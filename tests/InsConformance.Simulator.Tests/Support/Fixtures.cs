using System.Runtime.CompilerServices;

namespace InsConformance.Simulator.Tests.Support;

/// <summary>The fixtures of the repository, found from the source of the tests.</summary>
internal static class Fixtures
{
    public static string Path(string folder, string file, [CallerFilePath] string here = "")
    {
        var home = new DirectoryInfo(System.IO.Path.GetDirectoryName(here)!);
        while (!Directory.Exists(System.IO.Path.Combine(home.FullName, "fixtures")))
            home = home.Parent!;
        return System.IO.Path.Combine(home.FullName, "fixtures", folder, file);
    }
}
