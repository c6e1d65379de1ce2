using System.Text;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Tests.Support;
using InsConformance.Exchange.Xds;
using InsConformance.Exchange.Xds.Writing;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Tests.Xds;

public sealed class XdsMetadataWriterTests
{
    private static readonly XdsJudge Judge = new();

    [Fact]
    public void Writes_the_canonical_values()
    {
        var written = Encoding.UTF8.GetString(XdsMetadataWriter.Write(SomeDiffusedIdentities.Nessi));
        written.Should().Contain("value=\"277076322082910^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH\"")
            .And.Contain(">1900068^^^&amp;1.2.3.4.567.8.9.10&amp;ISO^PI<")
            .And.Contain(">PID-5|NESSI^RUTH^RUTH ISABELLE^^^^L<")
            .And.Contain(">PID-5|DE VINCI^RUTH^^^^^D<")
            .And.Contain(">PID-7|19770714<")
            .And.Contain(">PID-8|F<")
            .And.Contain(">PID-11|^^^^^FRA^BDL^^63220<");
    }

    [Fact]
    public void The_judge_accepts_every_qualified_identity() => SomeDiffusedIdentities.Holds(
        SomeDiffusedIdentities.Qualified,
        identity => Judged.By(Judge, XdsMetadataWriter.Write(identity), "ci-sis", context => context with { Status = TrustStatus.Qualified }).DepartedRules().Should().BeEmpty());

    [Fact]
    public void Nothing_is_submitted_for_an_identity_that_is_not_qualified() => SomeDiffusedIdentities.Holds(SomeDiffusedIdentities.WithoutIns, identity =>
    {
        var writing = () => XdsMetadataWriter.Write(identity);
        writing.Should().Throw<ArgumentException>();
    });

    [Fact]
    public void Gives_the_INS_for_an_IPP_that_has_no_OID()
    {
        var identity = SomeDiffusedIdentities.Nessi with { LocalIdentifiers = [new LocalIdentifier("42", new AssigningAuthority("CHU-X", "350000121", "M"))] };
        var written = XdsMetadataWriter.Write(identity);
        Encoding.UTF8.GetString(written).Should().NotContain(">42^^^");
        Judged.By(Judge, written, "ci-sis").DepartedRules().Should().BeEmpty();
    }
}
