using System.CommandLine;
using InsConformance.Cli.Output;
using InsConformance.Gherkin.Reading;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf features parse FILE…</c>: feature files as Cucumber Messages.</summary>
internal static class FeaturesCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<FileInfo[]>("fichier") { Description = "Fichiers .feature, dans l'ordre.", Arity = ArgumentArity.OneOrMore };
        var noSource = new Option<bool>("--no-source") { Description = "Sans les messages « source »." };
        var noAst = new Option<bool>("--no-ast") { Description = "Sans les messages « gherkinDocument »." };
        var noPickles = new Option<bool>("--no-pickles") { Description = "Sans les messages « pickle »." };
        var parse = new Command("parse", "Imprime des fichiers de scénarios en Cucumber Messages, une ligne JSON par message.")
        {
            files, noSource, noAst, noPickles,
        };
        parse.SetAction((parsed, cancellation) => ParseAsync(
            terminal,
            parsed.GetRequiredValue(files),
            new FeatureMessageOptions
            {
                Source = !parsed.GetValue(noSource),
                Document = !parsed.GetValue(noAst),
                Pickles = !parsed.GetValue(noPickles),
            },
            cancellation));
        return new Command("features", "Lire et vérifier les fichiers de scénarios.") { parse };
    }

    private static async Task<int> ParseAsync(Terminal terminal, FileInfo[] files, FeatureMessageOptions options, CancellationToken cancellation)
    {
        try
        {
            var errors = await FeaturesParse.PrintAsync(files.Select(file => file.ToString()), terminal.Data, options, cancellation);
            return errors == 0 ? ExitCode.Success : ExitCode.WrongUse;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCode.WrongUse, $"Fichier de scénarios illisible : {e.Message} Vérifier le chemin et les droits.", e);
        }
    }
}
