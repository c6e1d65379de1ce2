using System.Reflection;
using System.Text.RegularExpressions;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Steps;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Campaign.Usagers;
using InsConformance.Gherkin;
using InsConformance.Gherkin.Messages;
using InsConformance.Gherkin.Running;
using InsConformance.Testing;

namespace InsConformance.Campaign.Tests.Features;

public sealed partial class VocabularyTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/fr/vocabulaire-des-scenarios.md"));

    [Fact]
    public void The_page_lists_every_phrase_that_steps_understand_and_no_other()
    {
        var understood = Phrases().ToList();
        var listed = Bullet().Matches(Page).Select(bullet => bullet.Value).ToList();

        understood.Except(listed).Should().BeEmpty("the page must list them");
        listed.Except(understood).Should().BeEmpty("no step understands them");
    }

    [Fact]
    public void The_page_presents_every_person_whom_scenarios_name() =>
        UsagerBook.Shipped.All.Should().OnlyContain(usager => Page.Contains($"| {usager.Name} | ", StringComparison.Ordinal));

    [Fact]
    public async Task Every_phrase_serves_a_scenario()
    {
        var usage = new Usage();
        await using var bench = await TestBench.StartAsync();
        await new CampaignRunner(bench).RunAsync(
            new CampaignPlan { Paths = [Repository.PathOf("features")] }, sinks: [usage], cancellationToken: TestContext.Current.CancellationToken);

        usage.Unused.Should().BeEmpty();
    }

    private static IEnumerable<string> Phrases() =>
        from type in typeof(StepBase).Assembly.GetTypes()
        where type.IsDefined(typeof(BindingAttribute))
        from method in type.GetMethods()
        from attribute in method.GetCustomAttributes<StepDefinitionBaseAttribute>()
        select $"- {Keyword(attribute)} `{attribute.Expression}`";

    private static string Keyword(StepDefinitionBaseAttribute attribute) => attribute switch
    {
        GivenAttribute => "Étant donné",
        WhenAttribute => "Quand",
        ThenAttribute => "Alors",
        _ => throw new InvalidOperationException($"{attribute.GetType().Name} is not one of the three kinds that the page lists."),
    };

    [GeneratedRegex("^- (?:Étant donné|Quand|Alors) `.*`$", RegexOptions.Multiline, 1000)]
    private static partial Regex Bullet();

    private sealed class Usage : IMessageSink
    {
        private readonly Dictionary<string, string> _defined = new(StringComparer.Ordinal);
        private readonly HashSet<string> _used = new(StringComparer.Ordinal);

        public IEnumerable<string> Unused => _defined.Where(definition => !_used.Contains(definition.Key)).Select(definition => definition.Value);

        public void Receive(Envelope envelope)
        {
            if (envelope.Message is StepDefinition definition)
                _defined.Add(definition.Id, definition.Pattern.Source);
            if (envelope.Message is TestCase testCase)
                _used.UnionWith(testCase.TestSteps.SelectMany(step => step.StepDefinitionIds ?? []));
        }
    }
}
