using System.Collections.Immutable;
using InsConformance.Identity.Rules;

namespace InsConformance.Engine.Register;

/// <summary>What the register says of its fields.</summary>
public static class RecordFields
{
    private const int FieldsOfTheRule = 10;

    /// <summary>Every field, in order.</summary>
    public static ImmutableArray<RecordField> All { get; } = [.. Enum.GetValues<RecordField>()];

    /// <summary>The field of règle 1 that this one is; null for those kept besides.</summary>
    public static IdentityField? Trait(this RecordField field) => (int)field < FieldsOfTheRule ? (IdentityField)field : null;

    /// <summary>The recorded field that holds a field of règle 1.</summary>
    public static RecordField Recorded(this IdentityField field) => (RecordField)field;

    /// <summary>French label, unequivocal (INS 2).</summary>
    public static string Label(this RecordField field) => field switch
    {
        RecordField.SocialSecurityNumber => "Numéro de sécurité sociale",
        RecordField.PostalAddress => "Adresse",
        RecordField.Telephone => "Téléphone",
        _ => ((IdentityField)field).Label(),
    };
}
