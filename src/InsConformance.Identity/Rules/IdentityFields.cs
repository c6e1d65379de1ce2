using System.Collections.Immutable;

namespace InsConformance.Identity.Rules;

/// <summary>The table of the ten fields (guide v2 règles 1, 3, 5, 6, 26; INS 1, 2, 11–14, 29–31).</summary>
public static class IdentityFields
{
    /// <summary>The ten fields, in the order of règle 1.</summary>
    public static ImmutableArray<IdentityFieldDefinition> All { get; } =
    [
        new(IdentityField.Matricule, 1, "Matricule INS", "INS",
            IsStrict: true, IsMandatoryAtCreation: false, IsAlwaysDisplayed: false, IsLocked: true,
            ["INSACTIF/IdIndividu/NumIdentifiant", "INSACTIF/IdIndividu/Cle"]),
        new(IdentityField.Oid, 2, "OID", "OID",
            IsStrict: true, IsMandatoryAtCreation: false, IsAlwaysDisplayed: false, IsLocked: true, ["INSACTIF/OID"]),
        new(IdentityField.BirthName, 3, "Nom de naissance", "N. Nais.",
            IsStrict: true, IsMandatoryAtCreation: true, IsAlwaysDisplayed: true, IsLocked: true, ["TIQ/NomNaissance"]),
        new(IdentityField.BirthGivenNames, 4, "Prénom(s) de naissance", "Pr. Nais.",
            IsStrict: true, IsMandatoryAtCreation: false, IsAlwaysDisplayed: false, IsLocked: true, ["TIQ/ListePrenom"]),
        new(IdentityField.FirstBirthName, 5, "1er prénom de naissance", "Pr. 1",
            IsStrict: true, IsMandatoryAtCreation: true, IsAlwaysDisplayed: true, IsLocked: false, []),
        new(IdentityField.BirthDate, 6, "Date de naissance", "DDN",
            IsStrict: true, IsMandatoryAtCreation: true, IsAlwaysDisplayed: true, IsLocked: true, ["TIQ/DateNaissance"]),
        new(IdentityField.Sex, 7, "Sexe", "S",
            IsStrict: true, IsMandatoryAtCreation: true, IsAlwaysDisplayed: true, IsLocked: true, ["TIQ/Sexe"]),
        new(IdentityField.BirthPlace, 8, "Code lieu de naissance", "INSEE. Nais.",
            IsStrict: true, IsMandatoryAtCreation: true, IsAlwaysDisplayed: false, IsLocked: true, ["TIQ/LieuNaissance"]),
        new(IdentityField.UsedName, 9, "Nom utilisé", "N. Ut.",
            IsStrict: false, IsMandatoryAtCreation: false, IsAlwaysDisplayed: false, IsLocked: false, []),
        new(IdentityField.UsedFirstName, 10, "Prénom utilisé", "Pr. Ut.",
            IsStrict: false, IsMandatoryAtCreation: false, IsAlwaysDisplayed: false, IsLocked: false, []),
    ];

    /// <summary>The row of the field in the table.</summary>
    public static IdentityFieldDefinition Definition(this IdentityField field) => All[(int)field];

    /// <summary>Official French label of the field, e.g. « Nom de naissance ».</summary>
    public static string Label(this IdentityField field) => All[(int)field].Label;
}
