namespace InsConformance.Cli.Diagnosis.Certificates;

/// <summary>
/// The encryptions of PKCS#12 files that recent tools refuse: identifiers 1.2.840.113549.1.12.1.1 to .6 (RFC 7292, appendix C), which stand in clear in the file.
/// </summary>
internal static class LegacyEncryption
{
    private static readonly string[] Names = ["RC4-128", "RC4-40", "Triple-DES à trois clés", "Triple-DES à deux clés", "RC2-128", "RC2-40"];

    /// <summary>Those of the file, in words; null for none.</summary>
    public static string? In(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> family = [0x06, 0x0A, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x0C, 0x01];
        var found = new SortedSet<int>();
        for (var rest = file; rest.IndexOf(family) is >= 0 and var at && rest.Length > at + family.Length; rest = rest[(at + family.Length)..])
        {
            if (rest[at + family.Length] is >= 1 and <= 6 and var rank)
                found.Add(rank);
        }

        return found.Count == 0 ? null : $"chiffré en {string.Join(" et ", found.Reverse().Select(rank => Names[rank - 1]))}";
    }
}
