using InsConformance.Verdicts.Results;

namespace InsConformance.Reports.Html;

/// <summary>The screenshots of a report, put in the page itself so that it stays one file; one that is no picture, or a very big one, is only named.</summary>
/// <param name="folder">Where they stand; null for nowhere.</param>
public sealed class PictureBook(ReportFolder? folder)
{
    private const int MaxBytes = 4 << 20;

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
    };

    /// <summary>The picture as a <c>data:</c> address; null when it cannot be shown.</summary>
    public string? Show(ScreenshotResult screenshot)
    {
        ArgumentNullException.ThrowIfNull(screenshot);
        return folder is not null
            && MediaTypes.TryGetValue(Path.GetExtension(screenshot.File), out var type)
            && new FileInfo(folder.FileOf(screenshot.File)) is { Exists: true, Length: <= MaxBytes } file
            ? $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(file.FullName))}"
            : null;
    }
}
