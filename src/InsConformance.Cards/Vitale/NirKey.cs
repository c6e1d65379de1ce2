using System.Globalization;

namespace InsConformance.Cards.Vitale;

/// <summary>Key of a NIR (« clé de contrôle »): 97 minus the number modulo 97, with 19 for 2A and 18 for 2B (INSEE).</summary>
internal static class NirKey
{
    /// <summary>The two digits that the first 13 characters call for.</summary>
    public static string Of(string nir)
    {
        var letter = nir[6];
        var number = long.Parse(nir[..13].Replace(letter, char.IsAsciiDigit(letter) ? letter : '0'), NumberStyles.None, CultureInfo.InvariantCulture);
        number -= letter switch
        {
            'A' => 1_000_000,
            'B' => 2_000_000,
            _ => 0,
        };
        return (97 - number % 97).ToString("00", CultureInfo.InvariantCulture);
    }
}
