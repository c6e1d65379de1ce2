namespace InsConformance.Cli.Diagnosis.Faults;

/// <summary>Adresse du téléservice : name, way, TLS.</summary>
internal static class AddressFaults
{
    public static SetupFault Malformed { get; } = new(
        "DOC-INSI-01", "L'adresse du téléservice n'a pas la forme attendue", "Le téléservice ne répond qu'en https, à une adresse complète.", "Écrivez l'adresse entière, sans identifiant : https://qualiflps-services-ps-tlsm.ameli.fr/lps.");

    public static SetupFault Production { get; } = new(
        "DOC-INSI-02", "Le service appelé est celui de la production", "Un banc d'essai n'appelle jamais le service réel des assurés.", "Donnez l'adresse de l'environnement de test.");

    public static SetupFault OtherPath { get; } = new(
        "DOC-INSI-03", "Le chemin de l'adresse n'est pas /lps", "Le service n'a qu'un chemin, /lps, pour toutes ses opérations.", "Terminez l'adresse par /lps.")
    { IsWarning = true };

    public static SetupFault UnknownHost { get; } = new(
        "DOC-DNS-01", "Le nom de l'hôte est introuvable", "Le nom est mal écrit, le DNS de la machine ne répond pas, ou l'hôte n'est connu que d'un autre réseau (VPN).", "Vérifiez le nom (nslookup), le DNS et le VPN ; au besoin, inscrivez le nom dans le fichier hosts.");

    public static SetupFault Refused { get; } = new(
        "DOC-NET-01", "La connexion est refusée", "Rien n'écoute à ce port, ou un pare-feu refuse l'appel.", "Vérifiez le port, démarrez le service appelé, ou faites ouvrir le pare-feu.");

    public static SetupFault TimedOut { get; } = new(
        "DOC-NET-02", "L'hôte ne répond pas à temps", "Un pare-feu jette l'appel en silence, la route manque, ou le service est en panne.", "Faites ouvrir le flux sortant vers cet hôte et ce port ; vérifiez le mandataire (proxy).");

    public static SetupFault NotTls { get; } = new(
        "DOC-NET-03", "Le port appelé ne parle pas TLS", "C'est un port HTTP en clair, ou un équipement répond à la place du service.", "Appelez le port TLS du service.");

    public static SetupFault ServerUntrusted { get; } = new(
        "DOC-NET-04", "Le certificat du serveur n'est pas reconnu", "Son autorité n'est pas connue de cette machine : l'IGC-Santé n'est dans aucun système, et la chaîne de test ne valide pas le serveur de test.",
        "Donnez l'autorité (--authority ; réglage ca d'un relais) : ACR-EL.cer et ACI-EL-ORG.cer de production pour le service de test, ca/chain.pem pour le banc.");

    public static SetupFault OtherServer { get; } = new(
        "DOC-NET-05", "Le certificat du serveur porte un autre nom", "L'adresse donne un alias ou une adresse IP que le certificat ne porte pas, ou un équipement intercepte la connexion.", "Appelez le service par un nom que porte son certificat.");

    public static SetupFault ClientRefused { get; } = new(
        "DOC-NET-06", "Le serveur coupe la connexion TLS", "Il refuse le certificat client, ou son absence ; ou il n'a ni version ni suite en commun avec ce client.", "Donnez un certificat logiciel admis par ce service (--certificate), et admettez TLS 1.2.");

    public static SetupFault OtherService { get; } = new(
        "DOC-NET-07", "Ce n'est pas le téléservice qui répond", "La réponse n'est pas de l'HTTP/1.1, ou est trop grande pour venir d'INSi : un autre service est à cette adresse.", "Vérifiez l'adresse et le port.");

    public static SetupFault ServerExpired { get; } = new(
        "DOC-NET-08", "Le certificat du serveur a expiré", "Il n'a pas été renouvelé, ou l'horloge de la machine avance.", "Vérifiez l'horloge ; sinon, signalez l'expiration au centre de service du GIE SESAM-Vitale.");

    public static SetupFault AuthoritiesUnreadable { get; } = new(
        "DOC-NET-09", "Un fichier d'autorités ne se lit pas", "Le chemin est faux, ou le fichier n'est pas un certificat (DER) ni une suite de certificats (PEM).", "Donnez les fichiers ACR-EL.cer et ACI-EL-ORG.cer, que l'ANS publie sur igc-sante.esante.gouv.fr/PC/.");

    public static IReadOnlyList<SetupFault> All { get; } =
        [Malformed, Production, OtherPath, UnknownHost, Refused, TimedOut, NotTls, ServerUntrusted, OtherServer, ClientRefused, OtherService, ServerExpired, AuthoritiesUnreadable];
}
