namespace InsConformance.Testing;

/// <summary>Files of the repository that tests read where they are.</summary>
public static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>Full path of a file or folder of the repository.</summary>
    /// <param name="relativePath">Path from its root, with <c>/</c>.</param>
    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "InsConformance.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder.FullName;
    }
}
