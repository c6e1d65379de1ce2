using System.Security.Cryptography;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>Where the files that an operator shows are kept, beside the reports, and where those that he needs are put.</summary>
/// <param name="reports">Folder of the reports.</param>
public sealed class EvidenceFolder(DirectoryInfo reports)
{
    private const string Screenshots = "captures";
    private const string Material = "consignes";

    /// <summary>Copies a file under a name that its content gives: the same file given twice is kept once.</summary>
    /// <exception cref="IOException">The file cannot be read, or the copy written.</exception>
    public async Task<ScreenshotResult> KeepAsync(FileInfo file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var content = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var name = $"{hash[..16]}{file.Extension.ToLowerInvariant()}";
        await File.WriteAllBytesAsync(Path.Combine(FolderOf(Screenshots), name), content, cancellationToken);
        return new ScreenshotResult($"{Screenshots}/{name}", hash, file.Name);
    }

    /// <summary>Writes a file that the operator gives to the software.</summary>
    /// <returns>Its absolute path.</returns>
    public async Task<string> PutAsync(string name, string content, CancellationToken cancellationToken)
    {
        var path = Path.Combine(FolderOf(Material), name);
        await File.WriteAllTextAsync(path, content, cancellationToken);
        return path;
    }

    private string FolderOf(string name) => reports.CreateSubdirectory(name).FullName;
}
