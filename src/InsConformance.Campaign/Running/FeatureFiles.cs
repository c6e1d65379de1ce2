namespace InsConformance.Campaign.Running;

/// <summary>The feature files that paths stand for.</summary>
internal static class FeatureFiles
{
    private const string Pattern = "*.feature";

    /// <summary>The files, those of a folder in ordinal order of their paths.</summary>
    /// <exception cref="CampaignSelectionException">A path does not exist, or no file is found.</exception>
    public static IReadOnlyList<string> Under(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files
            : throw new CampaignSelectionException(
                $"Aucun fichier .feature dans {string.Join(", ", paths.Select(path => $"« {path} »"))}. Donner le dossier features ou un fichier .feature.");
    }

    /// <summary>How a file is called in results: relative to the current folder when it is under it, with <c>/</c>.</summary>
    public static string Shown(string file)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), file);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? FromFeaturesFolder(file) : relative).Replace('\\', '/');
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path))
            return [Path.GetFullPath(path)];
        if (Directory.Exists(path))
            return Directory.EnumerateFiles(Path.GetFullPath(path), Pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        throw new CampaignSelectionException($"Le chemin « {path} » n'existe pas. Donner un dossier ou un fichier .feature.");
    }

    private static string FromFeaturesFolder(string file)
    {
        var marker = $"{Path.DirectorySeparatorChar}features{Path.DirectorySeparatorChar}";
        var at = file.LastIndexOf(marker, StringComparison.Ordinal);
        return at < 0 ? file : file[(at + 1)..];
    }
}
