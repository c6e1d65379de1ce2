using System.Collections.Frozen;

namespace InsConformance.Simulator.Answering;

/// <summary>
/// Fichiers d'injection : answers to serve verbatim, by file name. Those that ship are in <c>fixtures/cnda</c> and embedded in the assembly; an owner of the official
/// package puts its files in a folder, and they come first.
/// </summary>
internal sealed class InjectionFiles
{
    private readonly FrozenDictionary<string, byte[]> _files;

    private InjectionFiles(Dictionary<string, byte[]> files) => _files = files.ToFrozenDictionary(StringComparer.Ordinal);

    public IEnumerable<string> Names => _files.Keys.Order(StringComparer.Ordinal);

    /// <param name="folder">Folder of the user; null for none.</param>
    /// <param name="official">Answer files of the official package: before those that ship, after those of the folder.</param>
    public static InjectionFiles Open(DirectoryInfo? folder, IReadOnlyDictionary<string, byte[]>? official)
    {
        var files = EmbeddedFixtures.Of("cnda").ToDictionary(file => file.FileName, file => file.ReadBytes(), StringComparer.Ordinal);
        foreach (var (name, content) in official ?? FrozenDictionary<string, byte[]>.Empty)
            files[name] = content;
        if (folder is null)
            return new InjectionFiles(files);
        if (!folder.Exists)
            throw new SimulatorSetupException($"Le dossier des fichiers d'injection « {folder.FullName} » n'existe pas. Donnez un dossier qui contient des fichiers .xml.");
        foreach (var file in folder.EnumerateFiles("*.xml"))
            files[file.Name] = File.ReadAllBytes(file.FullName);
        return new InjectionFiles(files);
    }

    public byte[]? Find(string name) => _files.GetValueOrDefault(name);
}
