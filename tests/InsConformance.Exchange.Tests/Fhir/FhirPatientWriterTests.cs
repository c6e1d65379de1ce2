using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using InsConformance.Exchange.Fhir;
using InsConformance.Exchange.Fhir.Writing;
using InsConformance.Exchange.Tests.Support;
using InsConformance.Identity.Matricules;

namespace InsConformance.Exchange.Tests.Fhir;

public sealed class FhirPatientWriterTests
{
    private static readonly FhirJudge Judge = new();

    public static TheoryData<string> Versions => [.. Judge.Versions];

    [Fact]
    public void Writes_the_example() =>
        Encoding.UTF8.GetString(new FhirPatientWriter("2.2.0").Write(SomeDiffusedIdentities.Nessi)).Should().Be(Encoding.UTF8.GetString(Examples.Read("fhir/qualifiee-nir.json")).TrimEnd());

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_judge_accepts_every_qualified_identity(string version) => SomeDiffusedIdentities.Holds(SomeDiffusedIdentities.Qualified, identity =>
    {
        if (IsUnknown(identity.Ins!.Oid, version))
            return;
        var rules = Judged.By(Judge, new FhirPatientWriter(version).Write(identity), version).DepartedRules();
        rules.Where(rule => !rule.EndsWith(" W", StringComparison.Ordinal)).Should().BeEmpty();
    });

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_judge_accepts_every_other_identity_and_no_INS_leaves(string version) => SomeDiffusedIdentities.Holds(SomeDiffusedIdentities.WithoutIns, identity =>
    {
        var written = new FhirPatientWriter(version).Write(identity);
        Judged.By(Judge, written, version).DepartedRules().Should().BeEmpty();
        Encoding.UTF8.GetString(written).Should().NotContain("1.2.250.1.213.1.4.").And.NotContain("INS-N");
    });

    [Fact]
    public void The_judge_names_whatever_is_broken_in_whatever_we_write()
    {
        var deviations = FhirDeviations.All.Where(deviation => deviation.Version is "2.2.0").ToList();
        SomeDiffusedIdentities.Holds(
            SomeDiffusedIdentities.Qualified.Where(identity => identity.Ins!.Oid == InsOid.Nir),
            identity => deviations.ForEach(deviation => IsNamed(deviation, new FhirPatientWriter("2.2.0").Write(identity))),
            count: 20);
    }

    [Theory]
    [InlineData("1.2.250.1.213.1.4.10")]
    [InlineData("1.2.250.1.213.1.4.11")]
    public void Refuses_to_write_an_OID_that_2_0_1_does_not_know(string oid)
    {
        var identity = Exchange.Identities.DiffusedIdentity.Qualified(SomeDiffusedIdentities.Nessi.Strict, Ins.Parse("277076322082910", oid));
        var writing = () => new FhirPatientWriter("2.0.1").Write(identity);
        writing.Should().Throw<ArgumentException>().WithMessage("*2.0.1*");
    }

    private static void IsNamed(FhirDeviation deviation, byte[] written)
    {
        var patient = JsonNode.Parse(written)!.AsObject();
        deviation.Change(patient);
        deviation.Rules.Replace(" W", "", StringComparison.Ordinal).Split(' ')
            .Except(Judged.By(Judge, patient.Bytes(), "2.2.0").Departures.Select(finding => finding.Rule))
            .Should().BeEmpty(deviation.Name);
    }

    /// <summary>2.0.1 has no slice for test and demonstration; the fr-core-1 of 2.1.0 forgets demonstration.</summary>
    private static bool IsUnknown(InsOid oid, string version) =>
        (version is "2.0.1" && oid.Environment is not OidEnvironment.Production) || (version is "2.1.0" && oid.Environment is OidEnvironment.Demonstration);
}
