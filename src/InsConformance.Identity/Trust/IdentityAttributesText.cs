namespace InsConformance.Identity.Trust;

/// <summary>How attributes are read and written.</summary>
public static class IdentityAttributesText
{
    /// <summary>Whether doubtful or fictitious: « identité provisoire » forced, INSi blocked (RNIV EXI SI 09).</summary>
    public static bool Block(this IdentityAttributes attributes) =>
        (attributes & (IdentityAttributes.Doubtful | IdentityAttributes.Fictitious)) != IdentityAttributes.None;

    /// <summary>Official labels, without the word « identité »: « homonyme, douteuse »; « aucun » when there is none.</summary>
    public static string Label(this IdentityAttributes attributes)
    {
        var words = new List<string>(3);
        if (attributes.HasFlag(IdentityAttributes.Homonym)) words.Add("homonyme");
        if (attributes.HasFlag(IdentityAttributes.Doubtful)) words.Add("douteuse");
        if (attributes.HasFlag(IdentityAttributes.Fictitious)) words.Add("fictive");
        return words.Count == 0 ? "aucun" : string.Join(", ", words);
    }

    /// <summary>Label of the attributes that block INSi only: « douteuse », « fictive » or both.</summary>
    public static string BlockingLabel(this IdentityAttributes attributes) => (attributes & ~IdentityAttributes.Homonym).Label();

    /// <summary>Interoperability codes, in the order of the enumeration: HOMA, DOUT, FICT (IHE PAM France, PID-32).</summary>
    public static IReadOnlyList<string> Codes(this IdentityAttributes attributes)
    {
        var codes = new List<string>(3);
        if (attributes.HasFlag(IdentityAttributes.Homonym)) codes.Add("HOMA");
        if (attributes.HasFlag(IdentityAttributes.Doubtful)) codes.Add("DOUT");
        if (attributes.HasFlag(IdentityAttributes.Fictitious)) codes.Add("FICT");
        return codes;
    }
}
