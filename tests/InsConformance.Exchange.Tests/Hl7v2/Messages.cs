using System.Text;
using InsConformance.Exchange.Hl7v2;
using InsConformance.Exchange.Hl7v2.Er7;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Judging;
using InsConformance.Testing;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Hl7v2;

/// <summary>Messages to judge, and how to judge them.</summary>
internal static class Messages
{
    /// <summary>A valid PID (person of the examples of IHE PAM France), in a whole A28.</summary>
    public const string Dark =
        "MSH|^~\\&|EMETTEUR|CHU-X|RECEPTEUR|CHU-X|20250102030405||ADT^A28^ADT_A05|MSG00001|P|2.5^FRA^2.11|||||FRA|8859/15|||2.11^IHE_FRANCE-2.11-PAM\r"
        + "EVN||20250102030405\r"
        + "PID|1||1900068^^^CHU-X&350000121&M^PI~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||^MARIE-CECILE^^^^^D~DARK^JEANNE^JEANNE MARIE CECILE^^Mme^^L||19600530|F|||^^^^^FRA^BDL^^88154|||||S|||||||||1|||||N||VALI\r"
        + "PV1||N\r"
        + "ZFD||||N|INSI|20250101|PA\r";

    /// <summary>The message with one text replaced by another.</summary>
    public static string With(string old, string replacement, string message = Dark)
    {
        message.Should().Contain(old);
        return message.Replace(old, replacement, StringComparison.Ordinal);
    }

    public static Judgement Judge(string message) => Judge(Encoding.UTF8.GetBytes(message));

    public static Judgement Judge(byte[] message)
    {
        var judge = new Hl7v2Judge();
        return judge.Judge(message, JudgingContext.DefaultOf(judge), TestContext.Current.CancellationToken);
    }

    /// <summary>« V2-13 » of a departure from a « DOIT », « V2-15 (should) » of another one, in the order of the rules.</summary>
    public static IEnumerable<string> Departures(Judgement judgement) => judgement.Departures.Select(Name).Distinct();

    public static PamPatient Patient(string message) =>
        new PamMessage(Er7Reader.Read(Encoding.UTF8.GetBytes(message)).Messages.Single()).Patients.Single();

    public static string Folder(string name) => Repository.PathOf($"fixtures/exchange/hl7v2/{name}");

    private static string Name(Finding finding) =>
        finding.Severity is Severity.Must ? finding.Rule : $"{finding.Rule} ({finding.Severity.ToString().ToLowerInvariant()})";
}
