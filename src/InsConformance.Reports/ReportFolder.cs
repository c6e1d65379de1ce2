using InsConformance.Verdicts.Results;

namespace InsConformance.Reports;

/// <summary>The folder where a run writes. A report appears there complete or not at all.</summary>
public sealed class ReportFolder
{
    private ReportFolder(string path) => Path = path;

    /// <summary>The folder, absolute.</summary>
    public string Path { get; }

    /// <summary>Creates the folder when needed and proves that it can be written, before anything runs.</summary>
    /// <exception cref="ReportFolderException">The folder cannot be created or written; the message says why and what to do.</exception>
    public static ReportFolder Open(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(full);
            var probe = System.IO.Path.Combine(full, ".write-test");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return new ReportFolder(full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ReportFolderException(full, e);
        }
    }

    /// <summary>The path of a file of this folder.</summary>
    public string FileOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes every report; returns the files in the order given.</summary>
    /// <exception cref="ReportFolderException">The folder could not be written.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(
        RunResult result,
        IReadOnlyCollection<IReport> reports,
        CancellationToken cancellationToken)
    {
        var files = new List<string>();
        foreach (var report in reports)
            files.Add(await WriteOneAsync(result, report, cancellationToken));
        return files;
    }

    private async Task<string> WriteOneAsync(RunResult result, IReport report, CancellationToken cancellationToken)
    {
        var file = FileOf(report.FileName);
        var unfinished = file + ".tmp";
        try
        {
            await using (var stream = File.Create(unfinished))
                await report.WriteAsync(result, stream, cancellationToken);
            File.Move(unfinished, file, overwrite: true);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ReportFolderException(Path, e);
        }
    }
}
