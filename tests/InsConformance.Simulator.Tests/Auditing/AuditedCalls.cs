using System.Security.Authentication;
using System.Text;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Journal;

namespace InsConformance.Simulator.Tests.Auditing;

/// <summary>Exchanges for the auditor, written by hand: a request that conforms, and ways to depart from it.</summary>
internal static class AuditedCalls
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 8, 30, 0, TimeSpan.Zero);

    /// <summary>A request that conforms to every rule; <c>{n}</c> is the rank of the call, which renews the identifiers.</summary>
    public const string Conformant = """
        <?xml version="1.0" encoding="UTF-8"?>
        <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope">
        <soap:Header>
        <wsa:MessageID xmlns:wsa="http://www.w3.org/2005/08/addressing">uuid:6f9619ff-8b86-4d01-b42d-00cf4fc964f{n}</wsa:MessageID>
        <wsa:Action xmlns:wsa="http://www.w3.org/2005/08/addressing">urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentite</wsa:Action>
        <bam:ContexteBAM xmlns:bam="urn:siram:bam:ctxbam" Nature="CTXBAM" Version="01_02"><bam:Id>bam-{n}</bam:Id><bam:Temps>2026-11-22T08:30:00.000Z</bam:Temps><bam:Emetteur>10B0152872</bam:Emetteur><bam:COUVERTURE/></bam:ContexteBAM>
        <lps:ContexteLPS xmlns:lps="urn:siram:lps:ctxlps" Nature="CTXLPS" Version="01_00"><lps:Id>lps-{n}</lps:Id><lps:Temps>2026-11-22T09:30:00+01:00</lps:Temps><lps:Emetteur>10B0152872</lps:Emetteur><lps:LPS><lps:IDAM R="4">LSN17NF23FW0</lps:IDAM><lps:Version>1</lps:Version><lps:Instance>9c0f4d7e-1e6c-4d2f-9a55-6f7f0a2f1b11</lps:Instance><lps:Nom>urn:lps:LOGICIEL D ESSAI:1</lps:Nom></lps:LPS></lps:ContexteLPS>
        </soap:Header>
        <soap:Body><RECSANSVITALE xmlns="http://www.cnamts.fr/INSiRecSans"><NomNaissance>D'ARTAGNAN DE L'HERAULT</NomNaissance><Prenom>PIERRE-ALAIN</Prenom><Sexe>M</Sexe><DateNaissance>2001-06-17</DateNaissance><LieuNaissance>63220</LieuNaissance></RECSANSVITALE></soap:Body>
        </soap:Envelope>
        """;

    /// <summary>An exchange with this request.</summary>
    public static ServedExchange Exchange(string xml, int rank = 1, Decision? decision = null, DateTimeOffset? at = null, string? commonName = "INSI-MANU", string? contentType = "application/soap+xml; charset=utf-8", AccessMode mode = AccessMode.Certificate, SslProtocols proposed = SslProtocols.Tls12 | SslProtocols.Tls13)
    {
        var body = Encoding.UTF8.GetBytes(xml.Replace("{n}", rank.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        RequestReader.TryRead(body, "utf-8", WireLimits.Default, out var understood, out var unreadable);
        return new ServedExchange
        {
            Id = rank,
            Session = "session",
            ReceivedAt = at ?? Now,
            Mode = mode,
            Duration = TimeSpan.Zero,
            Request = new SoapRequest
            {
                Method = "POST",
                Target = "/lps",
                Headers = contentType is null ? [] : [new HeaderLine("Content-Type", contentType)],
                Body = body,
                Connection = Connection(mode is AccessMode.Card ? null : commonName) with { Proposed = proposed },
            },
            Understood = understood,
            Unreadable = unreadable,
            Operation = understood?.Operation is { } named && named != InsiOperations.SearchByTraits ? named : InsiOperations.SearchByTraits,
            ScriptId = null,
            Decision = decision ?? Answered(InsiAnswer.NoIdentity),
            Response = SoapResponse.Text(200, ""),
        };
    }

    public static Decision Answered(InsiAnswer answer) => new Decision.Answered(answer) { Origin = DecisionOrigin.Search, Why = "essai" };

    private static ConnectionFacts Connection(string? commonName) => new()
    {
        Id = "c1",
        Protocol = "Tls12",
        CipherSuite = null,
        ServerName = null,
        Client = commonName is null ? null : new PeerCertificate
        {
            Subject = $"CN={commonName}, OU=10B0152872, C=FR",
            CommonName = commonName,
            OrganisationalUnit = "10B0152872",
            Issuer = "CN=TEST",
            SerialNumber = "01",
            ValidFrom = Now.AddYears(-1),
            ValidTo = Now.AddYears(1),
            Der = ReadOnlyMemory<byte>.Empty,
        },
    };
}
