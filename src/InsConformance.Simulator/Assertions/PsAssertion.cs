using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;

namespace InsConformance.Simulator.Assertions;

/// <summary>Assertion PS : what the SAML 2.0 assertion of a professional says, read leniently.</summary>
public sealed record PsAssertion : SamlAssertion
{
    private PsAssertion(WireElement element)
        : base(element)
    {
        var certificate = Signature?.Child(XmlSignature, "KeyInfo")?.Child(XmlSignature, "X509Data")?.Child(XmlSignature, "X509Certificate");
        Certificate = certificate is null ? null : FromBase64(certificate.Text);
        AttributeElements = [.. element.Children.Where(child => child.Is(Namespaces.Saml, "AttributeStatement")).SelectMany(statement => statement.Children)];
        Attributes = AttributeElements
            .Where(attribute => attribute.Attribute("Name") is not null)
            .DistinctBy(attribute => attribute.Attribute("Name"), StringComparer.Ordinal)
            .ToDictionary(
                attribute => attribute.Attribute("Name")!,
                attribute => attribute.Child(Namespaces.Saml, "AttributeValue")?.Text.Trim() ?? "",
                StringComparer.Ordinal);
    }

    /// <summary>The signing certificate, DER; null when there is none or it is not Base64.</summary>
    public ReadOnlyMemory<byte>? Certificate { get; }

    /// <summary>What the <c>AttributeStatement</c> holds, in the order received.</summary>
    public IReadOnlyList<WireElement> AttributeElements { get; }

    /// <summary>Attributes by name; of several of the same name, the first.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; }

    /// <summary>The first assertion of the <c>wsse:Security</c> block that is not the one of a Vitale card, or null.</summary>
    public static PsAssertion? Find(InsiRequest request) =>
        ElementsOf(request).Select(element => new PsAssertion(element)).FirstOrDefault(assertion => !assertion.IsQualifiedAsVitale);

    /// <summary>Opens the signing certificate, or null when there is none that can be read. The caller disposes of it.</summary>
    public X509Certificate2? OpenCertificate()
    {
        if (Certificate is not { } der)
            return null;
        try
        {
            return X509CertificateLoader.LoadCertificate(der.Span);
        }
        catch (CryptographicException)
        {
            return null; // Not a certificate: for whoever judges, as good as none.
        }
    }

    private static ReadOnlyMemory<byte>? FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var length) ? bytes.AsMemory(0, length) : null;
    }
}
