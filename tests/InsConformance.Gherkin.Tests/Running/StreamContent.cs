using System.Text.Json.Nodes;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;

namespace InsConformance.Gherkin.Tests.Running;

public sealed class StreamContent
{
    [Fact]
    public async Task Is_written_word_for_word()
    {
        var run = await new Rehearsal(typeof(Steps)).RunAsync("# language: fr\nFonctionnalité: F\n  Scénario: S\n    Quand il compte 3 \"pas\"\n");

        run.Messages.Skip(3).Select(message => MessageLines.ToLine(new Envelope(message)).TrimEnd()).Should().Equal(
            """{"pickle":{"id":"3","uri":"features/1.feature","name":"S","language":"fr","steps":[{"id":"2","text":"il compte 3 \"pas\"","astNodeIds":["0"],"type":"Action"}],"tags":[],"astNodeIds":["1"],"location":{"line":3,"column":3}}}""",
            """{"parameterType":{"name":"Int32","regularExpressions":[".*"],"preferForRegularExpressionMatch":false,"useForSnippets":false,"id":"4"}}""",
            """{"parameterType":{"name":"String","regularExpressions":[".*"],"preferForRegularExpressionMatch":false,"useForSnippets":false,"id":"5"}}""",
            """{"stepDefinition":{"id":"6","pattern":{"source":"il compte {int} {string}","type":"CUCUMBER_EXPRESSION"},"sourceReference":{"javaMethod":{"className":"InsConformance.Gherkin.Tests.Running.StreamContent+Steps","methodName":"Count","methodParameterTypes":["System.Int32","System.String"]}}}}""",
            """{"hook":{"id":"7","sourceReference":{"javaMethod":{"className":"InsConformance.Gherkin.Tests.Running.StreamContent+Steps","methodName":"Begin","methodParameterTypes":[]}},"name":"Steps.Begin","tagExpression":"@a or @b","type":"BEFORE_TEST_CASE"}}""",
            """{"testRunStarted":{"timestamp":{"seconds":1772600767,"nanos":0},"id":"8"}}""",
            """{"testCase":{"id":"9","pickleId":"3","testSteps":[{"id":"11","pickleStepId":"2","stepDefinitionIds":["6"],"stepMatchArgumentsLists":[{"stepMatchArguments":[{"group":{"children":[],"start":10,"value":"3"},"parameterTypeName":"int"},{"group":{"children":[{"children":[],"start":13,"value":"pas"},{"children":[]}],"start":12,"value":"\"pas\""},"parameterTypeName":"string"}]}]}],"testRunStartedId":"8"}}""",
            """{"testCaseStarted":{"attempt":0,"id":"10","testCaseId":"9","timestamp":{"seconds":1772600767,"nanos":0}}}""",
            """{"testStepStarted":{"testCaseStartedId":"10","testStepId":"11","timestamp":{"seconds":1772600767,"nanos":0}}}""",
            """{"testStepFinished":{"testCaseStartedId":"10","testStepId":"11","testStepResult":{"duration":{"seconds":0,"nanos":0},"status":"PASSED"},"timestamp":{"seconds":1772600767,"nanos":0}}}""",
            """{"testCaseFinished":{"testCaseStartedId":"10","timestamp":{"seconds":1772600767,"nanos":0},"willBeRetried":false}}""",
            """{"testRunFinished":{"success":true,"timestamp":{"seconds":1772600767,"nanos":0},"testRunStartedId":"8"}}""");
        run.Messages.Take(3).Select(message => message.GetType().Name).Should().Equal("Meta", "Source", "GherkinDocument");
    }

    [Fact]
    public async Task Follows_the_version_of_the_protocol_that_the_records_are_checked_against()
    {
        var run = await new Rehearsal(typeof(Steps)).RunAsync("Feature: nothing\n");

        var package = JsonNode.Parse(await File.ReadAllTextAsync(OfficialTools.Require("messages/package.json"), TestContext.Current.CancellationToken))!;
        run.Messages.OfType<Meta>().Single().ProtocolVersion.Should().Be(package["version"]!.GetValue<string>());
    }

    [Fact]
    public async Task Of_features_without_scenario_is_complete()
    {
        var run = await new Rehearsal(typeof(Steps)).RunAsync("Feature: nothing\n", "# a comment\n");

        run.Conclusion.Should().Be(RunConclusion.Passed);
        run.Messages.Select(message => message.GetType().Name).Should().Equal(
            "Meta", "Source", "GherkinDocument", "Source", "GherkinDocument", "ParameterType", "ParameterType", "StepDefinition", "Hook", "TestRunStarted", "TestRunFinished");
    }

    [Binding]
    private sealed class Steps
    {
        [When("il compte {int} {string}")]
        public void Count(int number, string what) => GC.KeepAlive(number + what);

        [BeforeScenario("@a", "@b")]
        public void Begin() => GC.KeepAlive(this);
    }
}
