namespace InsConformance.Campaign.Tests.Support;

/// <summary>Finds the files of the repository from wherever the tests run.</summary>
internal static class Repository
{
    public static DirectoryInfo Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Features => Path.Combine(Root.FullName, "features");

    private static DirectoryInfo Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("InsConformance.sln is in no folder above the tests."),
        _ when File.Exists(Path.Combine(folder.FullName, "InsConformance.sln")) => folder,
        _ => Find(folder.Parent),
    };
}
