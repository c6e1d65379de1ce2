using FsCheck;
using FsCheck.Fluent;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;

namespace InsConformance.Gherkin.Tests.Running;

public sealed class RunProperties
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20_260_102, 7);

    private static readonly string[] StepTexts = ["ça passe", "ça cède la place", "ça échoue", "c'est indéfini", "c'est ambigu", "ça attend", "ça écrit 3"];

    [Fact]
    public void A_parallel_run_tells_the_same_as_a_sequential_one() =>
        Prop.ForAll(Features(), features =>
        {
            var sequential = Told(features, atOnce: 1);
            return sequential.SequenceEqual(Told(features, atOnce: 5), StringComparer.Ordinal);
        }).Check(Few);

    /// <summary>The stream, put in the order of test cases.</summary>
    private static List<string> Told(string[] features, int atOnce)
    {
        var run = new Rehearsal(typeof(Steps)) { Options = new RunOptions { MaxParallelScenarios = atOnce } };
        // The property is checked synchronously; nothing of the run comes back to this thread.
        run.RunAsync(features).GetAwaiter().GetResult();
        return
        [
            .. run.Messages
                .Select((message, at) => (TestCase: TestCaseOf(message), At: at, Line: MessageLines.ToLine(new Envelope(message)).TrimEnd()))
                .OrderBy(line => line.TestCase, StringComparer.Ordinal).ThenBy(line => line.At)
                .Select(line => line.Line),
        ];
    }

    private static string TestCaseOf(Message message) => message switch
    {
        TestCaseStarted started => started.Id,
        TestStepStarted started => started.TestCaseStartedId,
        TestStepFinished finished => finished.TestCaseStartedId,
        TestCaseFinished finished => finished.TestCaseStartedId,
        Attachment attachment => attachment.TestCaseStartedId ?? "",
        _ => "",
    };

    private static Arbitrary<string[]> Features() =>
        Gen.Elements(StepTexts).ListOf(4).Select(steps => steps.Prepend("  Scénario: S").Aggregate((text, step) => $"{text}\n    Quand {step}"))
            .ListOf(6).Select(scenarios => $"# language: fr\nFonctionnalité: F\n{string.Join('\n', scenarios)}\n")
            .ArrayOf(2)
            .ToArbitrary();

    [Binding]
    private sealed class Steps(IReqnrollOutputHelper output)
    {
        [When("ça passe")]
        public void Pass() => GC.KeepAlive(this);

        [When("ça cède la place")]
        public static async Task Yield() => await Task.Yield();

        [When("ça échoue")]
        public void Fail() => throw new InvalidOperationException("raté");

        [When("c'est {word}bigu")]
        public void One(string word) => GC.KeepAlive(word);

        [When("c'est am{word}")]
        public void Two(string word) => GC.KeepAlive(word);

        [When("ça attend")]
        public void Pend() => throw new PendingStepException();

        [When("ça écrit {int}")]
        public void Write(int number) => output.WriteLine("{0}", number);
    }
}
