using InsConformance.Cli.Diagnosis.Faults;
using InsConformance.Reports;

namespace InsConformance.Cli.Diagnosis.Machine;

/// <summary>The folders and the disk that the bench writes to, and those that it reads.</summary>
internal static class FolderExamination
{
    /// <summary>What the reports and the journal of a campaign may take.</summary>
    private const long Needed = 200L * 1024 * 1024;

    /// <summary>The folder of the reports, and the place left on its disk.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="freeSpace">Free space of the disk that holds a folder, in bytes.</param>
    public static Examination OfReports(string path, Func<string, long> freeSpace) => Examination.Of($"Dossier des rapports {path}", () =>
    {
        try
        {
            var folder = ReportFolder.Open(path);
            return freeSpace(folder.Path) is var free && free < Needed ? [MachineFaults.DiskFull.Seen(FormattableString.Invariant($"{folder.Path} : il reste {free / 1024 / 1024} Mo."))] : [];
        }
        catch (ReportFolderException e)
        {
            return [MachineFaults.ReportFolder.Seen(e.Message)];
        }
    });

    /// <summary>Free space of the disk that holds a folder.</summary>
    public static long FreeSpace(string folder) => new DriveInfo(folder).AvailableFreeSpace;

    /// <summary>The scenarios.</summary>
    public static Examination OfFeatures(IReadOnlyList<string> paths) => Examination.Of("Scénarios", () => paths.Where(path => !HasFeatures(path)).Select(path => MachineFaults.NoFeatures.Seen($"{path} ne contient aucun fichier .feature.")));

    /// <summary>The folder of injection files.</summary>
    public static Examination OfInjections(DirectoryInfo folder) =>
        Examination.Of($"Fichiers d'injection {folder}", () => folder.Exists ? [] : [MachineFaults.InjectionFolder.Seen($"{folder.FullName} n'existe pas.")]);

    /// <summary>The file of the journal.</summary>
    public static Examination OfJournal(FileInfo file) => Examination.Of($"Journal {file}", () =>
    {
        try
        {
            var isNew = !file.Exists;
            using (file.Open(FileMode.Append, FileAccess.Write, FileShare.ReadWrite))
            {
            }

            if (isNew)
                File.Delete(file.FullName);
            return [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [MachineFaults.JournalUnwritable.Seen(e.Message)];
        }
    });

    private static bool HasFeatures(string path) =>
        File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFiles(path, "*.feature", SearchOption.AllDirectories).Any());
}
