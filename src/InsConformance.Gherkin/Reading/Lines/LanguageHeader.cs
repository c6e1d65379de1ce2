namespace InsConformance.Gherkin.Reading.Lines;

/// <summary>The comment that declares the language of a file: <c># language: fr</c>.</summary>
internal static class LanguageHeader
{
    /// <summary>The code of the language, or null if the line declares none.</summary>
    public static string? Of(SourceLine line)
    {
        if (!line.StartsWith("#") || line.After(1) is not ['l', 'a', 'n', 'g', 'u', 'a', 'g', 'e', .. var rest])
            return null;
        if (Blank.TrimStart(rest) is not [':', .. var code])
            return null;
        code = Blank.Trim(code);
        return code.Length > 0 && code.All(character => char.IsAsciiLetter(character) || character is '-' or '_') ? code : null;
    }
}
