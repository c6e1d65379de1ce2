using System.Globalization;
using System.Text.Json;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Fhir.Writing;

/// <summary>
/// Writes the extensions « fiabilité de l'identité » : the status, and the attributes, beside it until 2.2.0 and as comments after.
/// </summary>
internal sealed class FhirReliabilityWriter(Utf8JsonWriter json, FhirProfile profile)
{
    public void Write(DiffusedIdentity identity)
    {
        var attributes = identity.Attributes.Codes();
        WriteOne(() =>
        {
            WriteCoding("identityStatus", profile.StatusSystem, StatusCode(identity));
            if (profile.HasComments)
                WriteComments(attributes);
            WriteCollection(identity);
            WriteValidation(identity);
        });
        if (profile.HasComments)
            return;
        foreach (var attribute in attributes)
            WriteOne(() => WriteCoding("identityStatus", profile.StatusSystem, attribute));
    }

    /// <summary>Until 2.2.0, VALI with an INS is « qualifiée », VALI without it « validée », and PROV the rest.</summary>
    private string StatusCode(DiffusedIdentity identity) => identity switch
    {
        { Ins: not null } => profile.QualifiedCode,
        { Status: TrustStatus.Validated } => "VALI",
        { Status: TrustStatus.Retrieved } when profile.HasComments => "RECUP",
        _ => "PROV",
    };

    private void WriteComments(IReadOnlyList<string> attributes)
    {
        foreach (var attribute in attributes)
            WriteCoding("comment", FrCore.StatusComments, attribute);
    }

    private void WriteCollection(DiffusedIdentity identity)
    {
        if (identity.CollectedBy is { } method)
            WriteCoding("methodCollection", system: null, method.Code());
        if (identity.InsiCallDate is not { } date)
            return;
        json.WriteStartObject();
        json.WriteString("url", profile.HasComments ? "dateInterrogationINSi" : "dateCollection");
        json.WriteString("valueDate", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    /// <summary>The document on which the identity was checked, where the profile has its code: that of the INS admits only four from 2.2.0.</summary>
    private void WriteValidation(DiffusedIdentity identity)
    {
        if (identity.Proof is { Code.Length: > 0 } proof && (identity.Ins is null || profile.AdmitsValidation(proof.Code)))
            WriteCoding("validationMode", system: null, proof.Code);
    }

    private void WriteOne(Action content)
    {
        json.WriteStartObject();
        json.WriteStartArray("extension");
        content();
        json.WriteEndArray();
        json.WriteString("url", FrCore.IdentityReliability);
        json.WriteEndObject();
    }

    private void WriteCoding(string url, string? system, string code)
    {
        json.WriteStartObject();
        json.WriteString("url", url);
        json.WriteStartObject("valueCoding");
        if (system is not null)
            json.WriteString("system", system);
        json.WriteString("code", code);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
