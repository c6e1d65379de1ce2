using System.Globalization;
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

    /// <summary>The HL7 v2 messages of a file.</summary>
    /// <exception cref="UserErrorException">The file cannot be read, or holds no message.</exception>
    public static async Task<IReadOnlyList<Er7Message>> ReadMessagesAsync(string path, CancellationToken cancellation)
    {
        try
        {
            if (InputLimit.RefusalOf(new FileInfo(path).Length) is { } refusal)
                throw new UserErrorException(ExitCode.WrongUse, $"{path} : {refusal}");
            var reading = Er7Reader.Read(await File.ReadAllBytesAsync(path, cancellation));
            return reading.Error is { } error ? throw new UserErrorException(ExitCode.WrongUse, $"{path} : {error}") : reading.Messages;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e);
        }
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
