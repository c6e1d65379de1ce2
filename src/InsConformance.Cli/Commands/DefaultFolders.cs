namespace InsConformance.Cli.Commands;

/// <summary>Where the data of the bench is: under the current folder when it is there, else beside the program.</summary>
internal static class DefaultFolders
{
    /// <summary>The folder of the scenarios.</summary>
    public static string Features() => Directory.Exists("features") ? "features" : Path.Combine(AppContext.BaseDirectory, "features");
}
