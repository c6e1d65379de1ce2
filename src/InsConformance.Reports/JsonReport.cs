using InsConformance.Verdicts.Results;

namespace InsConformance.Reports;

/// <summary>The primary product, <c>result.json</c>, on which other programs rely.</summary>
public sealed class JsonReport : IReport
{
    /// <inheritdoc/>
    public string FileName => "result.json";

    /// <inheritdoc/>
    public Task WriteAsync(RunResult result, Stream stream, CancellationToken cancellationToken) =>
        ResultJson.WriteAsync(stream, result, cancellationToken);
}
