using System.Text.Json.Nodes;
using InsConformance.Exchange.Fhir;
using InsConformance.Exchange.Fhir.Reading;
using InsConformance.Exchange.Fhir.Receiving;
using InsConformance.Exchange.Receiving;
using InsConformance.Verdicts;

namespace InsConformance.Exchange.Tests.Fhir;

/// <summary>FH-31: what a receiver that was watched may hold.</summary>
public sealed class FhirReceptionTests
{
    private static readonly ObservedIns Nessi = new("277076322082910", "1.2.250.1.213.1.4.8");

    [Theory]
    [InlineData("2.2.0", "VALI", true)]
    [InlineData("2.2.0", "PROV", false)]
    [InlineData("ci", "QUAL", true)]
    [InlineData("ci", "VALI", false)]
    public void The_INS_is_stored_for_a_qualified_identity_only(string version, string status, bool isRight)
    {
        var patient = FhirPatients.Qualified(version);
        patient.SetStatus(status);
        Judge(patient, version, [Nessi]).Outcome.Should().Be(isRight ? Outcome.Passed : Outcome.Failed);
    }

    [Fact]
    public void An_identity_that_is_not_qualified_may_be_stored_without_its_INS()
    {
        var patient = FhirPatients.Qualified("2.2.0");
        patient.SetStatus("PROV");
        Judge(patient, "2.2.0", []).Outcome.Should().Be(Outcome.Passed);
    }

    [Fact]
    public void An_INS_that_was_there_before_is_not_the_matter()
    {
        var patient = FhirPatients.Qualified("2.2.0");
        patient.SetStatus("PROV");
        Judge(patient, "2.2.0", [new ObservedIns("279035121518989", "1.2.250.1.213.1.4.8")]).Outcome.Should().Be(Outcome.Passed);
    }

    private static Finding Judge(JsonObject patient, string version, IReadOnlyList<ObservedIns> held)
    {
        FhirReader.TryRead(patient.Bytes(), out var resource, out var error).Should().BeTrue(error);
        return FhirReceptionRules.Judge(new ObservedFhirReception(new FhirPatient(resource!), version, held)).Should().ContainSingle(finding => finding.Rule == "FH-31").Subject;
    }
}
