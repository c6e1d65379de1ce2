using InsConformance.Exchange.Cda;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Tests.Support;
using InsConformance.Identity.Matricules;

namespace InsConformance.Exchange.Tests.Cda;

public sealed class CdaJudgeTests
{
    private static readonly CdaJudge Judge = new();

    public static TheoryData<string> Deviations => [.. CdaDeviations.All.Select(deviation => deviation.ToString())];

    public static TheoryData<string> AdmittedChanges => [.. CdaDeviations.Admitted.Select(deviation => deviation.ToString())];

    [Theory]
    [MemberData(nameof(Deviations))]
    public void Names_the_rule_that_is_broken_and_no_other(string name) => Judges(CdaDeviations.All.Single(one => one.ToString() == name));

    [Theory]
    [MemberData(nameof(AdmittedChanges))]
    public void Accepts_what_the_version_admits(string name) => Judges(CdaDeviations.Admitted.Single(one => one.ToString() == name));

    [Fact]
    public void Breaks_every_rule_that_a_document_alone_can_break()
    {
        string[] elsewhere = ["CD-11", "CD-20", "CD-21"]; // They need to be told the platform, or what the receiver stored.
        var broken = CdaDeviations.All.SelectMany(deviation => deviation.Rules.Split(' ')).ToHashSet(StringComparer.Ordinal);
        Judge.Rules("3.0").Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Except(elsewhere).Should().BeSubsetOf(broken);
    }

    [Fact]
    public void Has_every_rule_of_the_reference() => Judge.Versions.Should().AllSatisfy(version => Judge.Rules(version).Select(rule => rule.Id).Distinct(StringComparer.Ordinal)
        .Should().Equal([.. Enumerable.Range(1, 15).Select(rank => $"CD-{rank:00}"), "CD-20", "CD-21"]));

    [Theory]
    [InlineData(Platform.Production, true)]
    [InlineData(Platform.Test, false)]
    [InlineData(null, false)]
    public void CD_11_warns_of_an_INS_of_test_in_production_only(Platform? platform, bool warns) =>
        Judged.By(Judge, Examples.Read("cda/qualifiee-nir-test.xml"), "3.0", context => context with { Platform = platform })
            .DepartedRules().Should().Equal(warns ? ["CD-11 W"] : []);

    [Fact]
    public void Says_that_the_rules_of_the_INS_are_not_evaluated_without_an_INS() =>
        Judged.By(Judge, Examples.Read("cda/sans-ins.xml"), "3.0").Unevaluated.Select(finding => finding.Rule).Should().Contain(["CD-03", "CD-08", "CD-20"]);

    [Fact]
    public void Says_where_in_XPath_and_what_was_expected()
    {
        var finding = Judged.By(Judge, Examples.Read("cda/ecart-cle-fausse.xml"), "3.0").Departures.Single();
        finding.Location.Should().Be("/ClinicalDocument/recordTarget/patientRole/id[1]/@extension");
        finding.Expected.Should().Be("la clé 10");
        finding.Observed.Should().Be("277076322082911");
    }

    [Fact]
    public void Refuses_a_document_of_another_kind()
    {
        var judgement = Judged.By(Judge, "<Patient xmlns='http://hl7.org/fhir'/>"u8.ToArray(), "3.0");
        judgement.Verdict.Should().Be(JudgementVerdict.Error);
        judgement.Error.Should().Contain("La racine est « Patient »").And.Contain("attendu un document CDA R2");
    }

    private static void Judges(CdaDeviation deviation) =>
        string.Join(' ', Judged.By(Judge, deviation.Apply(), deviation.Version).DepartedRules()).Should().Be(deviation.Rules);
}
