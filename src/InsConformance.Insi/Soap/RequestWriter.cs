using System.Buffers;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;

namespace InsConformance.Insi.Soap;

/// <summary>
/// Writes a request in the house style: SOAP 1.2, UTF-8, one line after the declaration, fixed prefixes, blocks in the order of the WSDL
/// (Security, ContexteLPS, MessageID, ContexteBAM) with the Action beside the MessageID. It writes the values it is given, right or
/// wrong: null leaves the element out. Right values come from <see cref="Calling.CallContext"/>.
/// </summary>
public static class RequestWriter
{
    /// <summary>Writes the request into a buffer.</summary>
    /// <exception cref="ArgumentException">A value holds a character that XML cannot carry.</exception>
    public static void Write(IBufferWriter<byte> output, RequestContent content)
    {
        var xml = new XmlOutput(output);
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);
        xml.Raw("""<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" """u8);
        xml.Raw("""xmlns:wsa="http://www.w3.org/2005/08/addressing">"""u8);
        xml.Raw("<soap:Header>"u8);
        if (content.Security is { } security)
            WriteSecurity(xml, security);
        if (content.Lps is { } lps)
            RequestContextWriter.Write(xml, lps);
        WriteAddressing(xml, content.Addressing);
        if (content.Bam is { } bam)
            RequestContextWriter.Write(xml, bam);
        xml.Raw("</soap:Header><soap:Body>"u8);
        switch (content.Query)
        {
            case TraitsSearchRequest traits:
                WriteTraits(xml, traits);
                break;
            case VitaleSearchRequest vitale:
                WriteVitale(xml, vitale);
                break;
            case VerificationRequest verification:
                VerificationRequestWriter.Write(xml, verification);
                break;
        }

        xml.Raw("</soap:Body></soap:Envelope>"u8);
    }

    /// <summary>The bytes of the request.</summary>
    /// <exception cref="ArgumentException">A value holds a character that XML cannot carry.</exception>
    public static byte[] ToBytes(RequestContent content) => XmlOutput.Collect(content, Write);

    private static void WriteSecurity(XmlOutput xml, SecurityHeader security)
    {
        xml.Raw("""<wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">"""u8);
        foreach (var element in security.Elements)
            xml.Raw(element);
        xml.Raw("</wsse:Security>"u8);
    }

    private static void WriteAddressing(XmlOutput xml, AddressingBlocks addressing)
    {
        xml.Element("wsa:"u8, "MessageID"u8, addressing.MessageId);
        xml.Element("wsa:"u8, "Action"u8, addressing.Action);
        xml.Element("wsa:"u8, "To"u8, addressing.To);
        WriteEndpoint(xml, "ReplyTo"u8, addressing.ReplyTo);
        WriteEndpoint(xml, "FaultTo"u8, addressing.FaultTo);
    }

    private static void WriteEndpoint(XmlOutput xml, ReadOnlySpan<byte> name, string? address)
    {
        if (address is null)
            return;
        xml.Open("wsa:"u8, name);
        xml.Element("wsa:"u8, "Address"u8, address);
        xml.Close("wsa:"u8, name);
    }

    private static void WriteTraits(XmlOutput xml, TraitsSearchRequest request)
    {
        var prefix = "ins:"u8;
        xml.Raw("""<ins:RECSANSVITALE xmlns:ins="http://www.cnamts.fr/INSiRecSans">"""u8);
        xml.Element(prefix, "NomNaissance"u8, request.BirthName);
        foreach (var givenName in request.GivenNames)
            xml.Element(prefix, "Prenom"u8, givenName);
        xml.Element(prefix, "Sexe"u8, request.Sex);
        xml.Element(prefix, "DateNaissance"u8, request.BirthDate);
        xml.Element(prefix, "LieuNaissance"u8, request.BirthPlace);
        xml.Raw("</ins:RECSANSVITALE>"u8);
    }

    private static void WriteVitale(XmlOutput xml, VitaleSearchRequest request)
    {
        var prefix = "ins:"u8;
        xml.Raw("""<ins:RECVITALE xmlns:ins="http://www.cnamts.fr/INSiRecVit">"""u8);
        WriteMatricule(xml, "MatriculeIndividu"u8, request.Beneficiary);
        WriteMatricule(xml, "MatriculeOD"u8, request.PolicyHolder);
        xml.Element(prefix, "NomNaissance"u8, request.BirthName);
        xml.Element(prefix, "DateNaissance"u8, request.BirthDate);
        xml.Element(prefix, "RangNaissance"u8, request.TwinRank);
        xml.Raw("</ins:RECVITALE>"u8);
    }

    private static void WriteMatricule(XmlOutput xml, ReadOnlySpan<byte> name, MatriculeParts? matricule)
    {
        if (matricule is null)
            return;
        var prefix = "ins:"u8;
        xml.Open(prefix, name);
        xml.Element(prefix, "NumIdentifiant"u8, matricule.Number);
        xml.Element(prefix, "Cle"u8, matricule.Key);
        xml.Element(prefix, "TypeMatricule"u8, matricule.Type);
        xml.Close(prefix, name);
    }
}
