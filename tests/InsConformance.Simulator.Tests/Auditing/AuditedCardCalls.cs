using System.Security.Cryptography.X509Certificates;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Auditing;

/// <summary>Searches with a Vitale card, in card mode, written by hand after the public sample and the public templates (padoa/tlsi-ins, Pyxistem).</summary>
public sealed class AuditedCardCalls : IDisposable
{
    public const string PsId = "_0d9c7c1e-2f0e-4b4f-9f52-2f3b6a5c4d1e";

    /// <summary>The assertion of the professional before its signature.</summary>
    public const string Ps = """
        <Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_0d9c7c1e-2f0e-4b4f-9f52-2f3b6a5c4d1e" IssueInstant="2026-11-22T08:20:00.000Z" Version="2.0"><Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">CN=00B6087510,T=Infirmier,C=FR</Issuer><Subject><NameID NameQualifier="CPS">00B6087510</NameID></Subject><AttributeStatement><Attribute Name="identifiantFacturation"><AttributeValue>123456789</AttributeValue></Attribute><Attribute Name="secteurActivite"><AttributeValue>SA05</AttributeValue></Attribute></AttributeStatement></Assertion>
        """;

    /// <summary>The assertion of the Vitale card; its signature is a matter of form only.</summary>
    public const string Vitale = """
        <Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_5b1c1a6e-93c4-4f0e-8a41-5d3c0b7a9e10" IssueInstant="2026-11-22T08:20:00.000Z" Version="2.0"><Issuer>00B6087510</Issuer><Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo><SignatureMethod Algorithm="http://www.sesam-vitale.fr/xmldsig/2011/06/V2-SHA256"/></SignedInfo><SignatureValue>AAAA</SignatureValue><KeyInfo><KeyInfo xmlns="http://www.sesam-vitale.fr/xmldsig/2011/12/vitale"><Type>V2</Type><Nature>T</Nature><NumSerieLogique>1</NumSerieLogique><CleMere>2</CleMere></KeyInfo></KeyInfo></Signature><Subject><NameID NameQualifier="VITALE">468929507</NameID></Subject></Assertion>
        """;

    /// <summary>The message around both; <c>{n}</c> is the rank of the call, which renews the identifiers.</summary>
    public const string Message = """
        <?xml version="1.0" encoding="UTF-8"?>
        <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope">
        <soap:Header>
        <wsa:MessageID xmlns:wsa="http://www.w3.org/2005/08/addressing">uuid:6f9619ff-8b86-4d01-b42d-00cf4fc964f{n}</wsa:MessageID>
        <wsa:Action xmlns:wsa="http://www.w3.org/2005/08/addressing">urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecCarteVitale</wsa:Action>
        <wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">{ps}{vitale}</wsse:Security>
        <bam:ContexteBAM xmlns:bam="urn:siram:bam:ctxbam" Version="01_02"><bam:Id>bam-{n}</bam:Id><bam:Temps>2026-11-22T08:30:00.000Z</bam:Temps><bam:Emetteur>00B6087510</bam:Emetteur><bam:COUVERTURE><bam:ASSURE><bam:Id><bam:Num>2770763220829</bam:Num></bam:Id></bam:ASSURE><bam:BENEFICIAIRE><bam:DateNai>1977-07-14</bam:DateNai><bam:Rang>1</bam:Rang></bam:BENEFICIAIRE></bam:COUVERTURE></bam:ContexteBAM>
        <lps:ContexteLPS xmlns:lps="urn:siram:lps:ctxlps" Version="01_00"><lps:Id>lps-{n}</lps:Id><lps:Temps>2026-11-22T08:30:00.000Z</lps:Temps><lps:Emetteur>00B6087510</lps:Emetteur><lps:LPS><lps:IDAM R="4">LSN17NF23FW0</lps:IDAM><lps:Version>1</lps:Version><lps:Instance>9c0f4d7e-1e6c-4d2f-9a55-6f7f0a2f1b11</lps:Instance><lps:Nom>urn:lps:LOGICIEL D ESSAI:1</lps:Nom></lps:LPS></lps:ContexteLPS>
        </soap:Header>
        <soap:Body><RECVITALE xmlns="http://www.cnamts.fr/INSiRecVit"><MatriculeOD><NumIdentifiant>2770763220829</NumIdentifiant></MatriculeOD><NomNaissance>NESSI</NomNaissance><DateNaissance>14071977</DateNaissance><RangNaissance>1</RangNaissance></RECVITALE></soap:Body>
        </soap:Envelope>
        """;

    /// <summary>A card that reads like the public one, valid on the day of the calls.</summary>
    internal TestCard Card { get; } = NewCard("Infirmier");

    internal static TestCard NewCard(string title, DateTimeOffset? to = null)
    {
        var subject = new X500DistinguishedName($"C=FR, OID.2.5.4.12={title}, CN=00B6087510");
        return new TestCard(subject, AuditedCalls.Now.AddYears(-1), to ?? AuditedCalls.Now.AddYears(1));
    }

    internal ServedExchange Exchange(string? message = null, string? ps = null, string? vitale = null, int rank = 1, TestCard? card = null) =>
        Send(message ?? Message, (card ?? Card).Sign(ps ?? Ps, PsId), vitale ?? Vitale, rank);

    /// <summary>With an assertion of the professional that is sent as it is.</summary>
    internal static ServedExchange Send(string message, string signedPs, string vitale = Vitale, int rank = 1) => AuditedCalls.Exchange(
        message.Replace("{ps}", signedPs, StringComparison.Ordinal).Replace("{vitale}", vitale, StringComparison.Ordinal), rank, mode: AccessMode.Card);

    public void Dispose() => Card.Dispose();
}
