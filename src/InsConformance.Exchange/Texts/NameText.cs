namespace InsConformance.Exchange.Texts;

/// <summary>Names as received.</summary>
internal static class NameText
{
    private static readonly char[] Joints = [' ', '-', '\''];

    /// <summary>What the characters of a birth name are, in French.</summary>
    public const string Characters = "A à Z, espace, tiret, apostrophe droite";

    /// <summary>The first character that a name of the INS does not hold; null when there is none.</summary>
    public static string? StrangeCharacter(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is not ((>= 'A' and <= 'Z') or ' ' or '-' or '\''))
                return rune.ToString();
        }

        return null;
    }

    /// <summary>
    /// Whether a first given name is the head of the list, token by token: JEAN-CHRISTOPHE is the head of JEAN CHRISTOPHE PIERRE and of
    /// JEAN-CHRISTOPHE PIERRE. Accents and case count.
    /// </summary>
    public static bool IsHead(string first, string list)
    {
        var firstTokens = first.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
        var listTokens = list.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
        return firstTokens.Length > 0 && firstTokens.Length <= listTokens.Length
            && firstTokens.AsSpan().SequenceEqual(listTokens.AsSpan(0, firstTokens.Length));
    }
}
