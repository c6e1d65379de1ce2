using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Checking;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Insi.Calling;
using InsConformance.Simulator.Clock;
using InsConformance.Testing;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Campaign.Tests.Attachments;

public sealed class AdapterCheckTests(RunningSimulator running) : IClassFixture<RunningSimulator>
{
    private readonly ControlledClock _clock = ControlledClock.FrozenAt(DateTimeOffset.UnixEpoch);

    /// <summary>What the seam says of a method that an attachment does not implement: the reference engine may follow the seam with a delay.</summary>
    private const string NotOffered = "son attachement ne permet pas de le lui demander";

    [Fact]
    public async Task The_reference_engine_behind_the_contract_is_a_right_adapter()
    {
        await using var server = await RogueAdapter.StartAsync(null, _ => Task.CompletedTask);

        var report = await CheckAsync(server);

        report.Findings.Select(finding => $"{finding.Rule.Code} {finding.Cause}").Where(finding => !finding.Contains(NotOffered, StringComparison.Ordinal)).Should().BeEmpty();
        report.Manifest!.Name.Should().Be("moteur de référence");
        report.Tried.Should().Contain(["open", "createIdentity", "readIdentity", "search", "callInsi", "readInsiCalls", "close"]);
    }

    [Fact]
    public async Task A_software_that_creates_no_identity_is_tried_with_one_that_its_domain_sends()
    {
        const string Manifest = """{"contract":"1.0","name":"x","version":"1","capabilities":{"present":["hl7Reception","searchIdentities"],"absent":{}}}""";
        await using var server = await RogueAdapter.StartAsync("describe", http => http.Response.WriteAsync(Manifest, http.RequestAborted));

        var report = await CheckAsync(server);

        report.Findings.Select(finding => finding.Rule.Code).Should().Equal("ADA-03");
        report.Tried.Should().Contain(["receiveFlow", "readIdentity", "search"]).And.NotContain("createIdentity");
    }

    [Theory]
    [InlineData("describe", """{"contract":"2.0","name":"x","version":"1","capabilities":{"present":[],"absent":{}}}""", "ADA-02", "Il annonce la version « 2.0 », le banc parle la version 1.0.")]
    [InlineData("describe", """{"contract":"1.0","name":"x"}""", "ADA-01", "*$.version : un texte attendu, membre absent*")]
    [InlineData("describe", """{"contract":"1.0","name":"x","version":"1","capabilities":{"present":["telepathie"],"absent":{}}}""", "ADA-03", "Capacités que le contrat ne connaît pas : telepathie.")]
    [InlineData("describe", """{"contract":"1.0","name":"x","version":"1","capabilities":{"present":["cardMode"],"absent":{"cardMode":"sans lecteur"}}}""", "ADA-03", "Capacités dites deux fois : cardMode.")]
    [InlineData("describe", """{"contract":"1.0","name":"x","version":"1","capabilities":{"present":[],"absent":{}}}""", "ADA-03", "Capacités dont rien n'est dit, et qui ne seront pas jouées : accessJournal, *")]
    [InlineData("describe", """{"contract":"1.0","name":"x","version":"1","capabilities":{"present":[],"absent":{"cardMode":" "}}}""", "ADA-03", "Capacités absentes sans raison : cardMode.")]
    [InlineData("readAccesses", """{"items":[{"user":"Camille LAURENT"}]}""", "ADA-05", "*readAccesses*$.items[0].at : un texte attendu, membre absent*")]
    [InlineData("readIdentity", """{"accepted":true,"messages":[],"identity":{"id":"1","status":"Identité provisoire","fields":[{"field":"birthName","value":"Nessi","displayed":true,"locked":false}]}}""", "ADA-09", "readIdentity : « NESSI » a été saisi pour birthName, « Nessi » est rendu.")]
    [InlineData("search", """{"accepted":true,"messages":[],"found":[{"id":"1","fields":{}}]}""", "ADA-10", "search : une identité créée dans une session est trouvée dans une autre.")]
    [InlineData("callInsi", """{"accepted":true,"messages":[],"code":"01"}""", "ADA-11", "callInsi : aucune requête reçue par *")]
    [InlineData("actionQueLeContratIgnore", "{}", "ADA-12", "Il répond à « actionQueLeContratIgnore » comme s'il la connaissait.")]
    public async Task A_wrong_answer_is_told_by_its_rule(string action, string answer, string code, string cause)
    {
        await using var server = await RogueAdapter.StartAsync(action, http => http.Response.WriteAsync(answer, http.RequestAborted));

        var report = await CheckAsync(server);

        report.Findings.Where(finding => finding.Rule.Code == code).Select(finding => finding.Cause).Should().ContainMatch(cause);
    }

    [Theory]
    [InlineData("describe", 503, "ADA-01")]
    [InlineData("open", 500, "ADA-04")]
    [InlineData("declareUser", 500, "ADA-06")]
    [InlineData("readStatusHistory", 501, "ADA-07")]
    [InlineData("createIdentity", 400, "ADA-08")]
    [InlineData("actionQueLeContratIgnore", 404, "ADA-12")]
    [InlineData("close", 500, "ADA-14")]
    public async Task A_wrong_status_is_told_by_its_rule(string action, int status, string code)
    {
        await using var server = await RogueAdapter.StartAsync(action, http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        var report = await CheckAsync(server);

        report.Findings.Select(finding => finding.Rule.Code).Should().Contain(code);
    }

    [Fact]
    public async Task An_answer_that_takes_more_than_five_seconds_is_told()
    {
        await using var server = await RogueAdapter.StartAsync(null, _ => Task.CompletedTask);
        server.Before = action =>
        {
            _clock.Advance(TimeSpan.FromSeconds(action is "search" ? 6 : 5));
            return Task.CompletedTask;
        };

        var report = await CheckAsync(server);

        report.Findings.Where(finding => finding.Rule == AdapterRule.IsQuick).Select(finding => finding.Cause).Should().Equal("search a pris 6.0 s.", "search a pris 6.0 s.");
    }

    [Fact]
    public void Every_rule_has_its_code_and_its_remedy_and_stands_in_the_documentation()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/attaching.md"));

        AdapterRule.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        AdapterRule.All.Should().AllSatisfy(rule => page.Should().Contain($"| `{rule.Code}` | {rule.Text} | {rule.Remedy} |"));
    }

    private async Task<AdapterReport> CheckAsync(RogueAdapter server)
    {
        await using var channel = server.Channel(ChannelLimits.Default);
        return await new AdapterCheck(channel, running.Simulator, TestBench.Options.PkiFolder, new CryptographicIdSource(), _clock).RunAsync(TestContext.Current.CancellationToken);
    }
}
