using InsConformance.Campaign.Sut;
using InsConformance.Engine.Register;
using InsConformance.Identity.Rules;

namespace InsConformance.Campaign.Reference;

/// <summary>The fields of the seam and those of the engine.</summary>
internal static class EngineFields
{
    private static readonly Dictionary<SutField, RecordField> Fields = new()
    {
        [SutField.InsMatricule] = RecordField.Matricule,
        [SutField.InsOid] = RecordField.Oid,
        [SutField.BirthName] = RecordField.BirthName,
        [SutField.BirthGivenNames] = RecordField.BirthGivenNames,
        [SutField.FirstBirthName] = RecordField.FirstBirthName,
        [SutField.BirthDate] = RecordField.BirthDate,
        [SutField.Sex] = RecordField.Sex,
        [SutField.BirthPlace] = RecordField.BirthPlace,
        [SutField.UsedName] = RecordField.UsedName,
        [SutField.UsedFirstName] = RecordField.UsedFirstName,
        [SutField.Address] = RecordField.PostalAddress,
        [SutField.Phone] = RecordField.Telephone,
        [SutField.SocialSecurityNumber] = RecordField.SocialSecurityNumber,
    };

    private static readonly Dictionary<RecordField, SutField> Reversed = Fields.ToDictionary(pair => pair.Value, pair => pair.Key);

    private static readonly Dictionary<string, SutField> ByLabel = Fields.ToDictionary(pair => pair.Value.Label(), pair => pair.Key, StringComparer.Ordinal);

    public static RecordField ToEngine(this SutField field) => Fields[field];

    public static SutField ToSut(this RecordField field) => Reversed[field];

    public static SutField ToSut(this IdentityField field) => Reversed[field.Recorded()];

    /// <summary>The field that the journals of the engine call so; null for what is no field of the identity.</summary>
    public static SutField? Labelled(string label) => ByLabel.TryGetValue(label, out var field) ? field : null;
}
