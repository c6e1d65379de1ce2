using System.Globalization;

namespace InsConformance.Exchange.Judging;

/// <summary>
/// What the judges know of a matricule in an artefact: its shape, its key, what its digits say. Written apart from
/// <c>InsConformance.Identity</c>, with which the software under judgement may have been written.
/// </summary>
public static class MatriculeText
{
    /// <summary>Number of characters with the key.</summary>
    public const int Length = 15;

    /// <summary>What <see cref="HasShape"/> asks for, in French.</summary>
    public const string Shape = "15 caractères : 13 et la clé de 2, des chiffres, sauf A ou B en 7e position après 2";

    /// <summary>Whether the text is 15 digits, but for the letter of 2A and 2B. The key is not looked at.</summary>
    public static bool HasShape(string? text)
    {
        if (text is not { Length: Length })
            return false;
        for (var i = 0; i < Length; i++)
        {
            var corsican = i == 6 && text[5] == '2' && text[6] is 'A' or 'B';
            if (!corsican && !char.IsAsciiDigit(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>The key that the 13 first characters call for: 97 − (number mod 97), 2A read as 19 and 2B as 18.</summary>
    /// <param name="matricule">A text that <see cref="HasShape"/>.</param>
    public static string KeyOf(string matricule)
    {
        var digits = matricule[..13].Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal);
        var key = 97 - (long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) % 97);
        return key.ToString("00", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the text has the shape and its key is right.</summary>
    public static bool HasRightKey(string? text) => HasShape(text) && string.Equals(KeyOf(text!), text![13..], StringComparison.Ordinal);

    /// <summary>The sex that the first digit says: M, F, or null when it says none.</summary>
    public static string? SexOf(string matricule) => matricule[0] switch
    {
        '1' or '3' or '7' => "M",
        '2' or '4' or '8' => "F",
        _ => null,
    };

    /// <summary>The two last digits of the year of birth.</summary>
    public static string YearOf(string matricule) => matricule[1..3];

    /// <summary>The five characters of the place of birth.</summary>
    public static string PlaceOf(string matricule) => matricule[5..10];
}
