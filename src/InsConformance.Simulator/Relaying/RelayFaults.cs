using System.Net;

namespace InsConformance.Simulator.Relaying;

/// <summary>Every kind of anomaly of the relay, in the order of a call: set-up, road, handshake, answer.</summary>
public static class RelayFaults
{
    /// <summary>The address is not usable.</summary>
    public static readonly RelayFaultKind Address = new(
        "RELAIS-ADRESSE", "Adresse du téléservice inutilisable", "Donner une adresse https sans identifiant ni requête, par exemple https://qualiflps-services-ps-tlsm.ameli.fr/lps.");

    /// <summary>The mode that the product uses has no address.</summary>
    public static readonly RelayFaultKind Mode = new(
        "RELAIS-MODE", "Mode d'authentification sans adresse réelle", "Donner l'adresse de ce mode : --target pour le certificat logiciel, --card-target pour la carte.");

    /// <summary>Production.</summary>
    public static readonly RelayFaultKind Production = new(
        "RELAIS-PRODUCTION", "Service de production", "Donner l'adresse de l'environnement de test du CNDA. Un banc n'appelle jamais la production, où sont de vrais patients.");

    /// <summary>The certificate file cannot be used.</summary>
    public static readonly RelayFaultKind CertificateFile = new(
        "RELAIS-CERTIFICAT-FICHIER", "Fichier du certificat logiciel inutilisable", "Donner un fichier PKCS#12 (.p12, .pfx), ou un certificat et sa clé en PEM.");

    /// <summary>The password is wrong or missing.</summary>
    public static readonly RelayFaultKind Password = new(
        "RELAIS-MOT-DE-PASSE", "Mot de passe du certificat faux ou absent", "Donner le bon mot de passe par un fichier (--password-file) ou une variable d'environnement (--password-env).");

    /// <summary>The authorities cannot be read.</summary>
    public static readonly RelayFaultKind AuthoritiesFile = new(
        "RELAIS-AUTORITES-FICHIER", "Fichier d'autorités inutilisable", "Donner les certificats de la racine et des intermédiaires, en PEM ou en DER : ils sont publiés par l'ANS sur igc-sante.esante.gouv.fr/PC/.");

    /// <summary>The client certificate is expired.</summary>
    public static readonly RelayFaultKind CertificateExpired = new(
        "RELAIS-CERTIFICAT-EXPIRE", "Certificat logiciel expiré", "Commander un nouveau certificat de test à l'ANS : il vaut trois ans.");

    /// <summary>The client certificate is not valid yet.</summary>
    public static readonly RelayFaultKind CertificateNotYetValid = new(
        "RELAIS-CERTIFICAT-FUTUR", "Certificat logiciel pas encore valide", "Attendre sa date, ou mettre la machine à l'heure.");

    /// <summary>The client certificate comes from another authority.</summary>
    public static readonly RelayFaultKind CertificateAuthority = new(
        "RELAIS-CERTIFICAT-AUTORITE", "Certificat logiciel d'une autorité que le service ne reconnaît pas",
        "Présenter un certificat de test de l'IGC-Santé (AC IGC-SANTE ELEMENTAIRE ORGANISATIONS), avec son autorité intermédiaire.");

    /// <summary>The client certificate has a CN that the service does not let in.</summary>
    public static readonly RelayFaultKind CertificateName = new(
        "RELAIS-CERTIFICAT-CN", "Certificat logiciel d'un autre nom que INSI-AUTO ou INSI-MANU", "Commander à l'ANS un certificat logiciel de l'offre ORG, usage AUTH_CLI, de CN INSI-AUTO ou INSI-MANU.");

    /// <summary>The client certificate is not made for authenticating a client.</summary>
    public static readonly RelayFaultKind CertificateUsage = new(
        "RELAIS-CERTIFICAT-USAGE", "Certificat d'un autre usage que l'authentification d'un client", "Commander à l'ANS un certificat logiciel de l'offre ORG, usage AUTH_CLI.");

    /// <summary>The client certificate is refused, for a reason that the service does not say.</summary>
    public static readonly RelayFaultKind CertificateRefused = new(
        "RELAIS-CERTIFICAT-REFUSE", "Certificat logiciel refusé par le service", "Vérifier qu'il n'est pas révoqué, qu'il est bien celui de cet environnement, et que son usage est AUTH_CLI.");

    /// <summary>The name has no address.</summary>
    public static readonly RelayFaultKind Name = new("RELAIS-DNS", "Nom sans adresse", "Vérifier l'adresse donnée et le DNS de la machine ; derrière un proxy, donner --proxy.");

    /// <summary>The connection is refused.</summary>
    public static readonly RelayFaultKind Connection = new(
        "RELAIS-CONNEXION", "Connexion refusée", "Vérifier l'adresse, le port et le pare-feu ; l'environnement de test a aussi ses heures de maintenance.");

