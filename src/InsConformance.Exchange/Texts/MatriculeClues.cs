using System.Globalization;
using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Texts;

/// <summary>What the digits of a received matricule tell, against its key and against the traits beside it.</summary>
internal static class MatriculeClues
{
    /// <summary>The key that the number calls for when the one of the text is another; null when it is right, or when the text has not the shape.</summary>
    public static string? KeyExpectedInstead(string? text) =>
        !MatriculeText.HasShape(text) || MatriculeText.HasRightKey(text) ? null : MatriculeText.KeyOf(text!);

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
        if (!MatriculeText.HasShape(matricule))
            yield break;
        var ofMatricule = MatriculeText.SexOf(matricule!);
        if (ofMatricule is not null && sex is "M" or "F" && !string.Equals(sex, ofMatricule, StringComparison.Ordinal))
            yield return new MatriculeDisagreement(MatriculeTrait.Sex, $"{ofMatricule} (le matricule commence par {matricule![0]})");
        if (DateText.IsEightDigits(birthDate))
        {
            if (!birthDate.AsSpan(2, 2).SequenceEqual(matricule.AsSpan(1, 2)))
                yield return new MatriculeDisagreement(MatriculeTrait.BirthDate, $"une année finissant par {matricule.AsSpan(1, 2)} (matricule)");
            var month = int.Parse(matricule.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture);
            if (month is >= 1 and <= 12 && !birthDate.AsSpan(4, 2).SequenceEqual(matricule.AsSpan(3, 2)))
                yield return new MatriculeDisagreement(MatriculeTrait.BirthDate, $"le mois {matricule.AsSpan(3, 2)} (matricule)");
        }

        if (PlaceText.HasShape(birthPlace) && birthPlace is not "99999" && !birthPlace.AsSpan().SequenceEqual(matricule.AsSpan(5, 5)))
            yield return new MatriculeDisagreement(MatriculeTrait.BirthPlace, $"{matricule.AsSpan(5, 5)} (matricule)");
    }
}
