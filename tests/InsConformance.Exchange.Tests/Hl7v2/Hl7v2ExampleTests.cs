using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Tests.Hl7v2;

/// <summary>The examples that are shipped: the valid ones, and those whose name says the one rule they break.</summary>
public sealed class Hl7v2ExampleTests
{
    public static TheoryData<string> Valid => [.. NamesIn("valid")];

    public static TheoryData<string> Defective => [.. NamesIn("defects")];

    [Theory]
    [MemberData(nameof(Valid))]
    public async Task A_valid_example_departs_from_nothing(string name)
    {
        var judgement = Messages.Judge(await File.ReadAllBytesAsync(Path.Combine(Messages.Folder("valid"), name), TestContext.Current.CancellationToken));

        judgement.Error.Should().BeNull();
        Messages.Departures(judgement).Should().BeEmpty();
        judgement.Verdict.Should().Be(JudgementVerdict.Passed);
    }

    [Theory]
    [MemberData(nameof(Defective))]
    public async Task A_defective_example_departs_from_the_rule_of_its_name_only(string name)
    {
        var judgement = Messages.Judge(await File.ReadAllBytesAsync(Path.Combine(Messages.Folder("defects"), name), TestContext.Current.CancellationToken));

        judgement.Departures.Select(finding => finding.Rule).Distinct().Should().Equal(name[..5]);
    }

    [Fact]
    public void Every_rule_that_a_message_alone_can_break_has_its_example()
    {
        string[] ofReceivers = ["V2-50", "V2-51", "V2-52", "V2-53", "V2-54"];

        NamesIn("defects").Select(name => name[..5]).Distinct().Order()
            .Should().Equal(new Exchange.Hl7v2.Hl7v2Judge().Rules("2.11").Select(rule => rule.Id).Distinct().Except(ofReceivers));
    }

    private static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(Messages.Folder(folder), "*.hl7").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
