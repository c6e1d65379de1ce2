namespace InsConformance.Cards.Pcsc.Native;

/// <summary>The list of texts of PC/SC: each ends with a zero, and the list with one more.</summary>
internal static class MultiString
{
    public static IReadOnlyList<string> Split(string list) => list.Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
