using System.Globalization;
using InsConformance.Cards.Kernel.Files;

namespace InsConformance.Cards.Images;

/// <summary>Puts the raw files of an image in the tree of a card.</summary>
public static class FileOverrides
{
    /// <summary>Replaces the bytes of the files named, and adds those that do not exist, free to read.</summary>
    /// <param name="root">The root of the card.</param>
    /// <param name="files">Path, then bytes. A path goes from the root, each step by identifier or, for an application, by its label: <c>3F00/D001</c>, <c>VITALE/2002</c>.</param>
    /// <returns>What is wrong with the paths, in French; nothing when all could be followed.</returns>
    public static IReadOnlyList<string> Apply(DedicatedFile root, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var errors = new List<string>();
        foreach (var (path, bytes) in files)
        {
            if (Put(root, path.Split('/'), bytes) is { } error)
                errors.Add($"« {path} » : {error}");
        }

        return errors;
    }

    private static string? Put(DedicatedFile root, ReadOnlySpan<string> steps, ReadOnlyMemory<byte> bytes)
    {
        var directory = root;
        foreach (var step in steps[..^1])
        {
            if (Directory(root, directory, step) is not { } next)
                return $"« {step} » n'est pas un répertoire de « {directory.Label} ». Répertoires possibles : {Directories(root, directory)}.";
            directory = next;
        }

        if (!ushort.TryParse(steps[^1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id) || steps[^1].Length != 4)
            return $"« {steps[^1]} » n'est pas un identifiant de fichier ; 4 chiffres hexadécimaux sont attendus, comme D001.";
        switch (directory.Child(id))
        {
            case DedicatedFile:
                return "c'est un répertoire, qui n'a pas d'octets.";
            case ElementaryFile file:
                file.Personalise(bytes);
                return null;
            default:
                directory.Add(new ElementaryFile(bytes) { Id = id });
                return null;
        }
    }

    private static DedicatedFile? Directory(DedicatedFile root, DedicatedFile directory, string step) =>
        IsNamed(root, step) ? root : directory.Children.OfType<DedicatedFile>().FirstOrDefault(child => IsNamed(child, step));

    private static bool IsNamed(DedicatedFile directory, string step) =>
        string.Equals(directory.Label, step, StringComparison.OrdinalIgnoreCase)
        || string.Equals(directory.Id?.ToString("X4", CultureInfo.InvariantCulture), step, StringComparison.OrdinalIgnoreCase);

    private static string Directories(DedicatedFile root, DedicatedFile directory) =>
        string.Join(", ", directory.Children.OfType<DedicatedFile>().Prepend(root).Select(child => child.Label).Distinct(StringComparer.Ordinal));
}
