using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;
using InsConformance.Gherkin.UnitTestProvider;

namespace InsConformance.Gherkin.Tests.Running;

public sealed class StepExecution
{
    [Fact]
    public async Task Gives_each_kind_of_argument()
    {
        var run = await new Rehearsal(typeof(Arguments)).RunAsync(
            """
            # language: fr
            Fonctionnalité: Arguments
              Scénario: Tous
                Étant donné le mot clé, "l'identité", -12 et 31,50 €
                Et la date 09/07/1976, l'heure 07:05 et le statut "provisoire"
                Et le texte "court" :
                  ```
                  première ligne
                    seconde
                  ```
                Et le tableau :
                  | nom | montant |
                  | a   | 1,5     |
                  | b   | 2       |
                Et l'expression 3 ou non
                Et l'expression 4
                Et la somme vide "" ou pleine "7"
            """);

        run.Results.Should().AllSatisfy(result => result.Should().EndWith("| Passed"));
        run.Journal.Entries.Should().Equal(
            "clé l'identité -12 31.50",
            "1976-07-09 07:05 Provisoire",
            "court: première ligne\n  seconde",
            "a=1.5, b=2",
            "3 ' ou non'",
            "4 ''",
            "rien 7");
    }

    [Fact]
    public async Task Transforms_arguments_by_type_by_name_and_from_tables()
    {
        var run = await new Rehearsal(typeof(Transformations)).RunAsync(
            """
            # language: fr
            Fonctionnalité: Transformations
              Scénario: Toutes
                Étant donné le montant 12 euros
                Et le montant 3 centimes
                Et le grand montant 4
                Et dans 3 jours
                Et le montant écrit "5 euros"
                Et les montants
                  | euros |
                  | 1     |
                  | 2     |
                Et le texte
                  ```
                  6 euros
                  ```
            """);

        run.Results.Should().AllSatisfy(result => result.Should().EndWith("| Passed"));
        run.Journal.Entries.Should().Equal("1200", "3", "4000", "2026-01-04", "500", "100, 200", "600");
        run.Messages.OfType<ParameterType>().Select(type => $"{type.Name}: {string.Join(" ", type.RegularExpressions)}").Should().Equal(
            "Montant: (\\d+) euros? (\\d+) centimes?",
            "grand: \\d+",
            "jours: dans (\\d+) jours?",
            "DateOnly: .*");
    }

    [Theory]
    [InlineData("le nombre 300", "'300' cannot be given to 'number' of WrongArguments.Number(Byte): expected a whole number (Byte).")]
    [InlineData("la date 2026-02-30", "'2026-02-30' cannot be given to 'date' of WrongArguments.Date(DateOnly): expected a date as dd/MM/yyyy or yyyy-MM-dd.")]
    [InlineData("le statut perdu", "'perdu' cannot be given to 'status' of WrongArguments.StatusOf(Status): expected one of Provisoire, Qualifié.")]
    [InlineData("le montant 1.5", "'1.5' cannot be given to 'amount' of WrongArguments.Amount(Decimal): expected a number such as 12,5.")]
    [InlineData("l'objet x", "'x' cannot be given to 'thing' of WrongArguments.Thing(Uri): no [StepArgumentTransformation] makes a Uri of a text.")]
    [InlineData("la table\n      | a |", "The table cannot be given to 'number' of WrongArguments.Table(Int32): no [StepArgumentTransformation] makes a Int32 of a table.")]
    [InlineData("le nombre 3\n      | a |", "The step gives 2 argument(s), what stands below it included; WrongArguments.Number(Byte) takes 1.")]
    [InlineData("la paire a", "The step gives 1 argument(s); WrongArguments.Pair(String, String) takes 2.")]
    [InlineData("la table\n      | a | a |", "Two columns of the table below this step are named 'a': a column is named once.")]
    public async Task Says_which_argument_cannot_be_given(string step, string message)
    {
        var run = await new Rehearsal(typeof(WrongArguments)).RunAsync($"# language: fr\nFonctionnalité: F\n  Scénario: S\n    Quand {step}\n");

        run.Conclusion.Should().Be(RunConclusion.Failed);
        run.ResultOf(step.Split('\n')[0]).Should().BeEquivalentTo(new { Status = TestStepResultStatus.Failed, Message = message });
    }

