using System.Text.Json.Nodes;

namespace InsConformance.Exchange.Tests.Fhir;

/// <summary>One thing changed in a patient that is right, and the rules that must name it.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Version">Version of FR Core.</param>
/// <param name="Rules">Every rule departed from; « W » after a warning.</param>
/// <param name="Change">The change.</param>
public sealed record FhirDeviation(string Name, string Version, string Rules, Action<JsonObject> Change)
{
    /// <summary>The patient with its change.</summary>
    public JsonObject Apply()
    {
        var patient = FhirPatients.Qualified(Version);
        Change(patient);
        return patient;
    }

    public override string ToString() => $"{Version} {Name}";
}
