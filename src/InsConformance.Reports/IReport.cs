using InsConformance.Verdicts.Results;

namespace InsConformance.Reports;

/// <summary>One rendering of a result. It knows the result model and nothing of how the result was produced.</summary>
public interface IReport
{
    /// <summary>Name of the file in the reports folder.</summary>
    string FileName { get; }

    /// <summary>Renders the result.</summary>
    Task WriteAsync(RunResult result, Stream stream, CancellationToken cancellationToken);
}
