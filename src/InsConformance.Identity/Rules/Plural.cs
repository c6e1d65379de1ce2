using System.Globalization;

namespace InsConformance.Identity.Rules;

/// <summary>Counts things in French, where 0 and 1 are singular.</summary>
internal static class Plural
{
    /// <summary>E.g. « 1 caractère reçu », « 13 caractères reçus » : every word takes the s.</summary>
    public static string Count(int count, string singular)
    {
        var words = count < 2 ? singular : string.Join(' ', singular.Split(' ').Select(word => word + "s"));
        return string.Create(CultureInfo.InvariantCulture, $"{count} {words}");
    }
}
