namespace InsConformance.Insi.Soap;

/// <summary>The constant bytes of an answer in one profile.</summary>
internal sealed class AnswerShape
{
    private static readonly AnswerShape Current = new(
        """
        <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><env:Body xmlns:S="http://www.w3.org/2003/05/soap-envelope" xmlns:env="http://www.w3.org/2003/05/soap-envelope"><RESULTAT xmlns="http://www.cnamts.fr/INSiResultat" xmlns:ns0="http://www.cnamts.fr/INSiRecVit" xmlns:ns1="http://www.cnamts.fr/INSiRecSans">
        """u8,
        prefix: ""u8,
        "</RESULTAT></env:Body></soap:Envelope>"u8);

    private static readonly AnswerShape Legacy2022 = new(
        """
        <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><env:Body xmlns:S="http://www.w3.org/2003/05/soap-envelope" xmlns:env="http://www.w3.org/2003/05/soap-envelope"><ns2:RESULTAT xmlns:ns3="http://www.cnamts.fr/INSiRecVit" xmlns:ns2="http://www.cnamts.fr/INSiResultat" xmlns="http://www.cnamts.fr/INSiRecSans">
        """u8,
        prefix: "ns2:"u8,
        "</ns2:RESULTAT></env:Body></soap:Envelope>"u8);

    private static readonly AnswerShape CndaFile = new(
        """
        <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><S:Body xmlns:S="http://www.w3.org/2003/05/soap-envelope"><RESULTAT xmlns:ns3="http://www.cnamts.fr/INSiRecVit" xmlns:ns2="http://www.cnamts.fr/INSiRecSans" xmlns="http://www.cnamts.fr/INSiResultat">
        """u8,
        prefix: ""u8,
        "</RESULTAT></S:Body></soap:Envelope>"u8);

    private AnswerShape(ReadOnlySpan<byte> envelope, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> closing)
    {
        Opening = [.. "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8, .. envelope];
        Prefix = prefix.ToArray();
        Closing = closing.ToArray();
    }

    public byte[] Opening { get; }

    public byte[] Prefix { get; }

    public byte[] Closing { get; }

    public static AnswerShape Of(WireProfile profile) => profile switch
    {
        WireProfile.Current => Current,
        WireProfile.Legacy2022 => Legacy2022,
        WireProfile.CndaFile => CndaFile,
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "Not a wire profile."),
    };
}
