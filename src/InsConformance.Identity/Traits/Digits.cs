namespace InsConformance.Identity.Traits;

/// <summary>Reads short numbers written in ASCII digits only; int.Parse also takes signs, spaces and other scripts.</summary>
internal static class Digits
{
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            value = value * 10 + (c - '0');
        }

        return !text.IsEmpty;
    }
}
