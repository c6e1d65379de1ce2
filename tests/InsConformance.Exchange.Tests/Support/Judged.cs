using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Support;

/// <summary>What the tests look at in a judgement.</summary>
internal static class Judged
{
    public static Judgement By(IFormatJudge judge, byte[] bytes, string version, Func<JudgingContext, JudgingContext>? told = null)
    {
        var context = new JudgingContext(version);
        return judge.Judge(bytes, told?.Invoke(context) ?? context, TestContext.Current.CancellationToken);
    }

    /// <summary>The rules departed from, each once; a warning is followed by « W », an information by « I ».</summary>
    public static IReadOnlyList<string> DepartedRules(this Judgement judgement)
    {
        judgement.Error.Should().BeNull();
        return [.. judgement.Departures.Select(finding => finding.Rule + Mark(finding.Severity)).Distinct(StringComparer.Ordinal)];
    }

    private static string Mark(Severity severity) => severity switch
    {
        Severity.Must => "",
        Severity.Should => " W",
        _ => " I",
    };
}
