using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;
using InsConformance.Insi.Wire;

namespace InsConformance.Simulator.Assertions;

/// <summary>
/// Signature of a PS assertion: enveloped, exclusive canonicalisation, one reference to the assertion itself, RSA key of the card (signed assertion published in padoa/tlsi-ins). A signature that
/// covers anything else is worth nothing here, whatever it says.
/// </summary>
internal static class AssertionSignature
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Checks that the assertion is signed by the key of the certificate.</summary>
    /// <param name="message">The whole message: canonical form depends on what surrounds the assertion.</param>
    /// <param name="id">Identifier of the assertion.</param>
    /// <param name="certificate">Certificate announced by the signature.</param>
    public static bool Verifies(WireDocument message, string id, X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPublicKey();
        if (key is null || FindAssertion(message, id) is not { } assertion || FindSignature(assertion) is not { } signature)
            return false;

        try
        {
            var signed = new OneElement(assertion, id);
            signed.LoadXml(signature);
            return signed.SignedInfo!.References is [Reference { Uri: { } uri }]
                && string.Equals(uri, "#" + id, StringComparison.Ordinal)
                && signed.CheckSignature(key);
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException)
        {
            return false; // Unknown algorithm, bad Base64: not a signature.
        }
    }

    [SuppressMessage("ApiDesign", "RS0030", Justification = "SignedXml knows no other tree; it is filled by a reader that prohibits DTDs.")]
    private static XmlElement? FindAssertion(WireDocument message, string id)
    {
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        using var reader = XmlReader.Create(new MemoryStream(message.Bytes.ToArray()), Safe);
        document.Load(reader);
        var found = document.GetElementsByTagName("Assertion", Namespaces.Saml).OfType<XmlElement>()
            .Where(element => string.Equals(element.GetAttribute("ID"), id, StringComparison.Ordinal)).ToArray();
        return found is [var only] ? only : null; // Two of the same identifier: nobody knows which one is signed.
    }

    private static XmlElement? FindSignature(XmlElement assertion) =>
        assertion.ChildNodes.OfType<XmlElement>().FirstOrDefault(child =>
            string.Equals(child.LocalName, "Signature", StringComparison.Ordinal) && string.Equals(child.NamespaceURI, SignedXml.XmlDsigNamespaceUrl, StringComparison.Ordinal));

    /// <summary>
    /// A signature whose reference can only mean the assertion: by default an element of the same identifier anywhere in the message, under the names <c>Id</c> or <c>id</c>,
    /// would be verified in its place (signature wrapping).
    /// </summary>
    private sealed class OneElement : SignedXml
    {
        private readonly XmlElement _element;
        private readonly string _id;

        public OneElement(XmlElement element, string id)
            : base(element) => (_element, _id) = (element, id);

        [SuppressMessage("ApiDesign", "RS0030", Justification = "Signature of the framework.")]
        public override XmlElement? GetIdElement(XmlDocument? document, string idValue) =>
            string.Equals(idValue, _id, StringComparison.Ordinal) ? _element : null;
    }
}
