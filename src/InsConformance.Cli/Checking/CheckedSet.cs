using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Checking;

/// <summary>A folder of artefacts of one person, and what its comparison gave.</summary>
/// <param name="Folder">The folder, as named on the command line.</param>
/// <param name="Identities">The identities read, by file in ordinal order.</param>
/// <param name="Ignored">Files in which no identity was read.</param>
internal sealed record CheckedSet(string Folder, IReadOnlyList<CarriedIdentity> Identities, IReadOnlyList<string> Ignored)
{
    /// <summary>What the comparison gave.</summary>
    public Judgement Judgement { get; } = SetComparison.Compare(Identities);

    /// <summary>Reads every file of a folder and of those below. A file too big is never read: it is ignored.</summary>
    /// <exception cref="UserErrorException">The folder does not exist, or one of its files cannot be read.</exception>
    public static async Task<CheckedSet> ReadAsync(string folder, CancellationToken cancellation)
    {
        try
        {
            var (identities, ignored) = (new List<CarriedIdentity>(), new List<string>());
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var source = Path.GetRelativePath(folder, path);
                var bytes = InputLimit.RefusalOf(new FileInfo(path).Length) is null ? await File.ReadAllBytesAsync(path, cancellation) : [];
                var found = IdentityExtractor.Extract(source, bytes, cancellation);
                identities.AddRange(found);
                if (found.Count == 0)
                    ignored.Add(source);
            }

            return new CheckedSet(folder, identities, ignored);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var what = File.Exists(folder) ? "c'est un fichier" : Directory.Exists(folder) ? e.Message : "il n'existe pas";
            throw new UserErrorException(ExitCode.WrongUse, $"Le dossier « {folder} » ne peut pas être lu : {what}. Donner un dossier qui contient les artefacts d'une même personne.", e);
        }
    }
}
