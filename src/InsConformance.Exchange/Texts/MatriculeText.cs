using System.Globalization;
using InsConformance.Identity.Matricules;

namespace InsConformance.Exchange.Texts;

/// <summary>
/// What a received matricule is worth, from its characters alone. The shape is the loose one (digits, and A or B after a 2 for Corsica):
/// official samples break the strict structure of the INSEE.
/// </summary>
internal static class MatriculeText
{
    /// <summary>What the shape is, in French.</summary>
    public const string Shape = "15 caractères : 13 du numéro et 2 de la clé, des chiffres (2A ou 2B pour la Corse)";

    private const int Letter = 6;

    /// <summary>Whether the text has the shape <c>^\d{5}(\d{2}|2[AB])\d{8}$</c>.</summary>
    public static bool HasShape(string? text)
    {
        if (text is not { Length: Matricule.Length })
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && !(i == Letter && text[i] is 'A' or 'B' && text[i - 1] == '2'))
                return false;
        }

        return true;
    }

    /// <summary>The key that the number calls for when the one of the text is another; null when it is right, or when the text has not the shape.</summary>
    public static string? KeyExpectedInstead(string? text)
    {
        if (!HasShape(text))
            return null;
        var expected = MatriculeKey.Of(text.AsSpan(0, MatriculeKey.NumberLength));
        return text.AsSpan(MatriculeKey.NumberLength).SequenceEqual(expected) ? null : expected;
    }

    /// <summary>
    /// What the digits of a matricule say otherwise than the traits beside it. Only worth a warning: a NIR outlives a correction of the
    /// civil status, and months beyond 12 are conventional.
    /// </summary>
    /// <param name="matricule">The matricule; one without the shape is compared with nothing.</param>
    /// <param name="sex">M or F; another sex is not compared.</param>
    /// <param name="birthDate">AAAAMMJJ; another form is not compared.</param>
    /// <param name="birthPlace">COG; null when it is not to be compared.</param>
    public static IEnumerable<MatriculeDisagreement> Disagreements(string? matricule, string? sex, string? birthDate, string? birthPlace)
    {
        if (!HasShape(matricule))
            yield break;
        var ofMatricule = matricule![0] switch { '1' or '3' or '7' => "M", '2' or '4' or '8' => "F", _ => null };
        if (ofMatricule is not null && sex is "M" or "F" && !string.Equals(sex, ofMatricule, StringComparison.Ordinal))
            yield return new MatriculeDisagreement(MatriculeTrait.Sex, $"{ofMatricule} (le matricule commence par {matricule[0]})");
        if (DateText.IsEightDigits(birthDate))
        {
            if (!birthDate.AsSpan(2, 2).SequenceEqual(matricule.AsSpan(1, 2)))
                yield return new MatriculeDisagreement(MatriculeTrait.BirthDate, $"une année finissant par {matricule.AsSpan(1, 2)} (matricule)");
            var month = int.Parse(matricule.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture);
            if (month is >= 1 and <= 12 && !birthDate.AsSpan(4, 2).SequenceEqual(matricule.AsSpan(3, 2)))
                yield return new MatriculeDisagreement(MatriculeTrait.BirthDate, $"le mois {matricule.AsSpan(3, 2)} (matricule)");
        }

        if (PlaceText.IsCog(birthPlace) && birthPlace is not "99999" && !birthPlace.AsSpan().SequenceEqual(matricule.AsSpan(5, 5)))
            yield return new MatriculeDisagreement(MatriculeTrait.BirthPlace, $"{matricule.AsSpan(5, 5)} (matricule)");
    }
}
