using System.Text;
using System.Text.Json;

namespace InsConformance.Simulator.Pki;

/// <summary>
/// The folder of the PKI on disk. It appears whole or not at all: written beside its place under another name, then renamed.
/// </summary>
internal sealed class PkiFolder(DirectoryInfo place)
{
    public string Path => place.FullName;

    /// <summary>The manifest of the folder, or null where there is no PKI yet (no folder, or an empty one).</summary>
    /// <exception cref="SimulatorSetupException">The folder holds something else, or only a part of a PKI.</exception>
    public PkiManifest? ReadManifest()
    {
        if (!Directory.Exists(Path) || !Directory.EnumerateFileSystemEntries(Path).Any())
            return null;
        if (!File.Exists(Full(PkiLayout.Manifest)))
            throw Broken($"{PkiLayout.Manifest} y manque");

        PkiManifest? manifest;
        try
        {
            manifest = PkiManifest.FromJson(Read(PkiLayout.Manifest));
        }
        catch (JsonException failure)
        {
            throw Broken($"{PkiLayout.Manifest} est illisible ({failure.Message})");
        }

        if (manifest?.Files is null)
            throw Broken($"{PkiLayout.Manifest} est vide");
        if (manifest.Files.FirstOrDefault(file => !File.Exists(Full(file))) is { } missing)
            throw Broken($"{missing} y manque");
        return manifest;
    }

    public byte[] Read(string file) => File.ReadAllBytes(Full(file));

    public string ReadText(string file) => Encoding.ASCII.GetString(Read(file));

    public string Full(string file) => System.IO.Path.Combine(Path, file.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>Makes the folder, where there is none or an empty one. When another process makes it at the same moment, the first one wins and nobody sees two.</summary>
    /// <exception cref="SimulatorSetupException">The place cannot be written.</exception>
    public void Create(IReadOnlyDictionary<string, byte[]> files) => Put(files, _ =>
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path); // Refused by the system unless empty.
    });

    /// <summary>Puts the files in place of whatever the folder holds.</summary>
    /// <exception cref="SimulatorSetupException">The place cannot be written.</exception>
    public void Replace(IReadOnlyDictionary<string, byte[]> files) => Put(files, retired =>
    {
        if (Directory.Exists(Path))
            Directory.Move(Path, retired);
    });

    private void Put(IReadOnlyDictionary<string, byte[]> files, Action<string> clear)
    {
        var suffix = Guid.NewGuid().ToString("N")[..8];
        var (prepared, retired) = ($"{Path}.new-{suffix}", $"{Path}.old-{suffix}");
        try
        {
            Write(prepared, files);
            clear(retired);
            Directory.Move(prepared, Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (ReadManifestOrNull() is null)
                throw new SimulatorSetupException(
                    $"La PKI synthétique ne peut pas être écrite dans « {Path} » : {failure.Message} Donnez un dossier où le banc peut écrire (option --pki).", failure);
            // Another process made the same PKI at the same moment: its copy serves as well as ours.
        }
        finally
        {
            Delete(prepared);
            Delete(retired);
        }
    }

    public SimulatorSetupException Broken(string what, Exception? cause = null) => new(
        $"Le dossier « {Path} » n'est pas une PKI synthétique complète : {what}. Supprimez ce dossier pour que le banc le refasse, ou donnez-en un autre (option --pki).", cause);

    private PkiManifest? ReadManifestOrNull()
    {
        try
        {
            return ReadManifest();
        }
        catch (SimulatorSetupException)
        {
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Write(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (file, content) in files)
        {
            var path = System.IO.Path.Combine(folder, file.Replace('/', System.IO.Path.DirectorySeparatorChar));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