    [Fact]
    public async Task Tells_an_undefined_step_and_how_to_define_it()
    {
        var run = await new Rehearsal(typeof(Arguments)).RunAsync(
            """
            # language: fr
            Fonctionnalité: Indéfini
              Scénario: Un
                Quand l'identité "ECETINSI" est créée le 09/07 à 31,50 (ou plus)
                Et le texte "court" :
                  ```
                  x
                  ```
            """);

        run.Conclusion.Should().Be(RunConclusion.Failed);
        const string Snippet =
            """
            [When(@"l'identité {string} est créée le {int}\/{int} à {float} \(ou plus)")]
            public void WhenLIdentiteEstCreeeLeAOuPlus(string string1, int int1, int int2, float float1)
            {
                throw new PendingStepException();
            }
            """;
        var results = run.Messages.OfType<TestStepFinished>().Select(finished => finished.TestStepResult).ToList();
        results.Should().OnlyContain(result => result.Status == TestStepResultStatus.Undefined);
        results[0].Message.Should().Be($"No definition matches this step.\nIt could be defined by:\n\n{Snippet}");
        results[1].Message.Should().StartWith(
            """
            No definition matches this step.
            It is defined for another kind of step:
            - [Given("le texte {string} :")] Arguments.Text(String, String)
            It could be defined by:

            [When("le texte {string} :")]
            public void WhenLeTexte(string string1, string docString)
            """);
        run.Messages.OfType<Suggestion>().First().Snippets.Should().Equal(new Snippet("csharp", Snippet));
    }

    [Fact]
    public async Task Tells_an_ambiguous_step_and_its_definitions()
    {
        var run = await new Rehearsal(typeof(Ambiguous)).RunAsync(
            """
            # language: fr
            Fonctionnalité: Ambigu
              Scénario: Un
                Quand une action rare
              @étroit
              Scénario: Deux
                Quand une action portée
            """);

        run.ResultOf("une action rare").Should().BeEquivalentTo(new
        {
            Status = TestStepResultStatus.Ambiguous,
            Message =
                """
                2 definitions match this step:
                - [When("une action {word}")] Ambiguous.One(String)
                - [StepDefinition("^une action r.*$")] Ambiguous.Two()
                Make their expressions or scopes exclusive.
                """,
        });
        run.ResultOf("une action portée").Status.Should().Be(TestStepResultStatus.Passed);
        run.Messages.OfType<TestCase>().First().TestSteps[0].StepDefinitionIds.Should().HaveCount(2);
        run.Journal.Entries.Should().Equal("étroit");
    }

    [Fact]
    public async Task Tells_pending_ignored_and_inconclusive_steps()
    {
        var run = await new Rehearsal(typeof(Ends)).RunAsync(
            """
            # language: fr
            Fonctionnalité: Fins
              Scénario: En attente
                Quand un pas en attente
                Alors rien
              Scénario: Sans objet
                Quand un pas sans objet
                Alors rien
              Scénario: Sans conclusion
                Quand un pas sans conclusion
            """);

        run.Conclusion.Should().Be(RunConclusion.Failed);
        run.Results.Should().Equal(
            "En attente | un pas en attente | Pending | One or more step definitions are not implemented yet.",
            "En attente | rien | Skipped",
            "Sans objet | un pas sans objet | Skipped | le logiciel ne lit pas les cartes",
            "Sans objet | rien | Skipped",
            "Sans conclusion | un pas sans conclusion | Skipped | le service ne répond pas");
        run.ResultOf("un pas sans objet").Exception!.Type.Should().Be("InsConformance.Gherkin.Running.TestIgnoredException");
        run.ResultOf("un pas sans conclusion").Exception!.Type.Should().Be("InsConformance.Gherkin.Running.TestInconclusiveException");
    }

    [Fact]
    public async Task Passes_when_what_does_not_apply_is_skipped()
    {
        var run = await new Rehearsal(typeof(Ends)).RunAsync("# language: fr\nFonctionnalité: F\n  Scénario: S\n    Quand un pas sans objet\n");

        run.Conclusion.Should().Be(RunConclusion.Passed);
        run.End.Success.Should().BeTrue();
    }

    [Fact]
    public async Task Shows_the_error_with_the_stack_of_the_steps_only()
    {
        var run = await new Rehearsal(typeof(Ends)).RunAsync("# language: fr\nFonctionnalité: F\n  Scénario: S\n    Quand un échec\n");

        var result = run.ResultOf("un échec");
        result.Message.Should().Be("raté");
        result.Exception!.Type.Should().Be("System.InvalidOperationException");
        result.Exception.StackTrace!.Split('\n').Should().HaveCount(3)
            .And.ContainInOrder(
                "caused by System.FormatException: la cause").And.Subject.First().Should().Contain("StepExecution.Ends.Deep(");
    }

