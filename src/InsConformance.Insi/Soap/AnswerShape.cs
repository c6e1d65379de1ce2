namespace InsConformance.Insi.Soap;

/// <summary>The constant bytes of an answer in one profile.</summary>
internal sealed class AnswerShape
{
    private static readonly AnswerShape Current = new(
        """<env:Body xmlns:S="http://www.w3.org/2003/05/soap-envelope" xmlns:env="http://www.w3.org/2003/05/soap-envelope">"""u8
        + """<RESULTAT xmlns="http://www.cnamts.fr/INSiResultat" xmlns:ns0="http://www.cnamts.fr/INSiRecVit" """u8
        + """xmlns:ns1="http://www.cnamts.fr/INSiRecSans">"""u8,
        prefix: ""u8,
        "</RESULTAT></env:Body></soap:Envelope>"u8);

    private static readonly AnswerShape Legacy2022 = new(
        """<env:Body xmlns:S="http://www.w3.org/2003/05/soap-envelope" xmlns:env="http://www.w3.org/2003/05/soap-envelope">"""u8
        + """<ns2:RESULTAT xmlns:ns3="http://www.cnamts.fr/INSiRecVit" xmlns:ns2="http://www.cnamts.fr/INSiResultat" """u8
        + """xmlns="http://www.cnamts.fr/INSiRecSans">"""u8,
        prefix: "ns2:"u8,
        "</ns2:RESULTAT></env:Body></soap:Envelope>"u8);

    private static readonly AnswerShape CndaFile = new(
        """<S:Body xmlns:S="http://www.w3.org/2003/05/soap-envelope">"""u8
        + """<RESULTAT xmlns:ns3="http://www.cnamts.fr/INSiRecVit" xmlns:ns2="http://www.cnamts.fr/INSiRecSans" """u8
        + """xmlns="http://www.cnamts.fr/INSiResultat">"""u8,
        prefix: ""u8,
        "</RESULTAT></S:Body></soap:Envelope>"u8);

    private AnswerShape(ReadOnlySpan<byte> bodyOpening, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> closing)
    {
        Opening = [.. Envelope.Opening, .. bodyOpening];
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
