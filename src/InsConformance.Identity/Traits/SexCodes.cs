using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Traits;

/// <summary>Codes of the sex: M and F for INSi (EF_INS25_04), I and U besides for a local identity (PID-8).</summary>
public static class SexCodes
{
    /// <summary>The letter of the sex.</summary>
    public static string Code(this Sex sex) => sex switch
    {
        Sex.Male => "M",
        Sex.Female => "F",
        Sex.Indeterminate => "I",
        _ => "U",
    };

    /// <summary>French name of the sex.</summary>
    public static string Label(this Sex sex) => sex switch
    {
        Sex.Male => "Masculin",
        Sex.Female => "Féminin",
        Sex.Indeterminate => "Indéterminé",
        _ => "Inconnu",
    };

    /// <summary>Why INSi cannot be called with this sex; null when it can.</summary>
    public static Refusal? InsiRefusal(this Sex sex) => sex is Sex.Male or Sex.Female ? null : Refusal.Of(
        IdentityField.Sex,
        SexRules.InsiCode,
        $"« {sex.Code()} » ({sex.Label()}) n'est pas admis par INSi ; l'identité ne peut être recherchée qu'avec M ou F.",
        sex.Code(),
        1);

    /// <summary>Reads a code exactly: one capital letter.</summary>
    public static bool TryParse(string? code, out Sex sex, [NotNullWhen(false)] out Refusal? refusal)
    {
        Sex? found = code switch
        {
            "M" => Sex.Male,
            "F" => Sex.Female,
            "I" => Sex.Indeterminate,
            "U" => Sex.Unknown,
            _ => null,
        };
        sex = found ?? Sex.Unknown;
        refusal = found is not null ? null : Refusal.Of(
            IdentityField.Sex, SexRules.KnownCode, $"{Excerpt.Quote(code)} n'est pas un code ; attendu M, F, I ou U.");
        return found is not null;
    }
}
