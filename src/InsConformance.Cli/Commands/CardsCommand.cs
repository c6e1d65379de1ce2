using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using InsConformance.Cards.Images;
using InsConformance.Cli.Output;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf cards</c>: card images, virtual readers and real ones.</summary>
internal static class CardsCommand
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static Command Create(Terminal terminal) => new("cards", "Cartes Vitale et CPx, virtuelles ou réelles.")
    {
        Check(terminal),
        CardsServeCommand.Create(terminal),
        CardsMoveCommands.Insert(terminal),
        CardsMoveCommands.Swap(terminal),
        CardsMoveCommands.Remove(terminal),
        CardsFaultCommand.Create(terminal),
        CardsViewCommands.List(terminal),
        CardsViewCommands.Trace(terminal),
        CardsReadCommand.Create(terminal),
        CardsWatchCommand.Create(terminal),
        CardsBenchCommand.Create(terminal),
    };

    private static Command Check(Terminal terminal)
    {
        var files = new Argument<string[]>("fichier") { Description = "Images de cartes (.json).", Arity = ArgumentArity.OneOrMore };
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : un objet par fichier et par ligne.", DefaultValueFactory = _ => OutputFormat.Text };
        var command = new Command("check", "Vérifie des images de cartes, et dit toutes leurs erreurs avec leur place.") { files, format };
        command.SetAction(parsed => Check(terminal, parsed.GetRequiredValue(files), parsed.GetValue(format)));
        return command;
    }

    private static int Check(Terminal terminal, string[] files, OutputFormat format)
    {
        var exitCode = ExitCode.Success;
        foreach (var image in files.Select(CheckedImage.Of))
        {
            if (format is OutputFormat.Json)
                terminal.Data.WriteLine(Json(image));
            else
                Write(terminal, image);
            if (!image.IsUsable)
                exitCode = ExitCode.WrongUse;
        }

        return exitCode;
    }

    private static void Write(Terminal terminal, CheckedImage image)
    {
        if (image.Summary is { } summary)
            terminal.Data.WriteLine($"{image.File} : {summary}. {(image.Reading.Remarks.Count == 0 ? "Rien à corriger." : "Utilisable ; à savoir :")}");
        foreach (var remark in image.Reading.Remarks)
            terminal.Data.WriteLine($"{image.File} : {remark}");
        foreach (var error in image.Reading.Errors)
            terminal.Talk.WriteLine($"{image.File} : {error}");
    }

    private static string Json(CheckedImage image) => JsonSerializer.Serialize(
        new
        {
            image.File,
            Verdict = !image.IsUsable ? "error" : image.Reading.Remarks.Count == 0 ? "passed" : "warning",
            image.Reading.Image?.Label,
            image.Summary,
            image.Reading.Errors,
            image.Reading.Remarks,
        },
        OneLine);
}
