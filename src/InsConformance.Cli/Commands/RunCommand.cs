using System.CommandLine;
using InsConformance.Cli.Output;
using InsConformance.Reports.Words;

namespace InsConformance.Cli.Commands;

/// <summary><c>insconf run</c>: the main job.</summary>
internal static class RunCommand
{
    public static Command Create(Terminal terminal)
    {
        var sut = SutOption.Create();
        var sutTimeout = SutOption.CreateTimeout();
        var insi = InsiOption.Create();
        var relayConfig = InsiOption.CreateConfig();
        var tags = new Option<string?>("--tags") { Description = "Scénarios à jouer, par expression d'étiquettes : \"@INS-32 and not @basis-inferred\".", HelpName = "expression" };
        var features = FeaturesOption.Create();
        var output = new Option<string>("--out") { Description = "Dossier des rapports.", HelpName = "dossier", DefaultValueFactory = _ => "reports" };
        var format = new Option<OutputFormat>("--format") { Description = "text : pour une personne ; json : le résultat sur la sortie standard.", DefaultValueFactory = _ => OutputFormat.Text };
        var language = new Option<ReportLanguage>("--lang") { Description = "Langue du cadre des rapports ; les scénarios et les constats restent en français.", DefaultValueFactory = _ => ReportLanguage.Fr };
        var pki = new Option<string>("--pki") { Description = "Dossier des certificats synthétiques, créés au premier usage.", HelpName = "dossier", DefaultValueFactory = _ => Path.Combine(".insconf", "pki") };
        var port = PortOption.Create("--certificate-port", "du simulateur INSi");
        var cardPort = PortOption.Create("--card-port", "du simulateur INSi en mode carte");
        var parallel = new Option<int>("--parallel") { Description = "Nombre de scénarios joués à la fois.", HelpName = "n", DefaultValueFactory = _ => Environment.ProcessorCount };
        var switchOff = new Option<string[]>("--switch-off")
        {
            Description = "Débranche une règle du moteur de référence, pour voir le banc la rattraper ; peut être répété.",
            HelpName = "règle",
        };
        var people = PeopleOption.Create();
        var declaration = DeclarationOption.Create();
        var expected = ExpectedFailuresOption.Create();
        var person = ObserveOptions.CreateOperator();
        var resume = ObserveOptions.CreateResume();
        var free = ObserveOptions.CreateFree();
        var shard = ShardOption.Create();
        var cards = new CardsOption();
        parallel.Validators.Add(result => Require(result, result.GetValueOrDefault<int>() is >= 1 and <= 256, "--parallel attend un nombre de 1 à 256."));

        var command = new Command("run", "Joue les scénarios contre un logiciel, le moteur de référence par défaut, par le simulateur INSi, et écrit les rapports.")
        {
            sut, sutTimeout, insi, relayConfig, tags, features, output, format, language, pki, port, cardPort, parallel, switchOff, people, declaration, expected, person, resume, free, shard,
        };
        foreach (var option in cards.All)
            command.Options.Add(option);
        command.SetAction((parsed, cancellation) => new RunJob(terminal)
        {
            Sut = parsed.GetRequiredValue(sut),
            SutTimeout = TimeSpan.FromSeconds(parsed.GetValue(sutTimeout)),
            Insi = parsed.GetRequiredValue(insi),
            RelayConfig = parsed.GetValue(relayConfig),
            Tags = parsed.GetValue(tags),
            Features = FeaturesOption.Paths(parsed.GetValue(features)),
            Output = parsed.GetRequiredValue(output),
            Format = parsed.GetValue(format),
            Language = parsed.GetValue(language),
            Pki = parsed.GetRequiredValue(pki),
            CertificatePort = parsed.GetValue(port),
            CardPort = parsed.GetValue(cardPort),
            Parallel = parsed.GetValue(parallel),
            SwitchedOff = parsed.GetValue(switchOff) ?? [],
            People = parsed.GetValue(people) ?? [],
            Expectations = ExpectedFailuresOption.Read(parsed.GetValue(expected)),
            Operator = parsed.GetValue(person),
            Resume = parsed.GetValue(resume),
            Freely = parsed.GetValue(free),
            Cards = cards.Read(parsed),
            Shard = ShardOption.Read(parsed.GetValue(shard)),
            Applicability = DeclarationOption.Read(parsed.GetValue(declaration)),
        }.RunAsync(cancellation));
        return command;
    }

    private static void Require(System.CommandLine.Parsing.OptionResult result, bool isRight, string message)
    {
        if (!isRight)
            result.AddError(message);
    }
}
