namespace InsConformance.Identity.Traits;

/// <summary>
/// Which basic letter A–Z an accented Latin letter is. The table is written out because the product runs with
/// invariant globalisation, where string.Normalize does nothing.
/// </summary>
/// <remarks>
/// A row holds the letters that Unicode decomposes into the basic letter and combining marks, from U+00C0 to U+024F
/// and from U+1E00 to U+1EFF (the Vietnamese names), plus the letters with a stroke (Đ Ħ Ł Ø Ŧ), which Unicode does not
/// decompose though the stroke is a diacritical sign. Ligatures and letters of their own (Æ Œ Ĳ ß Ð Þ Ŋ) have no row: to write
/// Œ as OE or as O is a choice of the « état civil » that no software may make in its place, so they are refused.
/// </remarks>
internal static class LatinLetters
{
    private const char First = '\u00C0';
    private const char Last = '\u1EFF';

    private static readonly char[] Bases = Table(
        "AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ",
        "BḂḄḆ",
        "CÇĆĈĊČḈ",
        "DĎĐḊḌḎḐḒ",
        "EÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ",
        "FḞ",
        "GĜĞĠĢǦǴḠ",
        "HĤĦȞḢḤḦḨḪẖ",
        "IÌÍÎÏĨĪĬĮİıǏȈȊḬḮỈỊ",
        "JĴǰ",
        "KĶǨḰḲḴ",
        "LĹĻĽŁḶḸḺḼ",
        "MḾṀṂ",
        "NÑŃŅŇǸṄṆṈṊ",
        "OÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ",
        "PṔṖ",
        "RŔŖŘȐȒṘṚṜṞ",
        "SŚŜŞŠȘṠṢṤṦṨ",
        "TŢŤŦȚṪṬṮṰẗ",
        "UÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
        "VṼṾ",
        "WŴẀẂẄẆẈẘ",
        "XẊẌ",
        "YÝŶŸȲẎỲỴỶỸẙ",
        "ZŹŻŽẐẒẔ");

    /// <summary>The basic upper-case letter under the signs, or null when the character is not an accented letter of the table.</summary>
    public static char? BaseOf(char letter)
    {
        // Each row lists capitals, and the few small letters that have no capital of their own.
        if (letter is < First or > Last) return null;
        var found = Bases[letter - First];
        if (found == default)
        {
            var capital = char.ToUpperInvariant(letter);
            if (capital is >= First and <= Last) found = Bases[capital - First];
        }

        return found == default ? null : found;
    }

    /// <summary>« Signe diacritique » that is written after its letter (U+0300 to U+036F).</summary>
    public static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static char[] Table(params ReadOnlySpan<string> rows)
    {
        var bases = new char[Last - First + 1];
        foreach (var row in rows)
        {
            foreach (var letter in row.AsSpan(1))
                bases[letter - First] = row[0];
        }

        return bases;
    }
}
