using InsConformance.Gherkin.Bindings;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;
using InsConformance.Gherkin.UnitTestProvider;

namespace InsConformance.Gherkin.Tests.Running;

public sealed class StepExecution
{
    [Fact]
    public async Task Tells_an_undefined_step_and_how_to_define_it()
    {
        var run = await new Rehearsal(typeof(Texts)).RunAsync(
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
            - [Given("le texte {string} :")] Texts.Text(String, String)
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

    [Binding]
    private sealed class Texts
    {
        [Given("le texte {string} :")]
        public void Text(string title, string content) => GC.KeepAlive(title + content);
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

}
