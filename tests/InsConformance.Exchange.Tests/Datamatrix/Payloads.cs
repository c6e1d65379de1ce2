using System.Text;
using InsConformance.Exchange.Datamatrix;
using InsConformance.Exchange.Judging;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Datamatrix;

/// <summary>Payloads of the reference, with <c>␝</c> for the byte 0x1D, and how to judge them.</summary>
internal static class Payloads
{
    public const string Header = "IS010000000000000000000000";

    /// <summary>NESSI RUTH ISABELLE (vector v02).</summary>
    public const string Nessi = Header + "S1277076322082910S21.2.250.1.213.1.4.8␝S3RUTH ISABELLE␝S4NESSI␝S5FS614-07-1977S763220";

    /// <summary>PAT-TROIS (vector v01): an OID of 20 characters, hence no GS.</summary>
    public const string PatTrois =
        Header + "S1279035121518989S21.2.250.1.213.1.4.10S3DOMINIQUE MARIE-LOUISE␝S4PAT-TROIS␝S5FS628-03-1979S751215";

    public static byte[] Bytes(string payload) => Encoding.Latin1.GetBytes(payload.Replace('␝', '\u001D'));

    public static Judgement Judge(string payload, Func<JudgingContext, JudgingContext>? told = null)
    {
        var judge = new DatamatrixJudge();
        var context = JudgingContext.DefaultOf(judge);
        return judge.Judge(Bytes(payload), told?.Invoke(context) ?? context, TestContext.Current.CancellationToken);
    }

    /// <summary>« DM-08 » of a departure from a « DOIT », « DM-18 (should) » of another one, in the order of the rules.</summary>
    public static IEnumerable<string> Departures(Judgement judgement) => judgement.Departures.Select(Name).Distinct();

    private static string Name(Finding finding) =>
        finding.Severity is Severity.Must ? finding.Rule : $"{finding.Rule} ({finding.Severity.ToString().ToLowerInvariant()})";
}
