using InsConformance.Verdicts.Requirements;

namespace InsConformance.Campaign.Requirements;

/// <summary>The requirement files: those that ship with the bench, or those of a folder.</summary>
public static class RequirementFiles
{
    private const string Prefix = "requirements/";

    /// <summary>The catalogue that ships with the bench.</summary>
    public static RequirementCatalogue Shipped { get; } = ReadShipped();

    /// <summary>The catalogue of a folder of <c>*.yaml</c> files.</summary>
    /// <exception cref="RequirementException">The folder holds no file, or one is wrong. Every fault is listed.</exception>
    public static RequirementCatalogue ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new RequirementException([$"Le dossier d'exigences « {folder} » n'existe pas."]);
        List<string> files = [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal)];
        if (files.Count == 0)
            throw new RequirementException([$"Aucun fichier .yaml dans « {folder} »."]);
        return new RequirementCatalogue(files.SelectMany(file => RequirementFile.Read(Path.GetFileName(file), File.ReadAllText(file))));
    }

    private static RequirementCatalogue ReadShipped()
    {
        var home = typeof(RequirementFiles).Assembly;
        var names = home.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return new RequirementCatalogue(names.SelectMany(name =>
        {
            using var reader = new StreamReader(home.GetManifestResourceStream(name)!);
            return RequirementFile.Read(name[Prefix.Length..], reader.ReadToEnd());
        }));
    }
}
