using System.Text;
using System.Text.Json.Nodes;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Fhir;

/// <summary>A patient that is right, and handles on its parts.</summary>
internal static class FhirPatients
{
    /// <summary>The qualified patient of the example, as the version wants it.</summary>
    public static JsonObject Qualified(string version)
    {
        var patient = JsonNode.Parse(Examples.Read("fhir/qualifiee-nir.json"))!.AsObject();
        if (version is "2.0.1" or "2.1.0")
            patient.Insee()["system"] = "https://mos.esante.gouv.fr/NOS/TRE_R13-Commune/FHIR/TRE-R13-Commune";
        if (version is "ci")
        {
            patient.Status()["system"] = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-identity-status";
            patient.Status()["code"] = "QUAL";
        }

        return patient;
    }

    public static byte[] Bytes(this JsonObject patient) => Encoding.UTF8.GetBytes(patient.ToJsonString());

    public static JsonObject Ins(this JsonObject patient) => patient["identifier"]![0]!.AsObject();

    public static JsonObject InsType(this JsonObject patient) => patient.Ins()["type"]!["coding"]![0]!.AsObject();

    public static JsonObject Reliability(this JsonObject patient) => patient["extension"]![0]!.AsObject();

    public static JsonObject Status(this JsonObject patient) => patient.Reliability()["extension"]![0]!["valueCoding"]!.AsObject();

    public static void SetValidationMode(this JsonObject patient, string code)
    {
        var parts = patient.Reliability()["extension"]!.AsArray();
        parts.RemoveAll(part => (string?)part!["url"] is "validationMode");
        parts.Add(new JsonObject { ["url"] = "validationMode", ["valueCoding"] = new JsonObject { ["code"] = code } });
    }

    public static JsonObject Insee(this JsonObject patient) =>
        patient["extension"]![1]!["valueAddress"]!["extension"]![0]!["valueCoding"]!.AsObject();

    public static JsonObject Official(this JsonObject patient) => patient["name"]![0]!.AsObject();

    public static JsonObject BirthList(this JsonObject patient) => patient.Official()["extension"]![0]!.AsObject();

    public static void Type(this JsonObject patient, string code, string system)
    {
        patient.InsType()["code"] = code;
        patient.Ins()["system"] = system;
    }

    public static void SetStatus(this JsonObject patient, string code) => patient.Status()["code"] = code;

    public static void AddStatus(this JsonObject patient, string code) => patient["extension"]!.AsArray().Add(
        new JsonObject
        {
            ["url"] = "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability",
            ["extension"] = new JsonArray(new JsonObject { ["url"] = "identityStatus", ["valueCoding"] = new JsonObject { ["system"] = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0445", ["code"] = code } }),
        });

    public static void AddComment(this JsonObject patient, string code) => patient.Reliability()["extension"]!.AsArray().Add(
        new JsonObject { ["url"] = "comment", ["valueCoding"] = new JsonObject { ["system"] = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-identity-status-comment", ["code"] = code } });

    public static void AddIdentifier(this JsonObject patient, string use, string type, string system, string value) => patient["identifier"]!.AsArray().Add(
        new JsonObject
        {
            ["use"] = use,
            ["type"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://terminology.hl7.org/CodeSystem/v2-0203", ["code"] = type }) },
            ["system"] = system,
            ["value"] = value,
        });

    public static void RemoveIns(this JsonObject patient) => patient["identifier"]!.AsArray().RemoveAt(0);
}
