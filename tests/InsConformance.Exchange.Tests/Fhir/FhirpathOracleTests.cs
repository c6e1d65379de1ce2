using System.Text.Json;
using System.Text.Json.Nodes;
using InsConformance.Exchange.Fhir;
using InsConformance.Exchange.Fhir.Invariants;
using InsConformance.Exchange.Fhir.Reading;

namespace InsConformance.Exchange.Tests.Fhir;

/// <summary>Our translation of the published invariants and the published expressions themselves, evaluated by fhirpath.js, give the same.</summary>
public sealed class FhirpathOracleTests
{
    [Fact]
    public async Task Our_invariants_give_what_the_published_expressions_give()
    {
        NodeModules.Require("fhirpath/package.json");
        var patients = Patients().ToList();
        var cases = PublishedInvariants.All.SelectMany(invariant => patients.Select(patient => (Invariant: invariant, patient.Name, patient.Patient))).ToList();
        var input = string.Concat(cases.Select(one => new JsonObject { ["expression"] = one.Invariant.Expression, ["resource"] = one.Patient.DeepClone() }.ToJsonString() + "\n"));

        var run = await OutsideTool.Node.RunAsync([Repository.PathOf("tests/tools/fhirpath/evaluate.mjs"), NodeModules.Folder], input, TestContext.Current.CancellationToken);

        run.ExitCode.Should().Be(0, run.Errors);
        var theirs = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        theirs.Should().HaveCount(cases.Count);
        cases.Zip(theirs).Select(pair => Say(pair.First.Invariant, pair.First.Name, Ours(pair.First.Invariant, pair.First.Patient)))
            .Should().Equal(cases.Zip(theirs).Select(pair => Say(pair.First.Invariant, pair.First.Name, pair.Second)));
        theirs.Distinct(StringComparer.Ordinal).Should().BeEquivalentTo("[true]", "[false]", "[]");
    }

    /// <summary>Every patient of these tests, and two whose status is said twice.</summary>
    private static IEnumerable<(string Name, JsonObject Patient)> Patients()
    {
        foreach (var deviation in FhirDeviations.All.Concat(FhirDeviations.Admitted))
            yield return (deviation.ToString(), deviation.Apply());
        foreach (var version in new[] { "2.1.0", "2.2.0" })
        {
            var patient = FhirPatients.Qualified(version);
            patient.AddStatus("HOMA");
            patient.RemoveIns();
            yield return ($"{version} VALI and HOMA without INS", patient);
        }
    }

    private static string Ours(PublishedInvariant invariant, JsonObject patient)
    {
        FhirReader.TryRead(patient.Bytes(), out var resource, out var error).Should().BeTrue(error);
        return invariant.Evaluate(new FhirPatient(resource!)) is { } result ? $"[{JsonSerializer.Serialize(result)}]" : "[]";
    }

    private static string Say(PublishedInvariant invariant, string patient, string result) => $"{invariant.Version} {invariant.Key} on « {patient} »: {result}";
}
