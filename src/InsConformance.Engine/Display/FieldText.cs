using InsConformance.Engine.Register;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Display;

/// <summary>The value of a field as people read it: dates JJ/MM/AAAA, codes as they are, the matricule in groups (INS 13.1).</summary>
internal static class FieldText
{
    /// <summary>The text of a field; null when it holds nothing.</summary>
    public static string? Of(RegisteredIdentity identity, RecordField field) => field switch
    {
        RecordField.Matricule => identity.Trust.Ins?.Matricule.Display,
        RecordField.Oid => identity.Trust.Ins?.Oid.Value,
        RecordField.BirthName => identity.Strict.BirthName.Value,
        RecordField.BirthGivenNames => identity.Strict.BirthGivenNames?.List.Value,
        RecordField.FirstBirthName => identity.Strict.FirstBirthName.Value,
        RecordField.BirthDate => identity.Strict.BirthDate.Display,
        RecordField.Sex => identity.Strict.Sex.Code(),
        RecordField.BirthPlace => identity.Strict.BirthPlace.Code,
        RecordField.UsedName => identity.Complementary.UsedName?.Value,
        RecordField.UsedFirstName => identity.Complementary.UsedFirstName?.Value,
        RecordField.SocialSecurityNumber => identity.Complementary.SocialSecurityNumber,
        RecordField.PostalAddress => identity.Complementary.PostalAddress,
        _ => identity.Complementary.Telephone,
    };
}
