using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Tests.Datamatrix;

/// <summary>Whatever is written, then broken in one place, the judge names the rule.</summary>
public sealed class BrokenPayloadTests
{
    public static TheoryData<string> Rules => [.. Deviations.Keys];

    /// <summary>One deviation per rule, on any payload of ours; the payload as it is when it offers no hold.</summary>
    private static readonly Dictionary<string, Func<DatamatrixPayload, string>> Deviations = new(StringComparer.Ordinal)
    {
        ["DM-01"] = payload => "IS02" + payload.Text[4..],
        ["DM-02"] = payload => payload.Text.Remove(10, 1).Insert(10, "1"),
        ["DM-03"] = payload => Replaced(payload, BlockKind.BirthName, value => value.ToLowerInvariant()),
        ["DM-04"] = payload => Replaced(payload, BlockKind.Sex, value => value + "S9"),
        ["DM-05"] = payload => payload.Text.Replace("S5", "S5MS5", StringComparison.Ordinal),
        ["DM-06"] = payload => payload.Text.Replace("S5" + payload.ValueOf(BlockKind.Sex), "", StringComparison.Ordinal),
        ["DM-07"] = payload => Replaced(payload, BlockKind.Matricule, value => value[..14]),
        ["DM-08"] = payload => Replaced(payload, BlockKind.Matricule, value => value[..14] + (char)('0' + (value[14] - '0' + 1) % 10)),
        ["DM-09"] = payload => Replaced(payload, BlockKind.Oid, value => value.Replace("213", "214", StringComparison.Ordinal)),
        ["DM-10"] = payload => Replaced(payload, BlockKind.GivenNames, value => value + "9"),
        ["DM-11"] = payload => Replaced(payload, BlockKind.BirthName, value => "-" + value),
        ["DM-12"] = payload => Replaced(payload, BlockKind.Sex, _ => "U"),
        ["DM-13"] = payload => Replaced(payload, BlockKind.BirthDate, value => $"{value[6..]}-{value[3..5]}-{value[..2]}"),
        ["DM-14"] = payload => payload.Find(BlockKind.BirthPlace) is null ? payload.Text + "S76322" : Replaced(payload, BlockKind.BirthPlace, value => value[..4]),
        ["DM-15"] = payload => payload.Text.Replace("\u001D", "", StringComparison.Ordinal),
        ["DM-16"] = payload => Replaced(payload, BlockKind.Matricule, value => value + "\u001D"),
        ["DM-17"] = payload => payload.Text.Replace("\u001D", "<GS>", StringComparison.Ordinal),
        ["DM-18"] = payload => Replaced(payload, BlockKind.BirthDate, value => value[..8] + "99"),
        ["DM-20"] = payload => Replaced(payload, BlockKind.BirthName, _ => new string('A', 260)),
        ["DM-22"] = payload => payload.Text.Replace("S5" + payload.ValueOf(BlockKind.Sex), "", StringComparison.Ordinal) + "S5F",
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_judge_names_the_rule_that_is_broken(string rule) => Prop.ForAll(SomeIdentities.Any.ToArbitrary(), identity =>
    {
        PayloadWriter.TryWrite(identity, out var content, out _);
        var broken = Encoding.Latin1.GetBytes(Deviations[rule](PayloadReader.Read(content)));
        var judge = new DatamatrixJudge();
        var judgement = judge.Judge(broken, JudgingContext.DefaultOf(judge), CancellationToken.None);
        return judgement.Departures.Any(finding => finding.Rule == rule);
    }).QuickCheckThrowOnFailure();

    private static string Replaced(DatamatrixPayload payload, BlockKind kind, Func<string, string> change)
    {
        var block = payload.Find(kind)!;
        return string.Concat(payload.Text.AsSpan(0, block.ValueOffset), change(block.Value), payload.Text.AsSpan(block.ValueOffset + block.Value.Length));
    }
}