    /// <summary>The connection is not made in time.</summary>
    public static readonly RelayFaultKind SlowConnection = new(
        "RELAIS-DELAI-CONNEXION", "Connexion ou poignée de main trop longue", "Vérifier le pare-feu et le proxy, qui laissent souvent ces connexions sans réponse ; ou allonger --connect-seconds.")
    {
        Status = HttpStatusCode.GatewayTimeout,
    };

    /// <summary>The proxy cannot be reached.</summary>
    public static readonly RelayFaultKind ProxyUnreachable = new("RELAIS-PROXY-INJOIGNABLE", "Proxy injoignable", "Vérifier l'adresse et le port donnés par --proxy.");

    /// <summary>The proxy wants credentials.</summary>
    public static readonly RelayFaultKind ProxyCredentials = new(
        "RELAIS-PROXY-IDENTITE", "Identification refusée par le proxy", "Donner l'identifiant et le mot de passe du proxy par --proxy-credentials-file ou --proxy-credentials-env.");

    /// <summary>The proxy refuses to go there.</summary>
    public static readonly RelayFaultKind ProxyRefusal = new("RELAIS-PROXY-REFUS", "Passage refusé par le proxy", "Faire autoriser l'adresse du téléservice (méthode CONNECT, port 443) par l'administrateur du proxy.");

    /// <summary>No TLS version in common.</summary>
    public static readonly RelayFaultKind TlsVersion = new(
        "RELAIS-TLS-VERSION", "Aucune version de TLS en commun", "Le service réel négocie TLS 1.2 : vérifier qu'il est permis sur cette machine, et qu'aucun équipement ne déchiffre la connexion.");

    /// <summary>The handshake fails.</summary>
    public static readonly RelayFaultKind Handshake = new(
        "RELAIS-TLS", "Poignée de main TLS en échec", "Vérifier le port appelé et le certificat présenté ; le détail technique est au journal.");

    /// <summary>The server comes from an authority that is not trusted.</summary>
    public static readonly RelayFaultKind ServerAuthority = new(
        "RELAIS-SERVEUR-AUTORITE", "Serveur d'une autorité inconnue du relais",
        "Donner par --ca la racine et l'intermédiaire de l'IGC-Santé de production (ACR-EL.cer, ACI-EL-ORG.cer), dont sont aussi les serveurs de test ; sinon, un équipement du réseau intercepte la connexion.");

    /// <summary>The server has another name.</summary>
    public static readonly RelayFaultKind ServerName = new("RELAIS-SERVEUR-NOM", "Certificat du serveur à un autre nom", "Appeler le nom que le certificat porte, et non une adresse IP ni un alias.");

    /// <summary>The certificate of the server is expired.</summary>
    public static readonly RelayFaultKind ServerExpired = new(
        "RELAIS-SERVEUR-EXPIRE", "Certificat du serveur expiré", "Mettre la machine à l'heure ; si elle l'est, signaler l'expiration au centre de service du GIE SESAM-Vitale.");

    /// <summary>The clock of the machine is wrong.</summary>
    public static readonly RelayFaultKind Clock = new("RELAIS-HORLOGE", "Horloge décalée", "Mettre la machine à l'heure (NTP) : « Temps », les assertions et les certificats en dépendent.");

    /// <summary>The answer does not come in time.</summary>
    public static readonly RelayFaultKind SlowAnswer = new("RELAIS-DELAI-REPONSE", "Réponse trop longue à venir", "Réessayer, ou allonger --answer-seconds.") { Status = HttpStatusCode.GatewayTimeout };

    /// <summary>The service hangs up.</summary>
    public static readonly RelayFaultKind Cut = new(
        "RELAIS-COUPURE", "Connexion coupée par le service", "Réessayer ; si cela se répète, vérifier le certificat présenté, puis joindre le journal à une demande d'assistance.");

    /// <summary>What answers is no HTTP.</summary>
    public static readonly RelayFaultKind NotHttp = new("RELAIS-HTTP", "Réponse qui n'est pas de l'HTTP/1.1", "Vérifier l'adresse et le port : ce n'est sans doute pas le téléservice qui répond.");

    /// <summary>The answer is too long.</summary>
    public static readonly RelayFaultKind TooLarge = new("RELAIS-TAILLE", "Réponse trop grande", "Vérifier l'adresse : une réponse INSi pèse quelques kilo-octets.");

    /// <summary>The product hangs up first.</summary>
    public static readonly RelayFaultKind CallerGone = new("RELAIS-APPELANT", "Produit parti avant la réponse", "Allonger le délai d'attente du produit : la réponse du service venait encore.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RelayFaultKind> All { get; } =
    [
        Address, Mode, Production,
        CertificateFile, Password, AuthoritiesFile, CertificateExpired, CertificateNotYetValid, CertificateAuthority, CertificateName, CertificateUsage, CertificateRefused,
        Name, Connection, SlowConnection, ProxyUnreachable, ProxyCredentials, ProxyRefusal,
        TlsVersion, Handshake, ServerAuthority, ServerName, ServerExpired, Clock,
        SlowAnswer, Cut, NotHttp, TooLarge, CallerGone,
    ];
}
