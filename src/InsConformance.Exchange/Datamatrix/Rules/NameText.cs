using System.Globalization;

namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>The characters of S3 and S4. A double hyphen is legal in a birth name, and nothing forbids it in a list of given names.</summary>
internal static class NameText
{
    /// <summary>What the name should be and is not: one expectation per defect.</summary>
    public static IEnumerable<string> DefectsOf(string name, int maxLength)
    {
        if (name.Length == 0)
        {
            yield return "au moins un caractère";
            yield break;
        }

        if (name.Length > maxLength)
            yield return string.Create(CultureInfo.InvariantCulture, $"{maxLength} caractères au plus");
        if (name.Any(sign => sign is not ((>= 'A' and <= 'Z') or ' ' or '\'' or '-')))
            yield return "A à Z, espace, apostrophe droite, tiret";
        if (name[0] is ' ' or '-')
            yield return "ni espace ni tiret au début";
        if (name.Contains("  ", StringComparison.Ordinal))
            yield return "pas deux espaces de suite";
        if (name.Contains(" '", StringComparison.Ordinal) || name.Contains("' ", StringComparison.Ordinal))
            yield return "pas d'espace contre une apostrophe";
    }
}
