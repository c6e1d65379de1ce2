using System.CommandLine;
using InsConformance.Cli.Checking;
using InsConformance.Cli.Output;
using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Datamatrix.Images;
using InsConformance.Exchange.Datamatrix.Symbols;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Paper;
using InsConformance.Identity.Rules;
using InsConformance.Reports.Paper;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf datamatrix PERSON --out FILE</c>: the datamatrix INS of a test person, to be scanned.</summary>
internal static class DatamatrixCommand
{
    public static Command Create(Terminal terminal)
    {
        var person = new Argument<string>("personne") { Description = "Identifiant d'une personne de test (insconf people list)." };
        var output = new Option<FileInfo>("--out")
        {
            Description = "Fichier à écrire. Son extension décide : .txt le contenu, .png ou .svg le symbole avec sa marge, .html l'édition papier avec le cartouche.",
            HelpName = "fichier",
            Required = true,
        };
        var people = PeopleOption.Create();
        output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<FileInfo>() is { } file && !PicturesByExtension.ContainsKey(file.Extension))
                result.AddError($"--out attend un fichier {string.Join(", ", PicturesByExtension.Keys.Order(StringComparer.Ordinal))}.");
        });
        var command = new Command("datamatrix", "Écrit le datamatrix INS d'une personne de test, comme un logiciel l'imprime pour une identité qualifiée.") { person, output, people };
        command.SetAction(async (parsed, cancellation) =>
        {
            var identity = QualifiedPerson.Find(PeopleOption.Read(parsed.GetValue(people) ?? []), parsed.GetRequiredValue(person));
            var file = parsed.GetRequiredValue(output);
            await WriteAsync(file, await PicturesByExtension[file.Extension](identity), cancellation);
            await terminal.Data.WriteLineAsync($"{file} : datamatrix INS de {identity.Strict.BirthName} {identity.Strict.BirthGivenNames}.");
            return ExitCode.Success;
        });
        return command;
    }

    private static readonly Dictionary<string, Func<DiffusedIdentity, Task<byte[]>>> PicturesByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = identity => Task.FromResult(Content(identity)),
        [".png"] = identity => Task.FromResult(SymbolPainter.Png(SymbolEncoder.Encode(Content(identity)).Modules)),
        [".svg"] = identity => Task.FromResult(Utf8(SymbolPainter.Svg(SymbolEncoder.Encode(Content(identity)).Modules, "Datamatrix INS"))),
        [".html"] = PaperAsync,
    };

    private static byte[] Content(DiffusedIdentity identity) =>
        PayloadWriter.TryWrite(identity, out var content, out var refusal) ? content : throw Refused(refusal);

    private static async Task<byte[]> PaperAsync(DiffusedIdentity identity) => PrintedIdentity.TryPrepare(identity, out var printed, out var refusal)
        ? Utf8(await PaperEdition.RenderAsync(printed, "Compte rendu"))
        : throw Refused(refusal);

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static UserErrorException Refused(Refusal refusal) => new(ExitCode.WrongUse, refusal.Message);

    private static async Task WriteAsync(FileInfo file, byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllBytesAsync(file.FullName, bytes, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCode.WrongUse, $"Le fichier « {file} » ne peut pas être écrit : {e.Message} Choisissez un autre fichier avec --out.", e);
        }
    }
}
