namespace InsConformance.Exchange.Texts;

/// <summary>OIDs as received, told apart even when they are wrongly dressed.</summary>
internal static class InsOidText
{
    private const string Root = "1.2.250.1.213.1.4.";

    /// <summary>The four OIDs of an INS: NIR, NIA, NIR of test, NIR of demonstration.</summary>
    public static IReadOnlyList<string> All { get; } = [Root + "8", Root + "9", Root + "10", Root + "11"];

    /// <summary>Whether the text is exactly the OID of an INS.</summary>
    public static bool IsIns(string? text) => text is not null && All.Contains(text, StringComparer.Ordinal);

    /// <summary>Whether the text is exactly the OID of an INS that belongs to test benches or demonstrations.</summary>
    public static bool IsForBenches(string? text) => IsIns(text) && text!.Length > Root.Length + 1;

    /// <summary>The OID of an INS that a text means, whatever stands before or after it; null when it means none.</summary>
    /// <param name="text">For example <c>urn:uuid:1.2.250.1.213.1.4.8 </c>.</param>
    public static string? Meant(string? text)
    {
        var start = text?.IndexOf(Root, StringComparison.Ordinal) ?? -1;
        if (start < 0)
            return null;
        var arc = text!.AsSpan(start + Root.Length);
        var length = arc.IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? arc : arc[..length];
        var isWhole = length < 0 || arc[length] != '.';
        return isWhole && digits is "8" or "9" or "10" or "11" ? string.Concat(Root, digits) : null;
    }
}
