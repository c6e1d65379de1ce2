using System.Reflection;
using System.Text.RegularExpressions;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Teleservices;
using InsConformance.Engine.Rules;
using InsConformance.Exchange.Judging;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;
using InsConformance.Simulator.Auditing.Files;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.Fidelity;
using InsConformance.Simulator.People;
using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.Sources;

/// <summary>Whatever the bench affirms names a document that a reader can find in <c>docs/sources.md</c>, or says that no document does.</summary>
public sealed partial class SourcesTests
{
    private static readonly Bibliography Documents = new();

    [Fact]
    public void The_rules_of_the_judges_cite_documents_that_are_listed() => RequireListed(
    [
        .. CoveringTests.RequestRules.Select(rule => (rule.Id, rule.Sources)),
        .. FormatJudges.All.Append(new ResponseFileJudge()).SelectMany(judge => judge.Versions.SelectMany(judge.Rules)).Select(rule => (rule.Id, rule.Sources)),
    ]);

    [Fact]
    public void The_rules_of_the_reference_engine_and_of_identities_cite_documents_that_are_listed() => RequireListed(
    [
        .. EngineRule.All.Select(rule => (rule.Id, rule.Reference.Sources)),
        .. TrustCatalogue.All.Select(rule => (rule.Reference.Id, rule.Reference.Sources)),
        .. DecisionTable.Rows.Select(row => (row.Reference.Id, row.Reference.Sources)),
        .. ReturnChecks.Table.Select(check => (check.Reference.Id, check.Reference.Sources)),
        .. typeof(InsiMessages).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<InsiMessage>()
            .Select(message => (message.Reference.Id, message.Reference.Sources)),
        .. typeof(RuleReference).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(RuleReference)).Select(property => (RuleReference)property.GetValue(null)!)
            .Select(reference => (reference.Id, reference.Sources)),
    ]);

    [Fact]
    public void What_is_said_of_the_real_service_cites_documents_that_are_listed() => RequireListed(
    [
        .. DeviationCatalogue.All.Select(deviation => (deviation.Id, deviation.Sources)),
        .. KnownDifferences.All.Select(difference => (difference.Id, difference.Sources)),
        .. CndaEnvironment.Shipped.Differences.Select(difference => (difference.Id, difference.Sources)),
        .. PeopleLibrary.Embedded().Select().All.Select(person => (person.Id, person.Sources)),
    ]);

    [Fact]
    public void The_birth_places_of_invented_people_cite_documents_that_are_listed() => RequireListed(
    [
        .. File.ReadLines(Repository.PathOf("fixtures/cog/places.yaml"))
            .Select(line => PlaceSource().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups["code"].Value, (IReadOnlyList<string>)[match.Groups["source"].Value])),
    ]);

    [Fact]
    public void The_requirement_files_come_from_documents_that_are_listed()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/sources.md"));

        RequirementFiles.Shipped.Sources.Select(source => source.Id).Should().OnlyContain(id => page.Contains($"fixtures/requirements/{id}.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_findings_of_the_scenarios_cite_documents_that_are_listed()
    {
        var selection = await FeatureSelection.ReadAsync(new CampaignPlan { Paths = [Repository.PathOf("features")] }, TestContext.Current.CancellationToken);

        RequireListed([.. selection.Scenarios.SelectMany(scenario => scenario.Tags).Select(tag => tag.TrimStart('@')).Distinct(StringComparer.Ordinal).Select(RequirementTag.Read).OfType<RequirementTag>()
            .Select(tag => (tag.Tag, (IReadOnlyList<string>)[tag.Source]))]);
    }

    /// <summary>The project stands alone: what it was made from is cited by its public origin, never by notes that nobody else holds.</summary>
    [Fact]
    public async Task No_text_cites_notes_that_no_reader_holds()
    {
        var found = new List<string>();
        foreach (var file in new[] { "src", "tests", "docs", "features", "fixtures", "samples", "README.md" }.SelectMany(TextsOf))
        {
            var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
            found.AddRange(lines.Index().Where(line => WorkingNotes().IsMatch(line.Item)).Select(line => $"{file}:{line.Index + 1} {line.Item.Trim()}"));
        }

        found.Should().BeEmpty();
    }

    private static void RequireListed(IReadOnlyList<(string Owner, IReadOnlyList<string> Sources)> cited)
    {
        cited.Should().NotBeEmpty();
        cited.SelectMany(one => one.Sources, (one, source) => (one.Owner, Source: source)).Where(one => !Documents.Knows(one.Source)).Select(one => $"{one.Owner} : {one.Source}")
            .Distinct(StringComparer.Ordinal).Should().BeEmpty("docs/sources.md lists the documents and the names under which they are cited; what no document says begins by « déduit : » or « choix du banc »");
    }

    private static IEnumerable<string> TextsOf(string place)
    {
        var path = Repository.PathOf(place);
        return File.Exists(path)
            ? [path]
            : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => TextFile().IsMatch(file) && !BuildOutput().IsMatch(file));
    }

    [GeneratedRegex("code: \"?(?<code>[0-9A-Z]{5})\"?,.*source: \"(?<source>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlaceSource();

    [GeneratedRegex(@"insi[-]protocol|ins[-]rules|(?:cards|interop|anchors)(?:\.md)? ?[§]|(?:interop|anchors)[.]md", RegexOptions.None, 1000)]
    private static partial Regex WorkingNotes();

    [GeneratedRegex(@"\.(?:cs|md|yaml|yml|json|feature|xml|xsd|wsdl|txt|sh|ps1|html|css|js|ts|py|php|java|csproj|razor)$", RegexOptions.None, 1000)]
    private static partial Regex TextFile();

    [GeneratedRegex(@"[\\/](?:bin|obj|node_modules)[\\/]", RegexOptions.None, 1000)]
    private static partial Regex BuildOutput();
}
