using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Wire;
using static InsConformance.Insi.Calling.InsiOutcome;

namespace InsConformance.Insi.Calling;

/// <summary>The French sentences of every <see cref="Failed"/>: what happened, with whom, and what to do.</summary>
internal static class CallFailures
{
    public static Failed NotHttps(Uri endpoint) => new(
        FailureKind.SetUp,
        $"L'adresse du téléservice, « {endpoint} », n'est pas une adresse https. Donner une adresse comme https://127.0.0.1:8443/lps.");

    public static Failed ProductionHost(Uri endpoint) => new(
        FailureKind.SetUp,
        $"« {endpoint.Host} » est un serveur de production : un banc de test ne l'appelle jamais. "
        + "Donner l'adresse du simulateur ou de l'environnement de test.");

    public static Failed NoRootAuthority { get; } = new(
        FailureKind.SetUp,
        "Aucune autorité racine n'est donnée au client : il ne peut faire confiance à aucun serveur. "
        + "Donner le certificat racine, et ceux de ses intermédiaires.");

    public static Failed UnwritableValue(ArgumentException fault) => new(
        FailureKind.SetUp,
        "La requête contient un caractère que XML ne peut pas porter. Le retirer de la valeur saisie, ou refuser la saisie"
        + $"{Detail(fault)}.");

    public static Failed NoAddress(Uri endpoint) => new(
        FailureKind.NameResolution,
        $"Le nom « {endpoint.Host} » n'a pas d'adresse. Vérifier l'adresse du téléservice et le DNS de la machine.");

    public static Failed NoConnection(Uri endpoint, Exception? cause) => new(
        FailureKind.Connection,
        $"Pas de connexion à {endpoint.Authority}. "
        + $"Vérifier que le serveur est démarré et que le réseau permet de le joindre{Detail(cause)}.");

    public static Failed NoServerCertificate { get; } = new(
        FailureKind.ServerCertificateUntrusted,
        "Le serveur n'a pas présenté de certificat. Vérifier l'adresse et le port appelés.");

    public static Failed UntrustedServer(X509Certificate certificate, X509Chain? chain) => new(
        FailureKind.ServerCertificateUntrusted,
        $"Le certificat du serveur, « {certificate.Subject} », émis par « {certificate.Issuer} », ne mène pas à une autorité de confiance "
        + "ou n'est pas valable à cette date. Vérifier la chaîne d'autorités donnée au client et les dates du certificat "
        + $"(détail technique : {string.Join(", ", (chain?.ChainStatus ?? []).Select(status => status.Status.ToString()))}).");

    public static Failed OtherServerName(X509Certificate certificate, string host) => new(
        FailureKind.ServerNameMismatch,
        $"Le certificat du serveur est celui de « {certificate.Subject} », pas celui de « {host} ». "
        + "Corriger l'adresse appelée, ou faire porter ce nom au certificat (extension SAN).");

    public static Failed Handshake(Uri endpoint, Exception cause) => new(
        FailureKind.TlsHandshake,
        $"La négociation TLS avec {endpoint.Authority} a échoué. Vérifier que le serveur parle TLS 1.2 ou 1.3 "
        + $"et accepte le certificat client présenté (autorité, dates, usage){Detail(cause)}.");

    public static Failed TooSlow(Uri endpoint, TimeSpan allowed) => new(
        FailureKind.Timeout,
        string.Create(CultureInfo.InvariantCulture, $"Pas de réponse complète de {endpoint.Authority} en {allowed.TotalMilliseconds} ms. ")
        + "Vérifier que le serveur répond, ou allonger le délai.");

    public static Failed ClosedWithoutResponse(Uri endpoint, Exception cause) => new(
        FailureKind.NoResponse,
        $"{endpoint.Authority} a fermé la connexion sans répondre. Vérifier qu'un certificat client est présenté "
        + $"et que le serveur l'accepte (autorité, dates, usage), puis consulter le journal du serveur{Detail(cause)}.");

    public static Failed Interrupted(Uri endpoint, Exception cause) => new(
        FailureKind.ResponseInterrupted,
        $"La connexion à {endpoint.Authority} s'est rompue au milieu de la réponse. "
        + $"Réessayer ; si cela se répète, consulter le journal du serveur{Detail(cause)}.");

    public static Failed NotHttp(Uri endpoint, Exception cause) => new(
        FailureKind.HttpProtocol,
        $"La réponse de {endpoint.Authority} n'est pas de l'HTTP/1.1 valide. Vérifier l'adresse et le port appelés{Detail(cause)}.");

    public static Failed HeadTooLarge { get; } = new(
        FailureKind.ResponseTooLarge, "Les en-têtes de la réponse dépassent la limite du client. Vérifier l'adresse appelée.");

    public static Failed BodyTooLarge(int maxBytes) => new(
        FailureKind.ResponseTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"La réponse dépasse {maxBytes} octets. ")
        + "Vérifier l'adresse appelée, ou relever la limite du client.");

    public static Failed UnexplainedStatus(Uri endpoint, int status) => new(
        FailureKind.HttpStatus,
        string.Create(CultureInfo.InvariantCulture, $"Le serveur a répondu par le statut HTTP {status} sans anomalie SOAP qui l'explique. ")
        + $"Vérifier l'adresse {endpoint} et le journal du serveur.");

    public static Failed NotAnEnvelope(string why) => new(FailureKind.Envelope, $"La réponse n'est pas une enveloppe SOAP. {why}");

    public static Failed NotUnderstood(WireElement block) => new(
        FailureKind.Header,
        $"L'en-tête de la réponse porte le bloc {{{block.Namespace}}}{block.LocalName} (ligne {block.Line}), marqué mustUnderstand et inconnu du client : "
        + "SOAP interdit de traiter ce message. Vérifier l'adresse appelée.");

    public static Failed NoMeaning(string why) => new(FailureKind.Body, why);

    public static Failed OtherOperation(InsiOperation operation) => new(
        FailureKind.Body,
        $"La réponse n'est pas celle de l'opération appelée, {operation.GuideId} ({operation.FrenchName}). "
        + "Vérifier l'opération demandée, ou le fichier de réponse injecté.");

    private static string Detail(Exception? cause) => cause is null ? "" : $" (détail technique : {cause.Message.TrimEnd('.')})";
}
