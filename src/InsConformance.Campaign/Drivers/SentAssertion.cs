using System.Globalization;
using System.Xml.Linq;

namespace InsConformance.Campaign.Drivers;

/// <summary>An assertion that a request carried, read from the bytes by the judge itself.</summary>
/// <param name="Id">Attribute <c>ID</c>.</param>
/// <param name="Qualifier"><c>NameQualifier</c> of the subject: <c>CPS</c>, <c>CDE-CPE</c>, <c>VITALE</c>…</param>
/// <param name="Subject">The subject: number of the professional, or serial number of the carte Vitale.</param>
/// <param name="Attributes">Attributes by name.</param>
public sealed record SentAssertion(string? Id, string? Qualifier, string? Subject, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary><c>IssueInstant</c>; null when it is no instant.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    private static readonly XNamespace Saml = "urn:oasis:names:tc:SAML:2.0:assertion";

    /// <summary>The assertions of a request, in their order.</summary>
    public static IReadOnlyList<SentAssertion> Read(XDocument request) => [.. request.Descendants(Saml + "Assertion").Select(Read)];

    private static SentAssertion Read(XElement assertion)
    {
        var subject = assertion.Element(Saml + "Subject")?.Element(Saml + "NameID");
        return new SentAssertion(
            assertion.Attribute("ID")?.Value,
            subject?.Attribute("NameQualifier")?.Value,
            subject?.Value,
            assertion.Descendants(Saml + "Attribute").ToDictionary(
                attribute => attribute.Attribute("Name")?.Value ?? "", attribute => attribute.Element(Saml + "AttributeValue")?.Value ?? "", StringComparer.Ordinal))
        {
            IssuedAt = DateTimeOffset.TryParse(assertion.Attribute("IssueInstant")?.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null,
        };
    }
}
