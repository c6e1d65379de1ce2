using System.Text;
using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Reading;

/// <summary>Feature files on disk.</summary>
public static class FeatureFile
{
    /// <summary>
    /// Reads a file as UTF-8. A byte order mark stays in the text, where the reader takes it for blank; bytes that are not UTF-8 become U+FFFD.
    /// </summary>
    /// <param name="path">The file; it is also what the messages call it.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<Source> ReadAsync(string path, CancellationToken cancellation) =>
        new(path, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(path, cancellation)), SourceMediaType.Gherkin);
}
