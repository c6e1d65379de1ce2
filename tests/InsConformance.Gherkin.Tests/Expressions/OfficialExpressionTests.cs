using System.Text.Json;
using System.Text.Json.Nodes;
using InsConformance.Gherkin.Expressions;
using InsConformance.Gherkin.Tags;

namespace InsConformance.Gherkin.Tests.Expressions;

/// <summary>The official libraries read and match the same as ours, on what is made at random.</summary>
public sealed class OfficialExpressionTests
{
    private static readonly string[] StepPieces =
        ["a", "é", "'", "\"", " ", " ", "(", ")", "(s)", "{", "}", "/", "\\", "\\(", "\\{", "\\/", "{int}", "{word}", "{string}", "{}", "{long}", "{x}", "int", ".", "|", "^", "$", "*", "+", "?", "[b]", "un/une", "-3"];

    private static readonly string[] TextPieces =
        ["a", "é", "'", "\"", "\"a\"", "'a b'", "\\", " ", " ", "s", "(", ")", "{", "}", "/", "12", "-3", ".", "|", "[b]", "un", "une", "é", ""];

    private static readonly string[] TagPieces = ["@a", "@b", "@c", "and", "or", "not", "(", ")", @"@a\(b\)", @"@d\ e", @"@f\\g", "and", "or"];

    private static readonly string[] Tags = ["", "@a", "@b", "@a @b", "@b @c", "@a @b @c", "@a(b)"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Match_steps_as_the_official_library(int seed)
    {
        var random = new Random(seed);
        await ShouldAgreeAsync("step", "cucumber-expressions", [.. Enumerable.Range(0, 4000).Select(_ => Step(random))], Matches);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Select_by_tags_as_the_official_library(int seed)
    {
        var random = new Random(seed);
        await ShouldAgreeAsync("tags", "tag-expressions", [.. Enumerable.Range(0, 4000).Select(_ => (Some(random, TagPieces, 9, " "), Tags))], Evaluations);
    }

    private static async Task ShouldAgreeAsync(
        string kind,
        string library,
        IReadOnlyList<(string Expression, string[] Texts)> cases,
        Func<string, string[], JsonNode> ours)
    {
        OfficialTools.Require($"{library}/dist/index.js");
        var lines = cases.Select(one => new JsonArray(kind, one.Expression, JsonSerializer.SerializeToNode(one.Texts)).ToJsonString());
        var official = await OfficialTools.RunAsync("expressions/match.mjs", lines, TestContext.Current.CancellationToken);

        official.Should().HaveSameCount(cases);
        foreach (var (one, answer) in cases.Zip(official))
            if (!JsonNode.DeepEquals(ours(one.Expression, one.Texts), JsonNode.Parse(answer)))
                Assert.Fail($"'{one.Expression}' on {JsonSerializer.Serialize(one.Texts)}: {ours(one.Expression, one.Texts).ToJsonString()} instead of {answer}");
    }

    private static JsonNode Matches(string expression, string[] texts)
    {
        try
        {
            var read = new CucumberExpression(expression, new ParameterTypes());
            return new JsonArray([.. texts.Select(text => JsonSerializer.SerializeToNode(read.Match(text)?.Select(argument => argument.Text)))]);
        }
        catch (ExpressionException fault)
        {
            return new JsonObject { ["column"] = fault.Column };
        }
    }

    private static JsonNode Evaluations(string expression, string[] texts)
    {
        try
        {
            var read = TagExpression.Parse(expression);
            return new JsonArray([.. texts.Select(text => JsonValue.Create(read.Evaluate(text.Split(' ', StringSplitOptions.RemoveEmptyEntries))))]);
        }
        catch (TagExpressionException)
        {
            return new JsonObject { ["column"] = null };
        }
    }

    /// <summary>An expression, with texts of which some are near it.</summary>
    private static (string Expression, string[] Texts) Step(Random random)
    {
        var expression = Some(random, StepPieces, 7, "");
        var near = expression.Replace("{int}", "12", StringComparison.Ordinal).Replace("{long}", "-3", StringComparison.Ordinal)
            .Replace("{word}", "é-a", StringComparison.Ordinal).Replace("{string}", "\"l'a\"", StringComparison.Ordinal).Replace("{}", "a b", StringComparison.Ordinal);
        return (expression,
            [
                near,
                near.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal),
                near.Replace("un/une", "une", StringComparison.Ordinal).Replace("(s)", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal),
                Some(random, TextPieces, 6, ""),
            ]);
    }

    private static string Some(Random random, string[] pieces, int most, string separator) =>
        string.Join(separator, Enumerable.Range(0, random.Next(most + 1)).Select(_ => pieces[random.Next(pieces.Length)]));
}
