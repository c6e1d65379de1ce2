using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>The rules about the birth date.</summary>
public static class BirthDateRules
{
    /// <summary>On the wire: AAAA-MM-JJ, digits only, any day and month.</summary>
    public static RuleReference WireForm { get; } = new("DDN-FORME", Basis.Official, "XSD DESIR_ICIR_EXP 1.5.0, DateLunaire");

    /// <summary>Typed as it is displayed: JJ/MM/AAAA.</summary>
    public static RuleReference EntryForm { get; } = new("DDN-SAISIE", Basis.Inferred, "guide v2, règle 6", "INS 13.1");

    /// <summary>Typed day from 1 to 31, month from 1 to 12.</summary>
    public static RuleReference EntryRange { get; } = new("DDN-BORNES", Basis.Official, "guide v2, règle 1", "INS 1.3");

    /// <summary>How the unknown parts are completed, with the marker « date fictive ».</summary>
    public static RuleReference Completion { get; } =
        new("DDN-COMPLETION", Basis.Secondary, "guide v3, EXI ID 11", "guide v2, règles 9 et 10", "RNIV, EXI PP 19");

    /// <summary>No incomplete date in the field of the health identity.</summary>
    public static RuleReference NotIncomplete { get; } = new("DDN-INCOMPLETE", Basis.Secondary, "guide v3, EXI ID 12");

    /// <summary>A lunar date belongs to the invoicing identity.</summary>
    public static RuleReference NotLunar { get; } =
        new("DDN-LUNAIRE", Basis.Inferred, "guide v3, EXI ID 12", "IHE PAM France, ZFD-1");

    /// <summary>Why a date must not stand in the birth date field of a health identity; null for a day of the calendar.</summary>
    public static Refusal? RefusalInHealthIdentity(BirthDate date) => date.Kind switch
    {
        BirthDateKind.Incomplete => Refusal.Of(
            IdentityField.BirthDate,
            NotIncomplete,
            $"« {date.Display} » est incomplète ; compléter la date et la marquer fictive."),
        BirthDateKind.Lunar => Refusal.Of(
            IdentityField.BirthDate,
            NotLunar,
            $"« {date.Display} » n'est pas un jour du calendrier ; une date lunaire relève du seul champ de facturation."),
        _ => null,
    };
}
