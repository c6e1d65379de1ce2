using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using InsConformance.Cli.Benchmarking;
using InsConformance.Cli.Output;
using InsConformance.Simulator;
using InsConformance.Simulator.People.Generation;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf bench</c>: how fast the simulator answers, beside what Kestrel alone does in the same run.</summary>
internal static class BenchCommand
{
    public static Command Create(Terminal terminal)
    {
        var clients = new Option<string>("--clients") { Description = "Nombres de clients simultanés, du premier au dernier.", HelpName = "n,n,…", DefaultValueFactory = _ => "1,16,64" };
        var calls = new Option<int>("--calls") { Description = "Nombre d'appels par mesure.", HelpName = "n", DefaultValueFactory = _ => 20_000 };
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : les mesures sur la sortie standard.", DefaultValueFactory = _ => OutputFormat.Text };
        var pki = new Option<string>("--pki") { Description = "Dossier des certificats synthétiques, créés au premier usage.", HelpName = "dossier", DefaultValueFactory = _ => Path.Combine(".insconf", "pki") };
        var people = PeopleOption.Create();
        var peopleCount = new Option<int?>("--people-count")
        {
            Description = $"Mesure aussi, dans la même exécution, une base de n personnes engendrées à côté d'une base de {LoadBench.Few} personnes, et dit le rapport.",
            HelpName = "n",
        };
        clients.Validators.Add(result =>
        {
            if (Grades(result.GetValueOrDefault<string>()) is null)
                result.AddError("--clients attend des nombres de 1 à 256 séparés par des virgules.");
        });
        calls.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 10_000_000)
                result.AddError("--calls attend un nombre de 1 à 10000000.");
        });
        peopleCount.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > PeopleGenerator.MaxCount)
                result.AddError($"--people-count attend un nombre de 1 à {PeopleGenerator.MaxCount}.");
        });
        var command = new Command("bench", "Mesure le simulateur (TLS mutuel, journal et auditeur actifs) à côté de Kestrel seul, sur cette machine et sans réseau.") { clients, calls, format, pki, people, peopleCount };
        command.SetAction((parsed, cancellation) => BenchAsync(
            terminal,
            Grades(parsed.GetValue(clients))!,
            parsed.GetValue(calls),
            parsed.GetValue(peopleCount),
            parsed.GetValue(format),
            new SimulatorOptions { PkiFolder = new DirectoryInfo(parsed.GetRequiredValue(pki)), People = PeopleOption.Read(parsed.GetValue(people) ?? []) },
            cancellation));
        return command;
    }

    private static int[]? Grades(string? text)
    {
        var grades = (text ?? "").Split(',', StringSplitOptions.TrimEntries)
            .Select(grade => int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var clients) ? clients : 0).ToArray();
        return Array.TrueForAll(grades, clients => clients is >= 1 and <= 256) ? grades : null;
    }

    private static async Task<int> BenchAsync(Terminal terminal, int[] clients, int calls, int? peopleCount, OutputFormat format, SimulatorOptions options, CancellationToken cancellation)
    {
        try
        {
            await using var bench = await LoadBench.StartAsync(options, TimeProvider.System, cancellation);
            var forPerson = format is OutputFormat.Text ? terminal.Data : terminal.Talk;
            await forPerson.WriteLineAsync("Clients   Appels/s    p50 ms    p99 ms   µs CPU   Ko alloués   Kestrel seul    p99 ms   µs CPU   Rapport   Mémoire vive, avant et après");
            var grades = new List<LoadGrade>();
            foreach (var grade in clients)
            {
                grades.Add(await bench.MeasureAsync(grade, calls, cancellation));
                await forPerson.WriteLineAsync(Line(grades[^1]));
            }

            var (rules, findings) = bench.LastAudit;
            await forPerson.WriteLineAsync($"Chaque appel est journalisé et contrôlé par {rules} règles de l'auditeur ; {findings} constat(s) sur le dernier. Les temps de processeur (µs CPU par appel) comptent les clients, qui sont dans le même processus.");
            if (peopleCount is { } many)
                grades = await MeasurePeopleAsync(bench, many, grades, calls, forPerson, cancellation);
            if (format is OutputFormat.Json)
                await terminal.Data.WriteLineAsync(JsonSerializer.Serialize(grades, JsonSerializerOptions.Web));
            return ExitCode.Success;
        }
        catch (Exception e) when (e is SimulatorSetupException or IOException)
        {
            throw new UserErrorException(ExitCode.BenchError, e.Message, e);
        }
    }

    private static async Task<List<LoadGrade>> MeasurePeopleAsync(
        LoadBench bench, int people, IReadOnlyList<LoadGrade> grades, int calls, TextWriter forPerson, CancellationToken cancellation)
    {
        await forPerson.WriteLineAsync("\nClients   Personnes   Appels/s    p50 ms    p99 ms   µs CPU   Ko alloués   Ramassages (complets), pauses");
        var measured = new List<LoadGrade>();
        foreach (var grade in grades)
        {
            var both = await bench.MeasurePeopleAsync(people, grade.Clients, calls, cancellation);
            measured.Add(grade with { People = both });
            await forPerson.WriteLineAsync(Line(grade.Clients, both.FewCount, both.Few));
            await forPerson.WriteLineAsync(Line(grade.Clients, both.ManyCount, both.Many));
            await forPerson.WriteLineAsync(Line(grade.Clients, both.FewCount, both.FewAgain));
            await forPerson.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{grade.Clients,7}   Rapport de {people} personnes à {both.FewCount} : {both.Ratio:0.00} en appels par seconde, {both.CpuRatio:0.00} en temps de processeur. Base engendrée et indexée en {both.FillSeconds:0.0} s ; mémoire vive {both.HeapWithMany / 1e6:0} Mo."));
        }

        return measured;
    }

    private static string Line(int clients, int people, LoadMeasure measure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{clients,7} {people,11} {measure.CallsPerSecond,10:0} {measure.P50,9:0.00} {measure.P99,9:0.00} {measure.CpuMicroseconds,8:0} {measure.AllocatedBytes / 1024,12:0}   {measure.Collections} ({measure.FullCollections}), {measure.PausedMilliseconds:0} ms");

    private static string Line(LoadGrade grade) => string.Create(
        CultureInfo.InvariantCulture,
        $"{grade.Clients,7} {grade.Simulator.CallsPerSecond,10:0} {grade.Simulator.P50,9:0.00} {grade.Simulator.P99,9:0.00} {grade.Simulator.CpuMicroseconds,8:0} {grade.Simulator.AllocatedBytes / 1024,12:0} {grade.Bare.CallsPerSecond,14:0} {grade.Bare.P99,9:0.00} {grade.Bare.CpuMicroseconds,8:0} {grade.Ratio,9:0.00}   {grade.HeapBefore / 1e6:0} Mo, {grade.HeapAfter / 1e6:0} Mo");
}
