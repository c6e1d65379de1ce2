using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;
using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator.Tests.Support;

/// <summary>A synthetic nominative card that signs PS assertions as the signed assertion of padoa/tlsi-ins shows.</summary>
internal sealed class TestCard : IDisposable
{
    private readonly RSA _key = RSA.Create(2048);
    private readonly X509Certificate2 _certificate;

    public TestCard(SyntheticPki pki, DateTimeOffset from, DateTimeOffset to)
    {
        using var issuer = new Authority(X509CertificateLoader.LoadCertificate(pki.Persons.RawData), RsaKeys.FromPem(File.ReadAllText(pki.PathOf("private/ACI-FO-PP.key"))));
        _certificate = issuer.Issue(new X500DistinguishedName("CN=899900063480, OU=TEST, C=FR"), _key, new Validity(from, to));
    }

    /// <summary>A card of no authority, for who looks at what it says only.</summary>
    public TestCard(X500DistinguishedName subject, DateTimeOffset from, DateTimeOffset to) =>
        _certificate = new CertificateRequest(subject, _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(from, to);

    /// <summary>A signed assertion.</summary>
    public string Sign(DateTimeOffset issuedAt, string id = "_0d9c7c1e-2f0e-4b4f-9f52-2f3b6a5c4d1e") => Sign(
            $"""<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="{id}" IssueInstant="{issuedAt:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}" Version="2.0">"""
            + """<Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">CN=899900063480,OU=TEST,C=FR</Issuer>"""
            + """<Subject><NameID NameQualifier="CPS">899900063480</NameID></Subject><AttributeStatement>"""
            + """<Attribute Name="identifiantFacturation"><AttributeValue>999999999</AttributeValue></Attribute>"""
            + """<Attribute Name="secteurActivite"><AttributeValue>SA05</AttributeValue></Attribute></AttributeStatement></Assertion>""",
            id);

    /// <summary>Signs an assertion, after its first element.</summary>
    public string Sign(string assertion, string id, string canonicalization = SignedXml.XmlDsigExcC14NTransformUrl)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(assertion);
        var signature = SignatureOf(document, id, canonicalization);
        document.DocumentElement!.InsertAfter(document.ImportNode(signature, deep: true), document.DocumentElement.FirstChild);
        return document.OuterXml;
    }

    /// <summary>Signs an element that is no assertion.</summary>
    public (string Element, string Signature) SignElement(string xml, string id)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(xml);
        return (document.OuterXml, SignatureOf(document, id).OuterXml);
    }

    /// <summary>Writes the certificate and the key as other programs read them: <c>card.pem</c> and <c>card.key</c>.</summary>
    public async Task WriteToAsync(DirectoryInfo folder, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "card.pem"), _certificate.ExportCertificatePem(), cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "card.key"), _key.ExportPkcs8PrivateKeyPem(), cancellation);
    }

    private XmlElement SignatureOf(XmlDocument document, string id, string canonicalization = SignedXml.XmlDsigExcC14NTransformUrl)
    {
        var signed = new SignedXml(document) { SigningKey = _key };
        signed.SignedInfo!.CanonicalizationMethod = canonicalization;
        signed.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        var reference = new Reference("#" + id) { DigestMethod = SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(new XmlDsigExcC14NTransform());
        signed.AddReference(reference);
        signed.KeyInfo.AddClause(new KeyInfoX509Data(_certificate));
        signed.ComputeSignature();
        return signed.GetXml();
    }

    public void Dispose()
    {
        _certificate.Dispose();
        _key.Dispose();
    }
}
