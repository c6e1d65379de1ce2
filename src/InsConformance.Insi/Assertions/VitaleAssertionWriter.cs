namespace InsConformance.Insi.Assertions;

/// <summary>Writes the « assertion Vitale » of a Vitale 2 (sample kit of GIE SESAM-Vitale).</summary>
public static class VitaleAssertionWriter
{
    private const string Vitale2Sha256 = "http://www.sesam-vitale.fr/xmldsig/2011/06/V2-SHA256";
    private const string VitaleKey = "http://www.sesam-vitale.fr/xmldsig/2011/12/vitale";

    /// <summary>Has the assertion signed by the card (eight bytes) and gives its exact text.</summary>
    public static Task<string> WriteAsync(VitaleAssertionContent content, AssertionSigner sign, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var assertion = new SignedAssertion(
            content.Id,
            content.IssuedAt,
            $"<Issuer>{CanonicalXml.Text(content.Issuer)}</Issuer>",
            $"""<Subject><NameID NameQualifier="VITALE">{CanonicalXml.Text(content.Serial)}</NameID></Subject>""");
        var keyInfo =
            $"""<KeyInfo xmlns="{VitaleKey}"><Type>V2</Type><Nature>{content.Nature}</Nature><NumSerieLogique>{CanonicalXml.Text(content.Serial)}</NumSerieLogique>"""
            + $"<CleMere>{CanonicalXml.Text(content.MasterKey)}</CleMere></KeyInfo>";
        return assertion.WriteAsync(Vitale2Sha256, keyInfo, sign, cancellationToken);
    }
}
