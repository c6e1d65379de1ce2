using System.Globalization;
using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Checking;

/// <summary>Reads the files to judge. A file too big is never read: the judge says so from its size alone.</summary>
internal static class ArtefactFile
{
    /// <summary>The judgement of a file.</summary>
    /// <exception cref="UserErrorException">The file does not exist or cannot be read.</exception>
    public static async Task<CheckedFile> JudgeAsync(string path, IFormatJudge judge, JudgingContext context, CancellationToken cancellation)
    {
        try
        {
            var file = new FileInfo(path);
            if (InputLimit.RefusalOf(file.Length) is { } refusal)
                return new CheckedFile(path, new Judgement { Format = judge.Format, Version = context.Version, Error = refusal });
            var bytes = await File.ReadAllBytesAsync(path, cancellation);
            return new CheckedFile(path, judge.Judge(bytes, context, cancellation));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e);
        }
    }

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="UserErrorException">The file cannot be read, or is too big.</exception>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            if (InputLimit.RefusalOf(new FileInfo(path).Length) is { } refusal)
                throw new UserErrorException(ExitCode.WrongUse, $"{path} : {refusal}");
            return await File.ReadAllBytesAsync(path, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e);
        }
    }

    /// <summary>The one identity that a file carries, whatever its format.</summary>
    /// <exception cref="UserErrorException">The file cannot be read, or does not carry one identity.</exception>
    public static async Task<CarriedIdentity> ReadIdentityAsync(string path, CancellationToken cancellation) =>
        IdentityExtractor.Extract(path, await ReadAsync(path, cancellation), cancellation) is [var identity]
            ? identity
            : throw new UserErrorException(ExitCode.WrongUse, $"{path} : attendu l'identité d'une personne, en datamatrix, HL7 v2, FHIR, CDA ou XDS. Donner un fichier qui en porte une seule.");

    /// <summary>The HL7 v2 messages of a file.</summary>
    /// <exception cref="UserErrorException">The file cannot be read, or holds no message.</exception>
    public static async Task<IReadOnlyList<Er7Message>> ReadMessagesAsync(string path, CancellationToken cancellation)
    {
        var reading = Er7Reader.Read(await ReadAsync(path, cancellation));
        return reading.Error is { } error ? throw new UserErrorException(ExitCode.WrongUse, $"{path} : {error}") : reading.Messages;
    }

    private static UserErrorException Unreadable(string path, Exception cause)
    {
        var what = Directory.Exists(path) ? "c'est un dossier" : File.Exists(path) ? cause.Message : "il n'existe pas";
        return new UserErrorException(
            ExitCode.WrongUse,
            string.Create(CultureInfo.InvariantCulture, $"Le fichier « {path} » ne peut pas être lu : {what}. Donner le chemin d'un fichier lisible."),
            cause);
    }
}
