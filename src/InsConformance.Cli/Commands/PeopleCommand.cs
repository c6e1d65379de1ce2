using System.CommandLine;
using System.Globalization;
using InsConformance.Cli.Output;
using InsConformance.Identity.Matricules;
using InsConformance.Simulator;
using InsConformance.Simulator.People;
using InsConformance.Simulator.People.Generation;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf people</c>: invent, check and list test people.</summary>
internal static class PeopleCommand
{
    public static Command Create(Terminal terminal) => new("people", "Inventer, vérifier et lister les personnes de test.")
    {
        Generate(terminal), Check(terminal), List(terminal),
    };

    private static Command Generate(Terminal terminal)
    {
        var count = new Option<int>("--count") { Description = "Nombre de personnes.", HelpName = "n", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed") { Description = "Graine : la même donne les mêmes personnes.", HelpName = "s", DefaultValueFactory = _ => 1 };
        var output = new Option<FileInfo>("--out") { Description = "Fichier à écrire.", HelpName = "fichier", Required = true };
        var format = new Option<PeopleFormat>("--format") { Description = "jsonl : une personne par ligne, pour toute taille ; yaml : pour être lu et retouché.", DefaultValueFactory = _ => PeopleFormat.Jsonl };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > PeopleGenerator.MaxCount)
                result.AddError($"--count attend un nombre de 1 à {PeopleGenerator.MaxCount.ToString(CultureInfo.InvariantCulture)}.");
        });
        var command = new Command("generate", "Invente des personnes : noms fictifs, OID de test, jumeaux, homonymes, NIA, historiques, Corse, étranger, dates lunaires.") { count, seed, output, format };
        command.SetAction(parsed => Generate(terminal, parsed.GetValue(count), parsed.GetValue(seed), parsed.GetRequiredValue(output), parsed.GetValue(format)));
        return command;
    }

    private static int Generate(Terminal terminal, int count, int seed, FileInfo output, PeopleFormat format)
    {
        var edition = seed.ToString(CultureInfo.InvariantCulture);
        var head = new PeopleDataSet("generated", edition, $"{count.ToString(CultureInfo.InvariantCulture)} personnes inventées, graine {edition}", []);
        try
        {
            using var stream = output.Create();
            PeopleWriter.Write(stream, format, head, new PeopleGenerator(seed).Generate(count));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(ExitCode.WrongUse, $"Le fichier « {output} » ne peut pas être écrit : {e.Message} Choisissez un autre fichier avec --out.", e);
        }

        terminal.Data.WriteLine($"{output} : {count.ToString(CultureInfo.InvariantCulture)} personnes inventées, graine {edition}.");
        return ExitCode.Success;
    }

    private static Command Check(Terminal terminal)
    {
        var files = new Argument<FileInfo[]>("fichier") { Description = "Fichiers de personnes (.yaml, .json, .jsonl).", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Vérifie des fichiers de personnes, et dit toutes leurs erreurs.") { files };
        command.SetAction(parsed => Check(terminal, parsed.GetRequiredValue(files)));
        return command;
    }

    private static int Check(Terminal terminal, FileInfo[] files)
    {
        var wrong = 0;
        foreach (var file in files)
        {
            try
            {
                var set = PeopleReader.Read(file);
                terminal.Data.WriteLine($"{file} : {set.People.Count.ToString(CultureInfo.InvariantCulture)} personnes, jeu {set.Name}, édition {set.Edition}. Rien à corriger.");
                foreach (var person in set.People)
                    WarnOfKeys(terminal, file, person);
            }
            catch (SimulatorSetupException e)
            {
                terminal.Talk.WriteLine(e.Message);
                wrong++;
            }
        }

        return wrong == 0 ? ExitCode.Success : ExitCode.WrongUse;
    }

    /// <summary>A wrong key is no error: public test people have some, and they are served as they are.</summary>
    private static void WarnOfKeys(Terminal terminal, FileInfo file, TestPerson person)
    {
        foreach (var matricule in person.History.Prepend(person.Active).Select(entry => entry?.Matricule))
        {
            if (Matricule.TryParse(matricule?.Number + matricule?.Key, out var parsed, out _) && !parsed.IsKeyValid)
                terminal.Data.WriteLine($"{file} : « {person.Id} » a la clé {parsed.Key} pour le matricule {parsed.Number}, dont la clé est {parsed.ExpectedKey}. Elle sera servie telle quelle.");
        }
    }

    private static Command List(Terminal terminal)
    {
        var search = new Option<string?>("--search") { Description = "Texte à trouver dans l'identifiant, le nom, les prénoms, le matricule ou la note.", HelpName = "texte" };
        var people = PeopleOption.Create();
        var command = new Command("list", "Liste les personnes de test du banc, et les vôtres avec --people.") { search, people };
        command.SetAction(parsed => List(terminal, parsed.GetValue(search) ?? "", parsed.GetValue(people) ?? []));
        return command;
    }

    private static int List(Terminal terminal, string search, FileInfo[] files)
    {
        foreach (var person in PeopleOption.Read(files).All.Where(person => Texts(person).Any(text => text?.Contains(search, StringComparison.OrdinalIgnoreCase) is true)))
            terminal.Data.WriteLine(Line(person));
        return ExitCode.Success;
    }

    private static string?[] Texts(TestPerson person) => [person.Id, person.DisplayName, person.UsedName, person.Active?.Matricule?.Number, person.Note];

    private static string Line(TestPerson person)
    {
        var ins = person.Active is { } active ? $"{active.Matricule?.Number} {active.Matricule?.Key}  {active.Oid}" : "introuvable";
        return string.Join("  ", new[] { person.Id, person.DisplayName, person.Sex, person.BirthDate, person.BirthPlace, ins, person.DataSet }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
