using System.Text.Json;
using InsConformance.Verdicts.Results;

namespace InsConformance.Verdicts.Tests.Results;

public sealed class ResultJsonTests
{
    [Fact]
    public async Task Writes_the_shape_that_other_programs_rely_on()
    {
        var finding = Findings.Departure(Severity.Must);
        var json = await WriteAsync(Samples.Run(
            Samples.Scenario(Outcome.Failed) with { Findings = [finding] },
            Samples.Scenario(Outcome.NotApplicable) with { Reason = "Le logiciel ne reçoit pas de flux." }));
        var root = JsonDocument.Parse(json).RootElement;

        root.GetProperty("verdict").GetString().Should().Be("failed");
        root.GetProperty("counts").GetProperty("scenarios").GetProperty("failed").GetInt32().Should().Be(1);
        root.GetProperty("counts").GetProperty("scenarios").GetProperty("not-applicable").GetInt32().Should().Be(1);
        root.GetProperty("counts").GetProperty("checks").GetInt32().Should().Be(2);
        root.GetProperty("duration").GetDouble().Should().Be(1250);
        var scenario = root.GetProperty("scenarios")[0];
        scenario.GetProperty("outcome").GetString().Should().Be("failed");
        scenario.GetProperty("duration").GetDouble().Should().Be(12.5);
        scenario.GetProperty("tags")[0].GetString().Should().Be("@INS-32.1");
        var written = scenario.GetProperty("findings")[0];
        written.GetProperty("severity").GetString().Should().Be("must");
        written.GetProperty("basis").GetString().Should().Be("secondary");
        written.TryGetProperty("note", out _).Should().BeFalse("what is absent is not written");
        json.Should().Contain("Le logiciel ne reçoit pas de flux.", "French stays readable");
    }

    [Fact]
    public async Task Reads_back_what_it_wrote()
    {
        var result = Samples.Run(Samples.Scenario(Outcome.Failed) with { Findings = [Findings.Departure(Severity.Should)] });

        using var stream = new MemoryStream();
        await ResultJson.WriteAsync(stream, result, TestContext.Current.CancellationToken);
        stream.Position = 0;

        (await ResultJson.ReadAsync(stream, TestContext.Current.CancellationToken)).Should().BeEquivalentTo(result);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"verdict\":\"superb\"}")]
    public async Task Refuses_what_is_not_a_result(string json)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));

        await FluentActions.Awaiting(() => ResultJson.ReadAsync(stream, CancellationToken.None)).Should().ThrowAsync<JsonException>();
    }

    private static async Task<string> WriteAsync(RunResult result)
    {
        using var stream = new MemoryStream();
        await ResultJson.WriteAsync(stream, result, TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public async Task The_JSON_value_null_is_no_result()
    {
        using var stream = new MemoryStream("null"u8.ToArray());

        await FluentActions.Awaiting(() => ResultJson.ReadAsync(stream, CancellationToken.None)).Should().ThrowAsync<JsonException>()
            .WithMessage("The document is the JSON value null; a result object was expected.");
    }
}
