using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;

namespace InsConformance.Simulator.Assertions;

/// <summary>
/// Assertion PS : what the SAML 2.0 assertion of a professional says, read leniently (insi-protocol §4.6). Whatever is missing is null; what it is worth is judged elsewhere.
/// </summary>
public sealed record PsAssertion
{
    private const string Signature = "http://www.w3.org/2000/09/xmldsig#";

    /// <summary>The element itself.</summary>
    public required WireElement Element { get; init; }

    /// <summary>Attribute <c>ID</c>.</summary>
    public required string? Id { get; init; }

    /// <summary>Attribute <c>IssueInstant</c>; null when it is not a date and time with its zone.</summary>
    public required DateTimeOffset? IssuedAt { get; init; }

    /// <summary><c>Issuer</c>: name of the signing certificate.</summary>
    public required string? Issuer { get; init; }

    /// <summary><c>Subject/NameID</c>: national number of the professional.</summary>
    public required string? NameId { get; init; }

    /// <summary>Attribute <c>NameQualifier</c>: kind of card, <c>CPS</c>, <c>CPF</c>, <c>CDE-CPE</c>…</summary>
    public required string? NameQualifier { get; init; }

    /// <summary>The signing certificate, DER; null when there is none or it is not Base64.</summary>
    public required ReadOnlyMemory<byte>? Certificate { get; init; }

    /// <summary>Attributes by name; of several of the same name, the first.</summary>
    public required IReadOnlyDictionary<string, string> Attributes { get; init; }

    /// <summary>The first assertion of the <c>wsse:Security</c> block that is not the one of a Vitale card, or null.</summary>
    public static PsAssertion? Find(InsiRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.HeaderBlocks
            .Where(block => block.Is(Namespaces.Security, "Security"))
            .SelectMany(block => block.Children)
            .Where(element => element.Is(Namespaces.Saml, "Assertion"))
            .Select(Read)
            .FirstOrDefault(assertion => !string.Equals(assertion.NameQualifier, "VITALE", StringComparison.Ordinal));
    }

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

    private static PsAssertion Read(WireElement element)
    {
        var subject = element.Child(Namespaces.Saml, "Subject")?.Child(Namespaces.Saml, "NameID");
        var certificate = element.Child(Signature, "Signature")?.Child(Signature, "KeyInfo")?.Child(Signature, "X509Data")?.Child(Signature, "X509Certificate");
        return new PsAssertion
        {
            Element = element,
            Id = element.Attribute("ID"),
            IssuedAt = DateTimeOffset.TryParse(
                element.Attribute("IssueInstant"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null,
            Issuer = element.Child(Namespaces.Saml, "Issuer")?.Text.Trim(),
            NameId = subject?.Text.Trim(),
            NameQualifier = subject?.Attribute("NameQualifier"),
            Certificate = certificate is null ? null : FromBase64(certificate.Text),
            Attributes = element.Children
                .Where(child => child.Is(Namespaces.Saml, "AttributeStatement"))
                .SelectMany(statement => statement.Children)
                .Where(attribute => attribute.Attribute("Name") is not null)
                .DistinctBy(attribute => attribute.Attribute("Name"), StringComparer.Ordinal)
                .ToDictionary(
                    attribute => attribute.Attribute("Name")!,
                    attribute => attribute.Child(Namespaces.Saml, "AttributeValue")?.Text.Trim() ?? "",
                    StringComparer.Ordinal),
        };
    }

    private static ReadOnlyMemory<byte>? FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var length) ? bytes.AsMemory(0, length) : null;
    }
}
