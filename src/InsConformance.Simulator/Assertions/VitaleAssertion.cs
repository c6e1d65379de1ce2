using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;

namespace InsConformance.Simulator.Assertions;

/// <summary>
/// Assertion Vitale : what the SAML 2.0 assertion of a Vitale card says, read leniently. Its signature comes from the chip by an algorithm that is not public:
/// it is read, never verified.
/// </summary>
public sealed record VitaleAssertion : SamlAssertion
{
    /// <summary>Namespace of the <c>KeyInfo</c> that describes the card.</summary>
    public const string KeyNamespace = "http://www.sesam-vitale.fr/xmldsig/2011/12/vitale";

    private VitaleAssertion(WireElement element)
        : base(element)
    {
        SignatureMethod = Signature?.Child(XmlSignature, "SignedInfo")?.Child(XmlSignature, "SignatureMethod")?.Attribute("Algorithm");
        Key = Signature?.Child(XmlSignature, "KeyInfo")?.Child(KeyNamespace, "KeyInfo");
    }

    /// <summary>Algorithm of the signature, an address of sesam-vitale.fr.</summary>
    public string? SignatureMethod { get; }

    /// <summary>The <c>KeyInfo</c> that describes the card: <c>Type</c>, <c>Nature</c>, <c>NumSerieLogique</c>, then <c>NumFabricant</c> or <c>CleMere</c>.</summary>
    public WireElement? Key { get; }

    /// <summary>
    /// The first assertion that says it is the one of a Vitale card; else, in a request that carries several, the second one: a client that leaves the qualifier out still
    /// sends it there. Null when there is none.
    /// </summary>
    public static VitaleAssertion? Find(InsiRequest request)
    {
        VitaleAssertion[] assertions = [.. ElementsOf(request).Select(element => new VitaleAssertion(element))];
        return Array.Find(assertions, assertion => assertion.IsQualifiedAsVitale) ?? assertions.ElementAtOrDefault(1);
    }

    /// <summary>What <see cref="Key"/> says under that name, as an element or as an attribute: the public sources do not tell which; null when absent.</summary>
    public string? KeyText(string name) =>
        Key?.Children.FirstOrDefault(child => string.Equals(child.LocalName, name, StringComparison.Ordinal))?.Text.Trim() ?? Key?.Attribute(name);
}
