using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Reading;

/// <summary>
/// The core of <c>insconf features parse FILE…</c>: prints feature files as Cucumber Messages, one JSON object per line, so that any tool that
/// reads them can, and so that they can be compared with those of the official reader (<c>--predictable-ids</c>).
/// </summary>
public static class FeaturesParse
{
    /// <summary>Prints the files in the order given.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="options">Which messages to print.</param>
    /// <param name="cancellation">Stops between two messages.</param>
    /// <returns>How many errors were found in the files.</returns>
    /// <exception cref="IOException">A file cannot be read; those before it are printed.</exception>
    public static async Task<int> PrintAsync(
        IEnumerable<string> paths, TextWriter output, FeatureMessageOptions options, CancellationToken cancellation)
    {
        var ids = new IncrementingIds();
        var errors = 0;
        foreach (var path in paths)
        {
            var source = await FeatureFile.ReadAsync(path, cancellation);
            foreach (var envelope in FeatureMessages.Of(source, ids, options))
            {
                errors += envelope.Message is ParseError ? 1 : 0;
                await output.WriteAsync(MessageLines.ToLine(envelope).AsMemory(), cancellation);
            }
        }

        return errors;
    }
}
