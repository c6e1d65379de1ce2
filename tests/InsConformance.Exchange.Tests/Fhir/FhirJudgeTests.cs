using System.Text;
using System.Text.Json.Nodes;
using InsConformance.Exchange.Fhir;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Tests.Support;
using InsConformance.Identity.Matricules;

namespace InsConformance.Exchange.Tests.Fhir;

public sealed class FhirJudgeTests
{
    private static readonly FhirJudge Judge = new();

    public static TheoryData<string> Deviations => [.. FhirDeviations.All.Select(deviation => deviation.ToString())];

    public static TheoryData<string> AdmittedChanges => [.. FhirDeviations.Admitted.Select(deviation => deviation.ToString())];

    [Theory]
    [MemberData(nameof(Deviations))]
    public void Names_the_rule_that_is_broken_and_no_other(string name) => Judges(FhirDeviations.All.Single(one => one.ToString() == name));

    [Theory]
    [MemberData(nameof(AdmittedChanges))]
    public void Accepts_what_the_version_admits(string name) => Judges(FhirDeviations.Admitted.Single(one => one.ToString() == name));

    [Fact]
    public void Breaks_every_rule_that_a_resource_alone_can_break()
    {
        string[] elsewhere = ["FH-22", "FH-30", "FH-31"]; // They need to be told the platform, to see a search, to see the receiver.
        var broken = FhirDeviations.All.SelectMany(deviation => deviation.Rules.Split(' ')).ToHashSet(StringComparer.Ordinal);
        Judge.Versions.SelectMany(Judge.Rules).Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Except(elsewhere)
            .Should().BeSubsetOf(broken);
    }

    [Fact]
    public void Has_every_rule_of_the_reference() => Judge.Versions.SelectMany(Judge.Rules).Select(rule => rule.Id).Distinct(StringComparer.Ordinal)
        .Should().BeEquivalentTo(Enumerable.Range(1, 25).Append(30).Append(31).Select(rank => $"FH-{rank:00}"));

    [Theory]
    [InlineData(Platform.Production, "FH-22 W")]
    [InlineData(Platform.Test, "")]
    [InlineData(null, "")]
    public void FH_22_warns_of_an_INS_of_test_in_production_only(Platform? platform, string expected) =>
        Judged.By(Judge, Examples.Read("fhir/qualifiee-nir-test.json"), "2.2.0", context => context with { Platform = platform })
            .DepartedRules().Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 0 ? [] : [expected]);

    [Theory]
    [InlineData("GET /Patient?identifier=urn:oid:1.2.250.1.213.1.4.8|277076322082910", true)]
    [InlineData("GET /Patient?identifier=urn%3Aoid%3A1.2.250.1.213.1.4.9%7C277076322082910&_count=1", true)]
    [InlineData("https://example.org/fhir/DocumentReference?patient.identifier=urn:oid:1.2.250.1.213.1.4.8|277076322082910", true)]
    [InlineData("GET /Patient?identifier=urn:oid:1.2.3|1900068", true)]
    [InlineData("GET /Patient?identifier=277076322082910", false)]
    [InlineData("GET /Patient?identifier=1.2.250.1.213.1.4.8|277076322082910", false)]
    [InlineData("GET /Patient?identifier=urn:oid:1.2.250.1.213.1.4.8|2770763220829", false)]
    [InlineData("GET /DocumentReference?patient.identifier=urn:uuid:1.2.250.1.213.1.4.8|277076322082910", false)]
    public void FH_30_demands_system_and_matricule(string request, bool isRight) =>
        Judged.By(Judge, Encoding.UTF8.GetBytes(request), "2.2.0").DepartedRules().Should().Equal(isRight ? [] : ["FH-30"]);

    [Fact]
    public void FH_31_says_that_it_needs_the_receiver() =>
        Judged.By(Judge, Examples.Read("fhir/qualifiee-nir.json"), "2.2.0").Unevaluated.Select(finding => finding.Rule).Should().Contain("FH-31");

    [Fact]
    public void FH_10_says_that_an_expression_that_gives_nothing_is_neither_true_nor_false()
    {
        var judgement = Judged.By(Judge, Examples.Read("fhir/ecart-sans-lieu-de-naissance.json"), "2.2.0");
        judgement.DepartedRules().Should().Equal("FH-16");
        judgement.Unevaluated.Should().Contain(finding => finding.Rule == "FH-10" && finding.Message.Contains("ni vrai ni faux"));
    }

    [Fact]
    public void Says_where_in_FHIRPath_and_what_was_expected()
    {
        var finding = Judged.By(Judge, Examples.Read("fhir/ecart-cle-fausse.json"), "2.2.0").Departures.Single();
        finding.Location.Should().Be("Patient.identifier[0].value");
        finding.Expected.Should().Be("la clé 10");
        finding.Observed.Should().Be("277076322082911");
    }

    [Fact]
    public void Judges_every_patient_of_a_bundle()
    {
        var bundle = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["entry"] = new JsonArray(
                new JsonObject { ["resource"] = FhirPatients.Qualified("2.2.0") },
                new JsonObject { ["resource"] = JsonNode.Parse(Examples.Read("fhir/ecart-cle-fausse.json")) }),
        };
        var finding = Judged.By(Judge, bundle.Bytes(), "2.2.0").Departures.Single();
        (finding.Rule, finding.Location).Should().Be(("FH-07", "Bundle.entry[1].resource.identifier[0].value"));
    }

    [Fact]
    public void Judges_the_INS_by_which_a_document_refers_to_its_patient()
    {
        var document = new JsonObject
        {
            ["resourceType"] = "DocumentReference",
            ["subject"] = new JsonObject { ["identifier"] = new JsonObject { ["system"] = "urn:oid:1.2.250.1.213.1.4.8", ["value"] = "123456789012345" } },
        };
        Judged.By(Judge, document.Bytes(), "2.2.0").DepartedRules().Should().Equal("FH-07");
    }

    [Fact]
    public void Reads_XML_as_JSON() => Judged.By(Judge, Examples.Read("fhir/qualifiee-nir.xml"), "2.2.0").Verdict.Should().Be(JudgementVerdict.Passed);

    private static void Judges(FhirDeviation deviation) =>
        string.Join(' ', Judged.By(Judge, deviation.Apply().Bytes(), deviation.Version).DepartedRules()).Should().Be(deviation.Rules);
}
