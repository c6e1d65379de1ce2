using System.Text;

namespace InsConformance.Gherkin.Bindings.Values;

/// <summary>
/// Names as people compare them: <c>Date de naissance</c>, <c>dateDeNaissance</c> and <c>DATE_DE_NAISSANCE</c> are one name.
/// Letters are folded by an explicit table, because no globalisation data is at hand.
/// </summary>
internal static class Folding
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿšžÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸŠŽ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyyszAAAAAACEEEEIIIINOOOOOUUUUYYSZ";

    /// <summary>The name without accents, case, spaces or punctuation.</summary>
    public static string NameKey(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in WithoutAccents(name))
            if (char.IsLetterOrDigit(character))
                key.Append(char.ToLowerInvariant(character));
        return key.ToString();
    }

    /// <summary>Whether people would call them the same name.</summary>
    public static bool SameName(string left, string right) => string.Equals(NameKey(left), NameKey(right), StringComparison.Ordinal);

    /// <summary>The text with each accented Latin letter replaced by its plain letter, and ligatures by two letters.</summary>
    public static string WithoutAccents(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
            if (Accented.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at)
                folded.Append(Plain[at]);
            else if (character is < '\u0300' or > '\u036f')
                folded.Append(character switch { 'œ' => "oe", 'Œ' => "OE", 'æ' => "ae", 'Æ' => "AE", 'ß' => "ss", _ => character.ToString() });
        return folded.ToString();
    }
}
