namespace InsConformance.Exchange.Judging;

/// <summary>What the judges know of a code officiel géographique in an artefact, apart from <c>InsConformance.Identity</c>.</summary>
public static class PlaceText
{
    /// <summary>What <see cref="HasShape"/> asks for, in French.</summary>
    public const string Shape = "un code INSEE de 5 caractères : NNNNN, 2Annn ou 2Bnnn";

    /// <summary>Whether the text is five digits, or 2A or 2B and three digits.</summary>
    public static bool HasShape(string? text)
    {
        if (text is not { Length: 5 })
            return false;
        var corsican = text[0] == '2' && text[1] is 'A' or 'B';
        return char.IsAsciiDigit(text[0]) && (corsican || char.IsAsciiDigit(text[1])) && !text.AsSpan(2).ContainsAnyExceptInRange('0', '9');
    }
}
