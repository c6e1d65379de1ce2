using System.Text.RegularExpressions;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Judging;

/// <summary>The defects of official and public samples, told in <c>fixtures/exchange/defauts-officiels/LISEZMOI.md</c>, are reported by the rules named there and no other.</summary>
public sealed partial class OfficialDefectTests
{
    private static readonly Match[] Rows = [.. (IEnumerable<Match>)Row().Matches(File.ReadAllText(Repository.PathOf("fixtures/exchange/defauts-officiels/LISEZMOI.md")))];

    public static TheoryData<string, string> Defects
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Rows)
                data.Add(row.Groups["file"].Value, row.Groups["rules"].Value);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_of_a_sample_is_reported_by_its_rules(string file, string rules)
    {
        var judge = FormatJudges.Find(file.Split('-')[0])!;
        var judgement = Judged.By(judge, Examples.Read($"defauts-officiels/{file}"), judge.Versions[0]);

        judgement.Error.Should().BeNull();
        judgement.Departures.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Should().Equal(rules.Split(", "));
    }

    [Fact]
    public void Every_file_is_told() => Directory.EnumerateFiles(Repository.PathOf("fixtures/exchange/defauts-officiels")).Select(Path.GetFileName)
        .Should().BeEquivalentTo([.. Rows.Select(row => row.Groups["file"].Value), "LISEZMOI.md"]);

    [GeneratedRegex(@"^\| `(?<file>[^`]+)` \| (?<rules>[A-Z0-9, -]+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
