using System.Text;
using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Cda.Writing;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Tests.Support;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Tests.Cda;

public sealed class CdaHeaderWriterTests
{
    private static readonly CdaJudge Judge = new();
    private static readonly CdaHeader Letter = new("1.2.3.4.567.8.9.11", "34133-9", "Lettre de liaison", new DateTimeOffset(2026, 3, 10, 10, 0, 0, TimeSpan.FromHours(1)));

    public static TheoryData<string> Versions => [.. Judge.Versions];

    [Fact]
    public void Writes_the_example() =>
        Encoding.UTF8.GetString(CdaHeaderWriter.Write(SomeDiffusedIdentities.Nessi, Letter)).Replace(" />", "/>", StringComparison.Ordinal).Should().Be(Encoding.UTF8.GetString(Examples.Read("cda/qualifiee-nir.xml")).TrimEnd());

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_judge_accepts_every_qualified_identity(string version) => SomeDiffusedIdentities.Holds(
        SomeDiffusedIdentities.Qualified,
        identity => Judged.By(Judge, CdaHeaderWriter.Write(identity, Letter), version).DepartedRules().Where(rule => !rule.EndsWith(" W", StringComparison.Ordinal)).Should().BeEmpty());

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_judge_accepts_every_other_identity_and_no_INS_leaves(string version) => SomeDiffusedIdentities.Holds(SomeDiffusedIdentities.WithoutIns, identity =>
    {
        var written = CdaHeaderWriter.Write(identity, Letter);
        Judged.By(Judge, written, version).DepartedRules().Should().BeEmpty();
        Encoding.UTF8.GetString(written).Should().NotContain("1.2.250.1.213.1.4.");
    });

    [Fact]
    public void Refuses_an_identity_that_nothing_identifies_by_OID()
    {
        var writing = () => CdaHeaderWriter.Write(DiffusedIdentity.WithoutIns(SomeDiffusedIdentities.Nessi.Strict, TrustStatus.Provisional), Letter);
        writing.Should().Throw<ArgumentException>();
    }
}
