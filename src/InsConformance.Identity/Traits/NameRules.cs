using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>The rules about the letters of names and given names: those of storage, then those of the téléservice.</summary>
public static class NameRules
{
    private const string InsiGuide = "SEL-MP-043, § 2 et 3.4.1, EF_INS01_03 et EF_INS10_01";

    /// <summary>A name holds at least one letter.</summary>
    public static RuleReference Presence { get; } = new("NOM-ABSENT", Basis.Inferred, "guide v2, règle 5 (champs obligatoires)");

    /// <summary>Names are stored in upper case.</summary>
    public static RuleReference UpperCase { get; } = new("NOM-MAJUSCULES", Basis.Official, "guide v2, règle 1", "INS 1.2");

    /// <summary>Names are stored without accents nor diacritics.</summary>
    public static RuleReference NoDiacritic { get; } = new("NOM-DIACRITIQUES", Basis.Official, "guide v2, règle 1", "INS 1.2");

    /// <summary>Nothing but letters, spaces, apostrophes and hyphens: what règle 1 names, and nothing else.</summary>
    public static RuleReference Characters { get; } = new("NOM-CARACTERES", Basis.Inferred, "guide v2, règle 1", "SEL-MP-043");

    /// <summary>The stored apostrophe is the one of the keyboard.</summary>
    public static RuleReference Apostrophe { get; } = new("NOM-APOSTROPHE", Basis.Inferred, "guide v2, règle 1", "SEL-MP-043");

    /// <summary>No space around a name, one space at a time inside.</summary>
    public static RuleReference Spaces { get; } = new("NOM-ESPACES", Basis.Inferred, "SEL-MP-043");

    /// <summary>At least 54 characters must be accepted, 100 are recommended.</summary>
    public static RuleReference Length { get; } = new("NOM-LONGUEUR", Basis.Official, "guide v2, règle 1", "INS 1.2");

    /// <summary>INSi needs a birth name and a given name.</summary>
    public static RuleReference InsiPresence { get; } = new("INSI-NOM-ABSENT", Basis.Secondary, InsiGuide);

    /// <summary>INSi takes A–Z, space, ASCII apostrophe, hyphen.</summary>
    public static RuleReference InsiAlphabet { get; } = new("INSI-NOM-ALPHABET", Basis.Secondary, InsiGuide);

    /// <summary>A name sent to INSi starts neither with a space nor with a hyphen.</summary>
    public static RuleReference InsiStart { get; } = new("INSI-NOM-DEBUT", Basis.Secondary, InsiGuide);

    /// <summary>Spaces and apostrophes are neither doubled nor combined.</summary>
    public static RuleReference InsiPairs { get; } = new("INSI-NOM-ESPACES-APOSTROPHES", Basis.Secondary, InsiGuide);

    /// <summary>Two hyphens at most in a birth name, one in a given name.</summary>
    public static RuleReference InsiHyphens { get; } = new("INSI-NOM-TIRETS", Basis.Secondary, InsiGuide);

    /// <summary>A given name ends neither with a hyphen nor with an apostrophe.</summary>
    public static RuleReference InsiGivenNameEnd { get; } = new("INSI-PRENOM-FIN", Basis.Secondary, "SEL-MP-043, EF_INS10_02");

    /// <summary>Stricter form of some clients: every separator stands between two letters.</summary>
    public static RuleReference InsiBetweenLetters { get; } =
        new("INSI-NOM-ENTRE-LETTRES", Basis.Secondary, "client public padoa/tlsi-ins, plus strict que SEL-MP-043");

    /// <summary>The first given name is the beginning of the list.</summary>
    public static RuleReference FirstNameCoherence { get; } =
        new("PRENOM-COHERENCE", Basis.Official, "guide v2, règle 6", "INS 14.1");
}
