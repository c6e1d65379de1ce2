using System.Globalization;

namespace InsConformance.Identity.Matricules;

/// <summary>« Clé » of a NIR or NIA: 97 − (number mod 97), the letters of Corsica read as 2A = 19 and 2B = 18.</summary>
public static class MatriculeKey
{
    /// <summary>Number of characters of a matricule without its key.</summary>
    public const int NumberLength = 13;

    // Reading the letter as 0 makes 2A and 2B both 20: one million above 19, two above 18.
    private const int LetterIndex = 6;
    private const long OneAboveCorseDuSud = 1_000_000;
    private const long TwoAboveHauteCorse = 2_000_000;

    /// <summary>The two digits of the key, from 01 to 97.</summary>
    /// <param name="number">13 digits, where the seventh character may be A or B.</param>
    /// <exception cref="ArgumentException">The number has not that form.</exception>
    public static string Of(ReadOnlySpan<char> number) => Compute(number).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The key as an integer from 1 to 97.</summary>
    /// <inheritdoc cref="Of"/>
    internal static int Compute(ReadOnlySpan<char> number)
    {
        if (number.Length != NumberLength)
            throw new ArgumentException($"13 characters expected, {number.Length} found.", nameof(number));

        long value = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var digit = number[i] - '0';
            if (digit is >= 0 and <= 9)
                value = value * 10 + digit;
            else if (i == LetterIndex && number[i] is 'A' or 'B')
                value *= 10;
            else
                throw new ArgumentException($"A digit was expected at index {i}.", nameof(number));
        }

        value -= number[LetterIndex] switch
        {
            'A' => OneAboveCorseDuSud,
            'B' => TwoAboveHauteCorse,
            _ => 0,
        };
        return 97 - (int)(value % 97);
    }
}
