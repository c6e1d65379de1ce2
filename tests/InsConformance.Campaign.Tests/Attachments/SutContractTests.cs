using System.Text.Json;
using InsConformance.Campaign.Attachments;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Shapes;
using InsConformance.Campaign.Sut;
using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.Attachments;

public sealed class SutContractTests
{
    public static TheoryData<string> ActionNames => [.. SutContract.Actions.Select(action => action.Name)];

    public static TheoryData<string> MemberNames => [.. MembersOf(AllShapes).Select(member => member.DeclaredAs!).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<JsonShape> AllShapes =>
        SutContract.Actions.SelectMany(action => new JsonShape[] { action.Input, action.Output })
            .Append(ShapeOf.Type(typeof(SutManifest)))
            .Append(ShapeOf.Type(typeof(SessionDocument)));

    [Theory]
    [InlineData(nameof(ISut.CreateIdentityAsync), "createIdentity")]
    [InlineData(nameof(ISut.ReadInsiCallsAsync), "readInsiCalls")]
    [InlineData(nameof(ICardWorkstation.PresentCodeAsync), "presentCode")]
    public void Every_method_of_the_seam_is_an_action_that_bears_its_name(string method, string action)
    {
        SutContract.Find(action)!.Method.Name.Should().Be(method);
        SutContract.Actions.Should().HaveCount(typeof(ISut).GetMethods().Count(IsAction) + typeof(ICardWorkstation).GetMethods().Count(IsAction));

        static bool IsAction(System.Reflection.MethodInfo candidate) => candidate is { IsStatic: false };
    }

    /// <summary>A method that the seam gains has its summary and its example in fixtures/sut-contract/contract.json.</summary>
    [Theory]
    [MemberData(nameof(ActionNames))]
    public void Every_action_has_a_summary_and_an_example_of_its_shape(string name)
    {
        var action = SutContract.Find(name)!;

        action.Summary.Should().NotBeEmpty("« {0} » needs its entry in fixtures/sut-contract/contract.json", name);
        ShapeJudge.Departures(action.ExampleInput!.Value, action.Input).Should().BeEmpty();
        ShapeJudge.Departures(action.ExampleOutput!.Value, action.Output).Should().BeEmpty();
    }

    [Fact]
    public void The_contract_file_speaks_of_nothing_that_does_not_exist()
    {
        ContractFacts.Shipped.Actions.Keys.Should().BeSubsetOf(SutContract.Actions.Select(action => action.Name));
        ContractFacts.Shipped.Members.Keys.Should().BeSubsetOf(MembersOf(AllShapes).Select(member => member.DeclaredAs));
    }

    /// <summary>A member that the seam gains has its meaning, in French, in fixtures/sut-contract/contract.json.</summary>
    [Theory]
    [MemberData(nameof(MemberNames))]
    public void Every_member_has_its_meaning(string member) => ContractFacts.Shipped.Members.Should().ContainKey(member);

    [Theory]
    [MemberData(nameof(ActionNames))]
    public void What_an_action_reads_and_writes_is_what_its_example_says(string name)
    {
        var action = SutContract.Find(name)!;

        var arguments = action.Arguments(action.ExampleInput!.Value, TestContext.Current.CancellationToken);
        JsonSerializer.SerializeToElement(action.Write(arguments)).Should().Match<JsonElement>(written => JsonElement.DeepEquals(written, action.ExampleInput.Value), "{0}", action.Write(arguments));

        if (action.ReplyType is { } type)
        {
            var reply = typeof(ContractAction).GetMethod(nameof(ContractAction.ReadReply), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(type).Invoke(null, [action.ExampleOutput!.Value]);
            JsonSerializer.SerializeToElement(action.WriteReply(reply)).Should().Match<JsonElement>(written => JsonElement.DeepEquals(written, action.ExampleOutput.Value), "{0}", action.WriteReply(reply));
        }
    }

    /// <summary>To publish a change of the contract, look at it, then copy the .received file over the published one.</summary>
    [Fact]
    public async Task The_published_description_is_the_one_of_the_contract()
    {
        var published = Repository.PathOf("docs/schemas/sut-api.openapi.json");
        var text = OpenApiDescription.Text();
        if (!File.Exists(published) || await File.ReadAllTextAsync(published, TestContext.Current.CancellationToken) != text)
            await File.WriteAllTextAsync(published + ".received", text, TestContext.Current.CancellationToken);

        (await File.ReadAllTextAsync(published, TestContext.Current.CancellationToken)).Should().Be(text);
    }

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("1.7", true)]
    [InlineData("2.0", false)]
    [InlineData("un", false)]
    public void An_adapter_of_the_same_major_version_is_spoken_to(string version, bool follows) => SutContract.Follows(version).Should().Be(follows);

    [Theory]
    [InlineData("open", true)]
    [InlineData("presentCode", true)]
    [InlineData("createIdentity", false)]
    public void Keys_and_card_codes_are_in_no_account(string action, bool hidden)
    {
        var account = new Conversation(TimeProvider.System);

        account.Begin(action, new() { ["code"] = "1234" });

        account.ToString().Should().Be(hidden ? $"→ {action} …{Environment.NewLine}" : $"→ {action} {{\"code\":\"1234\"}}{Environment.NewLine}");
    }

    private static IEnumerable<JsonMember> MembersOf(IEnumerable<JsonShape> shapes) => shapes.SelectMany(shape => MembersOf(shape)).Where(member => member.DeclaredAs is not null);

    private static IEnumerable<JsonMember> MembersOf(JsonShape shape) => shape switch
    {
        JsonShape.Members members => members.All.Concat(members.All.SelectMany(member => MembersOf(member.Shape))),
        JsonShape.Items items => MembersOf(items.Item),
        JsonShape.Map map => MembersOf(map.Value),
        _ => [],
    };
}