    [Fact]
    public async Task Puts_what_steps_write_beside_them()
    {
        var run = await new Rehearsal(typeof(Writers)).RunAsync("# language: fr\nFonctionnalité: F\n  Scénario: S\n    Quand il écrit\n");

        var step = run.Messages.OfType<TestStepFinished>().Last().TestStepId;
        run.Messages.OfType<Attachment>().Select(attachment => (attachment.TestStepId, attachment.MediaType, attachment.ContentEncoding, attachment.Body, attachment.FileName)).Should().Equal(
            (null, "text/x.cucumber.log+plain", AttachmentContentEncoding.Identity, "avant tout", null),
            (step, "text/x.cucumber.log+plain", AttachmentContentEncoding.Identity, "une ligne", null),
            (step, "text/x.cucumber.log+plain", AttachmentContentEncoding.Identity, "2 lignes", null),
            (step, "application/json", AttachmentContentEncoding.Identity, "{}", "constat.json"),
            (step, "application/octet-stream", AttachmentContentEncoding.Base64, "AQID", null),
            (step, "text/plain", AttachmentContentEncoding.Base64, "w6k=", "trace.txt"));
        run.Messages.OfType<Attachment>().First().TestRunHookStartedId.Should().NotBeNull();
    }

    [Fact]
    public async Task Knows_the_scenario_its_rule_and_its_examples()
    {
        var run = await new Rehearsal(typeof(Curious)).RunAsync(
            """
            # language: fr
            @f
            Fonctionnalité: Titre
              @r
              Règle: Ma règle
                @s
                Plan du scénario: Cas <n>
                  Une description.
                  Quand il regarde
                  @e
                  Exemples:
                    | n | m |
                    | 1 | x |
            """);

        run.Journal.Entries.Should().Equal("Titre/f; Ma règle/r; Cas 1/s,e; f,r,s,e; n=1,m=x; features; il regarde; When");
    }

    [Fact]
    public async Task Reads_numbers_in_the_language_of_the_feature()
    {
        var run = await new Rehearsal(typeof(Languages)).RunAsync(
            "Feature: F\n  Scenario: S\n    When the amount is 31.50\n",
            "# language: fr\nFonctionnalité: F\n  Scénario: S\n    Quand the amount is 31,50\n    Quand un montant anglais de 31.50\n");

        run.Results.Should().AllSatisfy(result => result.Should().EndWith("| Passed"));
        run.Journal.Entries.Should().Equal("31.50", "31.50", "31.50");
    }

    private enum Status
    {
        Provisoire,
        Qualifié,
    }

    [Binding]
    private sealed class Arguments(Journal journal)
    {
        [Given("le mot {word}, {string}, {int} et {decimal} €")]
        public void Words(string word, string text, int number, decimal amount) => journal.Write(FormattableString.Invariant($"{word.TrimEnd(',')} {text} {number} {amount}"));

        [Given("la date {DateOnly}, l'heure {TimeOnly} et le statut {string}")]
        public void Dates(DateOnly date, TimeOnly time, Status status) => journal.Write(FormattableString.Invariant($"{date:yyyy-MM-dd} {time:HH\\:mm} {status}"));

        [Given("le texte {string} :")]
        public void Text(string title, string content) => journal.Write($"{title}: {content}");

        [Given("le tableau :")]
        public void Table(DataTable table) => journal.Write(string.Join(", ", table.CreateSet<Line>().Select(line => FormattableString.Invariant($"{line.Nom}={line.Montant}"))));

        [Given(@"l'expression (\d+)( ou non)?")]
        public void Expression(int number, string rest) => journal.Write($"{number} '{rest}'");

        [Given("la somme vide {string} ou pleine {string}")]
        public void Optional(int? empty, int? full) => journal.Write($"{empty?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "rien"} {full}");

        private sealed record Line(string Nom, decimal Montant);
    }

    [Binding]
    private sealed class Transformations(Journal journal)
    {
        [StepArgumentTransformation(@"^(\d+) euros?$")]
        public static Montant Euros(int euros) => new(euros * 100);

        [StepArgumentTransformation(@"(\d+) centimes?")]
        public static async Task<Montant> CentsAsync(int cents)
        {
            await Task.Yield();
            return new Montant(cents);
        }

        [StepArgumentTransformation(@"\d+", Name = "grand")]
        public static ValueTask<Montant> Large(string thousands) => new(new Montant(int.Parse(thousands, System.Globalization.CultureInfo.InvariantCulture) * 1000));

        [StepArgumentTransformation(@"dans (\d+) jours?", Name = "jours")]
        public DateOnly InDays(int days) => new DateOnly(2026, 1, 1).AddDays(days);

        [StepArgumentTransformation]
        public IReadOnlyList<Montant> Several(DataTable table) => [.. table.Rows.Select(row => Euros(int.Parse(row["euros"], System.Globalization.CultureInfo.InvariantCulture)))];

        [Given("le montant {Montant}")]
        public void Amount(Montant amount) => journal.Write($"{amount.Cents}");

        [Given("le grand montant {grand}")]
        public void LargeAmount(Montant amount) => journal.Write($"{amount.Cents}");

