using System.Security.Cryptography.X509Certificates;
using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Sut;
using InsConformance.Cards.Pcsc;
using InsConformance.Simulator.Pki;

namespace InsConformance.Campaign.Attachments.Contract;

/// <summary>What an adapter is told to open a session. Certificates are given as files and as text, for an adapter on another machine.</summary>
/// <param name="Id">
/// Identifier of the session, of letters, digits and hyphens. The software puts it in <c>ContexteLPS/LPS/Instance</c> of every INSi request.
/// </param>
/// <param name="InsiAddress">Address of the INSi téléservice to call with the client certificate (mutual TLS).</param>
/// <param name="Certificates">What to present, and whom to trust.</param>
public sealed record SessionDocument(string Id, string InsiAddress, SessionCertificates Certificates)
{
    /// <summary>The readers of the machine in which somebody puts the cards of the scenario; null when the software can see no card of the bench.</summary>
    public SessionCards? Cards { get; init; }

    /// <summary>The document of a session.</summary>
    public static SessionDocument Of(SutSession session) => new(session.Id, session.InsiAddress.ToString(), SessionCertificates.In(session.PkiDirectory))
    {
        Cards = session.Readers is { AreOfTheMachine: true } readers ? new SessionCards(readers.InsiAddress.ToString(), readers.Professional.Name, readers.Vitale.Name) : null,
    };

    /// <summary>The session that the document describes, for a software on this machine.</summary>
    /// <param name="library">PC/SC; null for a software that reads no card.</param>
    public SutSession ToSession(IPcscLibrary? library) => new(Id, new Uri(InsiAddress), new DirectoryInfo(Certificates.Folder))
    {
        Readers = library is not null && Cards is { } cards
            ? new SutReaders(MachineReader.Of(library, cards.ProfessionalReader), MachineReader.Of(library, cards.VitaleReader), new Uri(cards.InsiAddress)) { AreOfTheMachine = true }
            : null,
    };
}

/// <summary>What a software in card mode uses: the same readers as the bench.</summary>
/// <param name="InsiAddress">Address of the INSi téléservice in card mode.</param>
/// <param name="ProfessionalReader">Name of the reader of the professional's card, as PC/SC gives it.</param>
/// <param name="VitaleReader">Name of the reader of the carte Vitale, as PC/SC gives it.</param>
public sealed record SessionCards(string InsiAddress, string ProfessionalReader, string VitaleReader);

/// <summary>The synthetic certificates of a session.</summary>
/// <param name="Folder">Directory of all of them, on the machine of the bench.</param>
/// <param name="Client">The software certificate to present to INSi.</param>
/// <param name="Authority">The authority to trust: the server answers with a certificate that it issued.</param>
public sealed record SessionCertificates(string Folder, ClientCertificateDocument Client, AuthorityDocument Authority)
{
    private const string AuthorityFile = "ca/chain.pem";

    internal static SessionCertificates In(DirectoryInfo folder)
    {
        var client = ClientCertificateFile.Manual;
        string Full(string file) => Path.Combine(folder.FullName, file.Replace('/', Path.DirectorySeparatorChar));
        return new SessionCertificates(
            folder.FullName,
            new ClientCertificateDocument(
                Full(client.Pem),
                Full(client.Key),
                Full(client.Pkcs12),
                SyntheticPki.Password,
                client.CommonName,
                client.Structure,
                File.ReadAllText(Full(client.Pem)),
                File.ReadAllText(Full(client.Key))),
            new AuthorityDocument(Full(AuthorityFile), File.ReadAllText(Full(AuthorityFile))));
    }
}

/// <summary>A client certificate with its key.</summary>
/// <param name="CertificateFile">The certificate followed by its issuing authority, PEM.</param>
/// <param name="KeyFile">The private key, PKCS#8 PEM without password.</param>
/// <param name="Pkcs12File">Both in one file, PKCS#12.</param>
/// <param name="Pkcs12Password">Password of that file.</param>
/// <param name="CommonName">CN of the subject.</param>
/// <param name="Structure">OU of the subject: identifier of the structure, to be said in the business context of the requests.</param>
/// <param name="CertificatePem">Content of the certificate file.</param>
/// <param name="KeyPem">Content of the key file.</param>
public sealed record ClientCertificateDocument(
    string CertificateFile, string KeyFile, string Pkcs12File, string Pkcs12Password, string CommonName, string Structure, string CertificatePem, string KeyPem);

/// <summary>Certificates to trust.</summary>
/// <param name="File">The file, PEM.</param>
/// <param name="Pem">Its content.</param>
public sealed record AuthorityDocument(string File, string Pem);
