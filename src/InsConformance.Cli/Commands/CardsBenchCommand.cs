using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading;
using InsConformance.Cli.Benchmarking;
using InsConformance.Cli.Cards;
using InsConformance.Cli.Output;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf cards bench</c>: how fast virtual cards answer.</summary>
internal static class CardsBenchCommand
{
    public static Command Create(Terminal terminal)
    {
        var samples = new Option<int>("--samples") { Description = "Nombre de mesures.", HelpName = "n", DefaultValueFactory = _ => 1000 };
        var reader = new Option<string?>("--reader") { Description = "Mesure aussi la carte de ce lecteur de la machine, par PC/SC ; nom exact.", HelpName = "nom" };
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : les mesures sur la sortie standard.", DefaultValueFactory = _ => OutputFormat.Text };
        samples.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1_000_000)
                result.AddError("--samples attend un nombre de 1 à 1000000.");
        });
        var command = new Command("bench", "Mesure les cartes virtuelles : en mémoire, par le protocole vpcd (boucle locale, sans pcscd), et la signature CPS.") { samples, reader, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var measures = await MeasureAsync(parsed.GetValue(samples), parsed.GetValue(reader), cancellation);
            if (parsed.GetValue(format) is OutputFormat.Json)
            {
                await terminal.Data.WriteLineAsync(JsonSerializer.Serialize(measures, CardsJson.Options));
                return ExitCode.Success;
            }

            await terminal.Data.WriteLineAsync("Mesures   Médiane µs        p99 µs   Rapport");
            foreach (var measure in measures)
                await terminal.Data.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{measure.Samples,7} {measure.Median,12:0.00} {measure.P99,13:0.00} {(measure.Ratio is { } ratio ? $"× {ratio.ToString("0.0", CultureInfo.InvariantCulture)}" : "1"),9}   {measure.What}{(measure.Against is { } against ? $" (rapporté à : {against})" : "")}"));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>The command in the reader of the machine is held to the same one in memory.</summary>
    private static async Task<IReadOnlyList<CardMeasure>> WithReaderAsync(CardMeasures measures, string reader, CancellationToken cancellation)
    {
        var here = await measures.TakeAsync(cancellation);
        return [.. here, (await measures.TakeAsync(reader, cancellation)).Over(here[0])];
    }

    private static async Task<IReadOnlyList<CardMeasure>> MeasureAsync(int samples, string? reader, CancellationToken cancellation)
    {
        var measures = new CardMeasures(TimeProvider.System, samples);
        try
        {
            return reader is null ? await measures.TakeAsync(cancellation) : await WithReaderAsync(measures, reader, cancellation);
        }
        catch (Exception failure) when (failure is PcscException or CardLostException)
        {
            throw new UserErrorException(ExitCode.BenchError, failure.Message, failure);
        }
    }
}
