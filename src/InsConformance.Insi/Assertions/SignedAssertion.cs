using System.Security.Cryptography;
using System.Text;

namespace InsConformance.Insi.Assertions;

/// <summary>The skeleton that both assertions share: issuer, enveloped signature right after it, subject and the rest (padoa/tlsi-ins, sample kit of GIE SESAM-Vitale).</summary>
/// <param name="Id">Attribute <c>ID</c>.</param>
/// <param name="IssuedAt">Attribute <c>IssueInstant</c>.</param>
/// <param name="Issuer">The element <c>Issuer</c>.</param>
/// <param name="Statements">The elements after the signature.</param>
internal sealed record SignedAssertion(string Id, DateTimeOffset IssuedAt, string Issuer, string Statements)
{
    private const string Signature = "http://www.w3.org/2000/09/xmldsig#";
    private const string ExclusiveCanonicalisation = "http://www.w3.org/2001/10/xml-exc-c14n#";

    /// <summary>Signs and writes the assertion.</summary>
    /// <param name="signatureMethod">Identifier of the algorithm.</param>
    /// <param name="keyInfo">Content of <c>ds:KeyInfo</c>.</param>
    /// <param name="sign">Signs.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string> WriteAsync(string signatureMethod, string keyInfo, AssertionSigner sign, CancellationToken cancellationToken)
    {
        var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(With(signature: ""))));
        var content =
            $"""<CanonicalizationMethod Algorithm="{ExclusiveCanonicalisation}"></CanonicalizationMethod>"""
            + $"""<SignatureMethod Algorithm="{signatureMethod}"></SignatureMethod>"""
            + $"""<Reference URI="#{CanonicalXml.Attribute(Id)}"><Transforms>"""
            + $"""<Transform Algorithm="{Signature}enveloped-signature"></Transform><Transform Algorithm="{ExclusiveCanonicalisation}"></Transform></Transforms>"""
            + $"""<DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></DigestMethod><DigestValue>{digest}</DigestValue></Reference></SignedInfo>""";
        var signature = await sign(Encoding.UTF8.GetBytes($"""<SignedInfo xmlns="{Signature}">{content}"""), cancellationToken);
        return With(
            $"""<Signature xmlns="{Signature}"><SignedInfo>{content}<SignatureValue>{Convert.ToBase64String(signature)}</SignatureValue><KeyInfo>{keyInfo}</KeyInfo></Signature>""");
    }

    private string With(string signature) =>
        $"""<Assertion xmlns="{Wire.Namespaces.Saml}" ID="{CanonicalXml.Attribute(Id)}" IssueInstant="{CanonicalXml.Instant(IssuedAt)}" Version="2.0">"""
        + $"{Issuer}{signature}{Statements}</Assertion>";
}
