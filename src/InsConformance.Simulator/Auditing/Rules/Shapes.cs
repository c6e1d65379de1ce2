namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>Shapes of values, as the schemas give them.</summary>
internal static class Shapes
{
    public const string MatriculeInWords = "13 caractères : des chiffres, ou A ou B en septième position";

    /// <summary>Whether the text holds digits only, and at least one.</summary>
    public static bool IsDigits(string? text) => text is { Length: > 0 } && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether the text is that many digits.</summary>
    public static bool IsDigits(string? text, int length) => text?.Length == length && IsDigits(text);

    /// <summary>Whether the text has the shape of a matricule without its key.</summary>
    public static bool IsMatricule(string? text) =>
        text is { Length: 13 } && IsDigits(text[..6]) && text[6] is (>= '0' and <= '9') or 'A' or 'B' && IsDigits(text[7..]);
}
