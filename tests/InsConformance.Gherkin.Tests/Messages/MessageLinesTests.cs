using System.Text.Json;
using InsConformance.Gherkin.Messages;

namespace InsConformance.Gherkin.Tests.Messages;

public sealed class MessageLinesTests
{
    public static TheoryData<Message, string> Examples => new()
    {
        {
            new Meta("34.2.1", new Product("insconf", "0.1.0"), new Product(".NET", "10.0"), new Product("Linux"), new Product("x64")),
            """{"meta":{"protocolVersion":"34.2.1","implementation":{"name":"insconf","version":"0.1.0"},"runtime":{"name":".NET","version":"10.0"},"os":{"name":"Linux"},"cpu":{"name":"x64"}}}"""
        },
        {
            new StepDefinition("1", new StepDefinitionPattern("a {int}", StepDefinitionPatternType.CucumberExpression), new SourceReference(JavaMethod: new JavaMethod("C", "M", ["System.Int32"]))),
            """{"stepDefinition":{"id":"1","pattern":{"source":"a {int}","type":"CUCUMBER_EXPRESSION"},"sourceReference":{"javaMethod":{"className":"C","methodName":"M","methodParameterTypes":["System.Int32"]}}}}"""
        },
        {
            new Hook("2", new SourceReference("f.cs", Location: new Location(3)), TagExpression: "@a", Type: HookType.BeforeTestCase),
            """{"hook":{"id":"2","sourceReference":{"uri":"f.cs","location":{"line":3}},"tagExpression":"@a","type":"BEFORE_TEST_CASE"}}"""
        },
        {
            new TestCase("3", "4", [new TestStep("5", PickleStepId: "6", StepDefinitionIds: ["1"], StepMatchArgumentsLists: [new StepMatchArgumentsList([new StepMatchArgument(new MatchGroup([], 2, "7"), "int")])])]),
            """{"testCase":{"id":"3","pickleId":"4","testSteps":[{"id":"5","pickleStepId":"6","stepDefinitionIds":["1"],"stepMatchArgumentsLists":[{"stepMatchArguments":[{"group":{"children":[],"start":2,"value":"7"},"parameterTypeName":"int"}]}]}]}}"""
        },
        {
            new TestStepFinished("8", "5", new TestStepResult(new Duration(1, 2), TestStepResultStatus.Failed, "non", new ThrownError("E", "« non »")), new Timestamp(3, 4)),
            """{"testStepFinished":{"testCaseStartedId":"8","testStepId":"5","testStepResult":{"duration":{"seconds":1,"nanos":2},"status":"FAILED","message":"non","exception":{"type":"E","message":"« non »"}},"timestamp":{"seconds":3,"nanos":4}}}"""
        },
        {
            new Attachment("aGU=", AttachmentContentEncoding.Base64, "text/xml", "a.xml", Timestamp: new Timestamp(1, 0)),
            """{"attachment":{"body":"aGU=","contentEncoding":"BASE64","mediaType":"text/xml","fileName":"a.xml","timestamp":{"seconds":1,"nanos":0}}}"""
        },
        {
            new TestRunFinished(true, new Timestamp(1, 0)),
            """{"testRunFinished":{"success":true,"timestamp":{"seconds":1,"nanos":0}}}"""
        },
        {
            new UndefinedParameterType("a {b}", "b"),
            """{"undefinedParameterType":{"expression":"a {b}","name":"b"}}"""
        },
    };

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void A_message_is_one_line_of_JSON_and_back(Message message, string line)
    {
        MessageLines.ToLine(new Envelope(message)).Should().Be(line + "\n");
        MessageLines.Parse(line).Message.Should().BeEquivalentTo(message, options => options.RespectingRuntimeTypes());
    }

    [Theory]
    [InlineData("", "*")]
    [InlineData("null", "An envelope was expected, null was found.")]
    [InlineData("[]", "An envelope is an object with one property.*")]
    [InlineData("{}", "An envelope is an object with one property.*")]
    [InlineData("""{"a":{}}""", "'a' is not a message of the protocol.*")]
    [InlineData("""{"pickle":null}""", "The message 'pickle' is empty.*")]
    [InlineData("""{"pickle":{"id":"1"}}""", "*uri*")]
    [InlineData("""{"undefinedParameterType":{"expression":"a","name":"b"},"pickle":{}}""", "*something follows 'undefinedParameterType'*")]
    public void What_is_not_an_envelope_is_refused(string line, string reason) =>
        FluentActions.Invoking(() => MessageLines.Parse(line)).Should().Throw<JsonException>().WithMessage(reason);
}