        [Given("{jours}")]
        public void Date(DateOnly date) => journal.Write(FormattableString.Invariant($"{date:yyyy-MM-dd}"));

        [Given("le montant écrit {string}")]
        public void Written(Montant amount) => journal.Write($"{amount.Cents}");

        [Given("les montants")]
        public void Amounts(IReadOnlyList<Montant> amounts) => journal.Write(string.Join(", ", amounts.Select(amount => amount.Cents)));

        [Given("le texte")]
        public void DocString(Montant amount) => journal.Write($"{amount.Cents}");
    }

    private sealed record Montant(int Cents);

    [Binding]
    private sealed class WrongArguments
    {
        [When("le nombre {int}")]
        public void Number(byte number) => GC.KeepAlive(number);

        [When("la date {word}")]
        public void Date(DateOnly date) => GC.KeepAlive(date);

        [When("le statut {word}")]
        public void StatusOf(Status status) => GC.KeepAlive(status);

        [When("le montant {float}")]
        public void Amount(decimal amount) => GC.KeepAlive(amount);

        [When("l'objet {word}")]
        public void Thing(Uri thing) => GC.KeepAlive(thing);

        [When("la table")]
        public void Table(int number) => GC.KeepAlive(number);

        [When(@"^la paire (\w)$")]
        public void Pair(string one, string two) => GC.KeepAlive(one + two);
    }

    [Binding]
    private sealed class Ambiguous(Journal journal)
    {
        [When("une action {word}")]
        public void One(string word) => journal.Write(word);

        [StepDefinition("^une action r.*$")]
        public void Two() => journal.Write("deux");

        [When("une action portée")]
        [Scope(Tag = "étroit")]
        public void Narrow() => journal.Write("étroit");

        [When("une action portée")]
        [Scope(Tag = "autre")]
        [Scope(Feature = "Autre")]
        public void Elsewhere() => journal.Write("ailleurs");
    }

    [Binding]
    private sealed class Ends(IUnitTestRuntimeProvider runtime, ScenarioContext scenario)
    {
        [When("un pas en attente")]
        public void Pend() => scenario.Pending();

        [When("un pas sans objet")]
        public void Ignore() => runtime.TestIgnore("le logiciel ne lit pas les cartes");

        [When("un pas sans conclusion")]
        public void Inconclude() => runtime.TestInconclusive("le service ne répond pas");

        [When("un échec")]
        public static async Task Fail()
        {
            await Task.Yield();
            Deep();
        }

        [Then("rien")]
        public void Nothing() => GC.KeepAlive(this);

        private static void Deep() => throw new InvalidOperationException("raté", new FormatException("la cause"));
    }

    [Binding]
    private sealed class Writers(IReqnrollOutputHelper output, IAttachments attachments)
    {
        [BeforeTestRun]
        public static void Begin(IReqnrollOutputHelper output) => output.WriteLine("avant tout");

        [When("il écrit")]
        public async Task Write()
        {
            output.WriteLine("une ligne");
            output.WriteLine("{0} lignes", 2);
            attachments.Add("application/json", "{}", "constat.json");
            attachments.Add("application/octet-stream", [1, 2, 3]);
            var folder = Directory.CreateTempSubdirectory();
            var file = Path.Combine(folder.FullName, "trace.txt");
            await File.WriteAllTextAsync(file, "é", TestContext.Current.CancellationToken);
            output.AddAttachment(file);
            folder.Delete(recursive: true);
        }
    }

    [Binding]
    private sealed class Curious(Journal journal, ScenarioContext scenario, FeatureContext feature)
    {
        [When("il regarde")]
        public void Look()
        {
            var info = scenario.ScenarioInfo;
            journal.Write(string.Join(
                "; ",
                $"{feature.FeatureInfo.Title}/{string.Join(',', feature.FeatureInfo.Tags)}",
                $"{scenario.RuleInfo!.Title}/{string.Join(',', scenario.RuleInfo.Tags)}",
                $"{info.Title}/{string.Join(',', info.Tags)}",
                string.Join(',', info.CombinedTags),
                string.Join(',', info.Arguments.Keys.Cast<string>().Select(key => $"{key}={info.Arguments[key]}")),
                feature.FeatureInfo.FolderPath,
                scenario.StepContext.StepInfo.Text,
                scenario.StepContext.StepInfo.StepDefinitionType));
        }
    }

    [Binding]
    private sealed class Languages(Journal journal)
    {
        [When("the amount is {decimal}")]
        public void Amount(decimal amount) => journal.Write(FormattableString.Invariant($"{amount}"));

        [When("un montant anglais de {decimal}", "en-GB")]
        public void English(decimal amount) => journal.Write(FormattableString.Invariant($"{amount}"));
    }
}
