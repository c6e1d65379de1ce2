using System.Security.Cryptography.X509Certificates;

namespace InsConformance.Insi.Assertions;

/// <summary>Writes the « assertion PS » as the signed assertion published in padoa/tlsi-ins shows: no conditions, no confirmation, two or three attributes.</summary>
public static class PsAssertionWriter
{
    private const string RsaSha256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private const string SubjectNameFormat = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName";

    /// <summary>Has the assertion signed (RSASSA-PKCS1-v1_5 with SHA-256) and gives its exact text.</summary>
    public static Task<string> WriteAsync(PsAssertionContent content, AssertionSigner sign, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var assertion = new SignedAssertion(
            content.Id,
            content.IssuedAt,
            $"""<Issuer Format="{SubjectNameFormat}">{CanonicalXml.Text(SubjectOf(content.Certificate))}</Issuer>""",
            $"""<Subject><NameID NameQualifier="{CanonicalXml.Attribute(content.CardKind)}">{CanonicalXml.Text(content.NationalId)}</NameID></Subject>"""
            + "<AttributeStatement>"
            + Attribute("identifiantFacturation", content.BillingIdentifier)
            + Attribute("secteurActivite", content.ActivitySector)
            + (content.Speciality is { } speciality ? Attribute("CodeSpecialite", speciality) : "")
            + "</AttributeStatement>");
        var keyInfo = $"<X509Data><X509Certificate>{Convert.ToBase64String(content.Certificate.Span)}</X509Certificate></X509Data>";
        return assertion.WriteAsync(RsaSha256, keyInfo, sign, cancellationToken);
    }

    private static string SubjectOf(ReadOnlyMemory<byte> der)
    {
        using var certificate = X509CertificateLoader.LoadCertificate(der.Span);
        return CertificateNames.Rfc2253(certificate.SubjectName);
    }

    private static string Attribute(string name, string value) => $"""<Attribute Name="{name}"><AttributeValue>{CanonicalXml.Text(value)}</AttributeValue></Attribute>""";
}
