using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;

namespace InsConformance.Exchange.Fhir.Writing;

/// <summary>
/// Writes an identity as a Patient of FR Core, in JSON: with the INS and its profile when the identity is qualified, under
/// <c>fr-core-patient</c> without them otherwise.
/// </summary>
/// <remarks>
/// A date that is not of the calendar is cut to what the FHIR type <c>date</c> can hold. The social-security number is not written: its
/// <c>use</c> would break fr-core-2.
/// </remarks>
public sealed class FhirPatientWriter
{
    private const string UsualProfile = "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FhirProfile _profile;

    /// <summary>A writer of a version of FR Core.</summary>
    /// <param name="version">One of the versions of <see cref="FhirJudge"/>.</param>
    public FhirPatientWriter(string version) => _profile = FhirProfile.Of(version);

    /// <summary>The resource in UTF-8.</summary>
    /// <exception cref="ArgumentException">This version of the profile has no place for the OID of the INS: 2.0.1 knows neither .10 nor .11.</exception>
    public byte[] Write(DiffusedIdentity identity)
    {
        if (identity.Ins is { } ins && _profile.SliceOfOid(ins.Oid.Value) is null)
            throw new ArgumentException($"FR Core {_profile.Version} has no slice for {ins.Oid.Label} ({ins.Oid.Value}).", nameof(identity));
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
            WritePatient(json, identity);
        return buffer.WrittenSpan.ToArray();
    }

    private void WritePatient(Utf8JsonWriter json, DiffusedIdentity identity)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", "Patient");
        json.WriteStartObject("meta");
        json.WriteStartArray("profile");
        json.WriteStringValue(identity.Ins is null ? UsualProfile : FrCore.PatientIns);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("extension");
        new FhirReliabilityWriter(json, _profile).Write(identity);
        WriteBirthPlace(json, identity.Strict.BirthPlace);
        json.WriteEndArray();
        WriteIdentifiers(json, identity);
        WriteNames(json, identity);
        json.WriteString("gender", identity.Strict.Sex switch { Sex.Male => "male", Sex.Female => "female", _ => "unknown" });
        if (Date(identity.Strict.BirthDate) is { } date)
            json.WriteString("birthDate", date);
        json.WriteEndObject();
    }

    private void WriteBirthPlace(Utf8JsonWriter json, BirthPlace place)
    {
        json.WriteStartObject();
        json.WriteString("url", FrCore.BirthPlace);
        json.WriteStartObject("valueAddress");
        json.WriteStartArray("extension");
        json.WriteStartObject();
        json.WriteString("url", FrCore.InseeCode);
        json.WriteStartObject("valueCoding");
        json.WriteString("system", _profile.CommuneCodeSystem);
        json.WriteString("code", place.Code);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteIdentifiers(Utf8JsonWriter json, DiffusedIdentity identity)
    {
        List<(string Use, Ins Ins)> numbers = [];
        if (identity.Ins is { } current)
            numbers.Add((_profile.SliceOfOid(current.Oid.Value)!.Uses[0], current));
        numbers.AddRange(identity.FormerIns
            .Where(former => identity.Ins is not null && _profile.SliceOfOid(former.Oid.Value)?.Uses.Contains("old", StringComparer.Ordinal) is true)
            .Select(former => ("old", former)));
        if (numbers.Count + identity.LocalIdentifiers.Length == 0)
            return;

        json.WriteStartArray("identifier");
        foreach (var (use, ins) in numbers)
        {
            var type = _profile.SliceOfOid(ins.Oid.Value)!.TypeCode;
            WriteIdentifier(json, use, FrCore.IdentifierTypes, type, ins.Oid.Value, ins.Matricule.Value, assigner: null);
        }

        foreach (var local in identity.LocalIdentifiers)
            WriteIdentifier(json, "usual", FrCore.Hl7IdentifierTypes, local.Type, local.Authority.Oid, local.Value, local.Authority.Name);
        json.WriteEndArray();
    }

    private static void WriteIdentifier(Utf8JsonWriter json, string use, string typeSystem, string type, string? oid, string value, string? assigner)
    {
        json.WriteStartObject();
        json.WriteString("use", use);
        json.WriteStartObject("type");
        json.WriteStartArray("coding");
        json.WriteStartObject();
        json.WriteString("system", typeSystem);
        json.WriteString("code", type);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        if (oid is not null)
            json.WriteString("system", FrCore.OidPrefix + oid);
        json.WriteString("value", value);
        if (assigner is not null)
        {
            json.WriteStartObject("assigner");
            json.WriteString("display", assigner);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, DiffusedIdentity identity)
    {
        json.WriteStartArray("name");
        WriteName(json, "official", identity.Strict.BirthName, identity.Strict.FirstBirthName, identity.Strict.BirthGivenNames);
        if (identity.Complementary is { UsedName: not null } or { UsedFirstName: not null })
            WriteName(json, "usual", identity.Complementary.UsedName, identity.Complementary.UsedFirstName, list: null);
        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, string use, StoredName? family, StoredName? given, GivenNames? list)
    {
        json.WriteStartObject();
        if (list is not null)
        {
            json.WriteStartArray("extension");
            json.WriteStartObject();
            json.WriteString("url", FrCore.BirthListGivenName);
            json.WriteString("valueString", list.ToString());
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteString("use", use);
        if (family is not null)
            json.WriteString("family", family.Value);
        if (given is not null)
        {
            json.WriteStartArray("given");
            json.WriteStringValue(given.Value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The date, or the beginning of it that is known and of the calendar; null when not even the year is known.</summary>
    private static string? Date(BirthDate date) => date switch
    {
        { Kind: BirthDateKind.Complete } => date.ToIso(),
        { Year: 0 } => null,
        { Month: >= 1 and <= 12 } => date.ToIso()[..7],
        _ => date.ToIso()[..4],
    };
}
