using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using InsConformance.Exchange.Hl7v2.Writing;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Tests.Datamatrix;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Tests.Hl7v2;

/// <summary>Whatever message is written, and whatever single thing is then broken in it, the judge names the rule.</summary>
public sealed class Hl7v2DeviationTests
{
    private static readonly (string Rule, string Pattern, string Replacement)[] Deviations =
    [
        ("V2-00", "\rPID", "\nPID"),
        ("V2-01", @"\^~\\&", "^~\\&#"),
        ("V2-02", @"\^FRA\^2\.11", "^FRA"),
        ("V2-03", "UNICODE UTF-8", "UTF8"),
        ("V2-04", "ADT_A05", "ADT_A01"),
        ("V2-05", "A28", "A08"),
        ("V2-06", @"PID\|1\|", "PID|1|2"),
        ("V2-07", @"CHU-X\^PI", "^PI"),
        ("V2-10", @"&ISO\^INS", "&ISO^NH"),
        ("V2-11", @"~\d", "~"),
        ("V2-12", @"(~\w{13})\d\d", "${1}00"),
        ("V2-13", "VALI", "PROV"),
        ("V2-15", @"&ISO\^INS", "&ISO^INS^^20250101"),
        ("V2-16", @"~(\w{15}[^|]*)\|", "~$1~$1|"),
        ("V2-17", @"(~\w{15}\^\^\^ASIP[^|~]*)", "$1~260058815400233^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS~260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS"),
        ("V2-18", @"\|P\|", "|D|"),
        ("V2-19", @"~(\w{15})(\^\^\^ASIP[^|~]*)", "~$1$2~$1^^^CNAM&1.2.250.1.213.1.4.8&ISO^NH"),
        ("V2-20", @"\^L\|", "^S|"),
        ("V2-21", @"\^L\|", "^|"),
        ("V2-22", @"\^L\|", "^L^A|"),
        ("V2-23", @"(\^[^^|]*)\^[^^|]*\^\^\^\^L\|", "$1^^^^^L|"),
        ("V2-24", @"\^\^\^\^L\|", " 2^^^^L|"),
        ("V2-25", @"(\|\d{4})(\d\d)(\d\d\|[MF])", "$1-$2-$3"),
        ("V2-26", @"ZFD\|\|\|\|N", "ZFD||||Y"),
        ("V2-27", @"\|[MF]\|", "|O|"),
        ("V2-28", @"\^BDL\^\^\w{5}", "^BDL^^1234"),
        ("V2-29", "VALI", "VALI~RECUP"),
        ("V2-30", "VALI", "VALI~PROV"),
        ("V2-31", "VALI", "VALI~FICT"),
    ];

    private static readonly (string Rule, string Pattern, string Replacement)[] WithdrawalDeviations =
    [
        ("V2-04", @"\rMRG[^\r]*", ""),
        ("V2-40", "~\"\"[^|]*", ""),
        ("V2-40", @"(MRG\|[^\r]*)4\.8&ISO", "${1}4.9&ISO"),
        ("V2-41", "~\"\"([^|]*)(\\|.*\rMRG\\|)(\\w{15})", "~$3$1$2$3"),
        ("V2-42", @"(\rMRG\|)([^\r]*)", "$1$2~1^^^CHU-X^PI"),
        ("V2-43", @"\|(VALI|PROV)\r", "|\r"),
    ];

    [Fact]
    public void Names_the_rule_that_is_broken_in_whatever_withdrawal() => Prop.ForAll(
        (from identity in SomeIdentities.Any.Where(any => any.Ins!.Oid.Value.EndsWith(".8", StringComparison.Ordinal))
         from status in Gen.Elements(TrustStatus.Provisional, TrustStatus.Validated)
         from deviation in Gen.Elements(WithdrawalDeviations)
         select (Identity: identity, Status: status, Deviation: deviation)).ToArbitrary(),
        tried =>
        {
            var after = DiffusedIdentity.WithoutIns(tried.Identity.Strict, tried.Status) with { LocalIdentifiers = [new LocalIdentifier("1", new AssigningAuthority("CHU-X", null, null))] };
            IsNamed(new PamEvent.InsWithdrawn(after, tried.Identity.Ins!), tried.Deviation);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Names_the_rule_that_is_broken_in_whatever_message() => Prop.ForAll(
        (from identity in SomeIdentities.Any.Where(any => any.Ins!.Oid.Value.EndsWith(".8", StringComparison.Ordinal) || any.Ins.Oid.Value.EndsWith(".9", StringComparison.Ordinal))
         from deviation in Gen.Elements(Deviations)
         select (Identity: identity, Deviation: deviation)).ToArbitrary(),
        tried =>
        {
            var traits = tried.Identity.Strict;
            var coherent = DiffusedIdentity.Qualified(traits with { FirstBirthName = traits.BirthGivenNames!.First }, tried.Identity.Ins!);
            var identity = coherent with { LocalIdentifiers = [new LocalIdentifier("1", new AssigningAuthority("CHU-X", null, null))] };
            IsNamed(new PamEvent.Created(identity), tried.Deviation);
        }).QuickCheckThrowOnFailure();

    private static void IsNamed(PamEvent happening, (string Rule, string Pattern, string Replacement) deviation)
    {
        var written = Encoding.UTF8.GetString(PamWriter.Write(happening, new MessageHeader("7", new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.Zero))));
        var broken = new Regex(deviation.Pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Replace(written, deviation.Replacement, 1);

        broken.Should().NotBe(written, deviation.Rule);
        Messages.Judge(written).Departures.Select(finding => finding.Rule).Should().NotContain(deviation.Rule);
        Messages.Judge(broken).Departures.Select(finding => finding.Rule).Should().Contain(deviation.Rule);
    }
}
