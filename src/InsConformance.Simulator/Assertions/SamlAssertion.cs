using System.Globalization;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;

namespace InsConformance.Simulator.Assertions;

/// <summary>
/// What the two SAML 2.0 assertions of the téléservice have in common, read leniently. Whatever is missing is null; what it is worth is judged elsewhere.
/// </summary>
public abstract record SamlAssertion
{
    private protected const string XmlSignature = "http://www.w3.org/2000/09/xmldsig#";

    /// <summary>Qualifier of the name of a Vitale card.</summary>
    public const string VitaleQualifier = "VITALE";

    private protected SamlAssertion(WireElement element)
    {
        var subject = element.Child(Namespaces.Saml, "Subject")?.Child(Namespaces.Saml, "NameID");
        var issuer = element.Child(Namespaces.Saml, "Issuer");
        Element = element;
        Id = element.Attribute("ID");
        Version = element.Attribute("Version");
        IssueInstant = element.Attribute("IssueInstant");
        IssuedAt = DateTimeOffset.TryParse(IssueInstant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
        Issuer = issuer?.Text.Trim();
        IssuerFormat = issuer?.Attribute("Format");
        NameId = subject?.Text.Trim();
        NameQualifier = subject?.Attribute("NameQualifier");
        Signature = element.Child(XmlSignature, "Signature");
    }

    /// <summary>The element itself.</summary>
    public WireElement Element { get; }

    /// <summary>Attribute <c>ID</c>.</summary>
    public string? Id { get; }

    /// <summary>Attribute <c>Version</c>.</summary>
    public string? Version { get; }

    /// <summary>Attribute <c>IssueInstant</c> as it is.</summary>
    public string? IssueInstant { get; }

    /// <summary><see cref="IssueInstant"/>; null when it is not a date and time. Without a zone it is taken as UTC.</summary>
    public DateTimeOffset? IssuedAt { get; }

    /// <summary><c>Issuer</c>: the signing certificate of the professional, by its subject (PS) or its CN (Vitale).</summary>
    public string? Issuer { get; }

    /// <summary>Attribute <c>Format</c> of <c>Issuer</c>.</summary>
    public string? IssuerFormat { get; }

    /// <summary><c>Subject/NameID</c>: national number of the professional, or serial number of the Vitale card.</summary>
    public string? NameId { get; }

    /// <summary>Attribute <c>NameQualifier</c>: kind of card, <c>CPS</c>, <c>CPF</c>, <c>CDE-CPE</c>…, or <c>VITALE</c>.</summary>
    public string? NameQualifier { get; }

    /// <summary>The XML signature, not verified.</summary>
    public WireElement? Signature { get; }

    /// <summary>Whether it says that it is the one of a Vitale card.</summary>
    public bool IsQualifiedAsVitale => string.Equals(NameQualifier, VitaleQualifier, StringComparison.Ordinal);

    /// <summary>The assertions of every <c>wsse:Security</c> block, in the order received.</summary>
    private protected static IEnumerable<WireElement> ElementsOf(InsiRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Content.Security is null
            ? []
            : request.HeaderBlocks
                .Where(block => block.Is(Namespaces.Security, "Security"))
                .SelectMany(block => block.Children)
                .Where(element => element.Is(Namespaces.Saml, "Assertion"));
    }
}
