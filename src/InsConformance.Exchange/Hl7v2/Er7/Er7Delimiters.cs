namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>
/// « Caractères de codage » with which a message is read. The French profile knows only <c>|^~\&amp;</c> (IHE PAM France, MSH-1 and MSH-2),
/// but a message that declares others is read as it declares.
/// </summary>
/// <param name="Field">MSH-1.</param>
/// <param name="Component">First character of MSH-2.</param>
/// <param name="Repetition">Second character of MSH-2.</param>
/// <param name="Escape">Third character of MSH-2.</param>
/// <param name="Subcomponent">Fourth character of MSH-2.</param>
public sealed record Er7Delimiters(char Field, char Component, char Repetition, char Escape, char Subcomponent)
{
    /// <summary>MSH-2 of the French profile.</summary>
    public const string StandardEncodingCharacters = "^~\\&";

    /// <summary>MSH-1 of the French profile.</summary>
    public const char StandardField = '|';

    /// <summary>The only ones that the French profile allows: <c>|^~\&amp;</c>.</summary>
    public static Er7Delimiters Standard { get; } = new(StandardField, '^', '~', '\\', '&');

    /// <summary>
    /// What a message declares. A declaration that cannot be one (not four distinct ASCII signs, as when a word processor changed the tilde)
    /// is ignored, and the standard signs are assumed with the declared field separator.
    /// </summary>
    /// <param name="field">MSH-1.</param>
    /// <param name="encoding">MSH-2 as received.</param>
    internal static Er7Delimiters Declared(char field, ReadOnlySpan<char> encoding)
    {
        if (field is StandardField && encoding.SequenceEqual(StandardEncodingCharacters))
            return Standard;
        return encoding.Length is 4 or 5 && AreDistinctSigns(field, encoding)
            ? new Er7Delimiters(field, encoding[0], encoding[1], encoding[2], encoding[3])
            : Standard with { Field = field };
    }

    private static bool AreDistinctSigns(char field, ReadOnlySpan<char> encoding)
    {
        for (var i = 0; i < encoding.Length; i++)
        {
            if (!IsSign(encoding[i]) || encoding[i] == field || encoding[..i].Contains(encoding[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a character can separate: printable ASCII, neither letter, digit nor space.</summary>
    internal static bool IsSign(char character) => character is > ' ' and < '\x7f' && !char.IsAsciiLetterOrDigit(character);
}
