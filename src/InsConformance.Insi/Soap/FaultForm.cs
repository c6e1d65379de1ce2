namespace InsConformance.Insi.Soap;

/// <summary>The constant bytes of a fault in one shape.</summary>
internal sealed class FaultForm
{
    /// <summary>
    /// F-service and F-gateway-old share every constant byte; only the attributes of <c>siram:Erreur</c> tell them apart.
    /// </summary>
    private static readonly FaultForm PrefixS = new(
        """<env:Body xmlns:S="http://www.w3.org/2003/05/soap-envelope" xmlns:env="http://www.w3.org/2003/05/soap-envelope">"""u8
        + """<S:Fault xmlns:ns4="http://schemas.xmlsoap.org/soap/envelope/">"""u8,
        prefix: "S:"u8,
        """<S:Reason><S:Text xml:lang="en">"""u8,
        "</S:Text></S:Reason><S:Detail>"u8,
        "</S:Detail></S:Fault></env:Body></soap:Envelope>"u8);

    private static readonly FaultForm PrefixSoap = new(
        """<env:Body xmlns:env="http://www.w3.org/2003/05/soap-envelope"><soap:Fault>"""u8,
        prefix: "soap:"u8,
        """<soap:Reason><soap:Text xml:lang="fr">"""u8,
        "</soap:Text></soap:Reason><soap:Detail>"u8,
        "</soap:Detail></soap:Fault></env:Body></soap:Envelope>"u8);

    private FaultForm(
        ReadOnlySpan<byte> faultOpening,
        ReadOnlySpan<byte> prefix,
        ReadOnlySpan<byte> reasonOpening,
        ReadOnlySpan<byte> reasonClosing,
        ReadOnlySpan<byte> closing)
    {
        Opening = [.. Envelope.Opening, .. faultOpening];
        Prefix = prefix.ToArray();
        ReasonOpening = reasonOpening.ToArray();
        ReasonClosing = reasonClosing.ToArray();
        Closing = closing.ToArray();
    }

    public byte[] Opening { get; }

    public byte[] Prefix { get; }

    public byte[] ReasonOpening { get; }

    public byte[] ReasonClosing { get; }

    public byte[] Closing { get; }

    public static FaultForm Of(FaultShape shape) => shape switch
    {
        FaultShape.Service or FaultShape.GatewayOld => PrefixS,
        FaultShape.GatewayNew => PrefixSoap,
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "Not a fault shape."),
    };
}
