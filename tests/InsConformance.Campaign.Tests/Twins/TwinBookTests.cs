using System.Text;
using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Twins;
using InsConformance.Exchange.Judging;
using InsConformance.Simulator.Auditing.Files;
using InsConformance.Testing;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Tests.Twins;

/// <summary>Every rule of a judge has its twins as data: the faulty one is found by the rule, the sound one, one passage away, is not.</summary>
public sealed class TwinBookTests
{
    private static readonly TwinBook Book = TwinBook.ReadFolder(Repository.PathOf("fixtures/twins"));

    private static readonly IReadOnlyList<IFormatJudge> Judges = [.. FormatJudges.All, new RequestFileJudge(), new ResponseFileJudge()];

    public static TheoryData<string> Rules => [.. Book.Twins.Select(twin => twin.Rule).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_rule_finds_the_faulty_twin_and_nothing_in_the_sound_one(string rule)
    {
        foreach (var twin in Book.Twins.Where(twin => twin.Rule == rule))
        {
            var sound = File.ReadAllText(Repository.PathOf(twin.Sound), Encoding.Latin1);
            var spoilt = (twin with { Replace = Raw(twin.Replace), By = Raw(twin.By) }).Spoil(sound);

            Found(twin, sound).Should().BeEmpty(twin.Sound);
            Found(twin, spoilt).Should().Contain(rule);
        }
    }

    [Fact]
    public void Every_rule_of_a_judge_has_twins()
    {
        var rules = CoveringTests.RequestRules.Concat(CoveringTests.ExchangeRules).Concat(new ResponseFileJudge().Rules("1.5.0")).Select(rule => rule.Id).Distinct().ToList();
        var twins = Book.Twins.Select(twin => twin.Rule).Concat(Book.Spoken.Select(twin => twin.Rule)).Distinct().ToList();

        rules.Except(twins).Should().BeEmpty("each rule has its twins in fixtures/twins");
        twins.Except(rules).Should().BeEmpty("these rules do not exist");
    }

    [Fact]
    public void The_book_that_ships_is_that_of_the_folder() =>
        (TwinBook.Shipped.Twins.Count, TwinBook.Shipped.Spoken.Count).Should().Be((Book.Twins.Count, Book.Spoken.Count));

    /// <summary>The rules departed from; not evaluated without the day, which the clock of a reader knows.</summary>
    private static IEnumerable<string> Found(Twin twin, string artefact)
    {
        var judge = Judges.Single(judge => judge.Format == twin.Format);
        var context = JudgingContext.DefaultOf(judge) with { Version = twin.Version ?? judge.Versions[0], Today = new DateOnly(2026, 11, 22), Platform = Identity.Matricules.Platform.Production };
        return judge.Judge(Encoding.Latin1.GetBytes(artefact), context, TestContext.Current.CancellationToken).Departures
            .Where(finding => finding.Outcome is Outcome.Failed).Select(finding => finding.Rule);
    }

    /// <summary>The UTF-8 bytes of a text, one character each, so that files of any character set are left as they are.</summary>
    private static string Raw(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
