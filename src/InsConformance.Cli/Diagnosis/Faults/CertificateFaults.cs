namespace InsConformance.Cli.Diagnosis.Faults;

/// <summary>Certificat logiciel et sa clé.</summary>
internal static class CertificateFaults
{
    public static SetupFault Missing { get; } = new(
        "DOC-CERT-01", "Le fichier du certificat client ne se lit pas", "Le chemin est faux, ou l'utilisateur qui lance le banc n'a pas le droit de lire ce fichier.", "Corrigez le chemin donné à --certificate, ou les droits du fichier.");

    public static SetupFault UnknownFormat { get; } = new(
        "DOC-CERT-02", "Le fichier du certificat client n'est ni PKCS#12 ni PEM", "Le fichier est tronqué, ou c'est une demande de certificat (CSR), un magasin Java (JKS) ou un certificat seul (DER).",
        "Donnez le fichier .p12 (ou .pfx) remis avec le certificat, ou le certificat et sa clé en PEM.");

    public static SetupFault WrongPassword { get; } = new(
        "DOC-CERT-03", "Le mot de passe du certificat client est faux", "Le mot de passe est celui d'un autre fichier, ou une ligne de trop s'est glissée dans le fichier du mot de passe.",
        "Vérifiez ce qui est donné par --password-file (le mot de passe seul, sur la première ligne du fichier) ou par --password-env.");

    public static SetupFault NoPassword { get; } = new(
        "DOC-CERT-04", "Le mot de passe manque à l'endroit indiqué", "Le chemin est faux, le fichier est vide, la variable n'existe pas, ou le secret n'a pas été déposé sur cette machine.",
        "Écrivez le mot de passe dans un fichier lisible de vous seul (--password-file), ou dans une variable d'environnement (--password-env).");

    public static SetupFault NoKey { get; } = new(
        "DOC-CERT-05", "La clé privée manque", "Le fichier a été exporté sans sa clé, ou le fichier .key n'est pas à côté du fichier .pem.", "Exportez de nouveau le certificat avec sa clé privée, ou placez le fichier .key du même nom à côté.");

    public static SetupFault OtherKey { get; } = new(
        "DOC-CERT-06", "La clé privée n'est pas celle du certificat", "Le certificat a été renouvelé et l'ancienne clé est restée, ou deux couples ont été mêlés.", "Réunissez le certificat et la clé de la même demande.");

    public static SetupFault Expired { get; } = new(
        "DOC-CERT-07", "Le certificat client a expiré", "Un certificat logiciel vit trois ans ; le service refuse un certificat périmé.", "Demandez un nouveau certificat à l'IGC-Santé, ou relancez « insconf pki init » pour ceux du banc.");

    public static SetupFault NotYetValid { get; } = new(
        "DOC-CERT-08", "Le certificat client n'est pas encore valide", "Il vient d'être émis et sa validité commence plus tard, ou l'horloge de la machine retarde.", "Vérifiez l'horloge ; sinon, attendez le premier jour de validité.");

    public static SetupFault ExpiresSoon { get; } = new(
        "DOC-CERT-09", "Le certificat client expire dans moins de trente jours", "Sa validité touche à sa fin : il peut expirer avant la session du CNDA.", "Demandez dès maintenant son renouvellement.")
    { IsWarning = true };

    public static SetupFault OtherName { get; } = new(
        "DOC-CERT-10", "Le CN du certificat n'est ni INSI-AUTO ni INSI-MANU", "C'est le certificat d'un autre téléservice ou d'un serveur : le service répond desir_560.", "Commandez un certificat logiciel de l'offre ORG, usage AUTH_CLI, au nom INSI-AUTO ou INSI-MANU.");

    public static SetupFault BadStructure { get; } = new(
        "DOC-CERT-11", "L'OU du certificat n'identifie pas une structure", "L'OU attendue est « 1 » suivi d'un FINESS (9 caractères) ou « 3 » suivi d'un SIRET (14 chiffres) ; Emetteur doit la reprendre.", "Vérifiez l'identifiant de structure donné à la commande du certificat.");

    public static SetupFault WrongUsage { get; } = new(
        "DOC-CERT-12", "Le certificat n'est pas fait pour authentifier un client", "L'usage étendu « clientAuth » lui manque : c'est un certificat de serveur, de signature ou de chiffrement.", "Commandez un certificat de l'offre ORG, usage AUTH_CLI.");

    public static SetupFault LegacyEncryption { get; } = new(
        "DOC-CERT-13", "Le fichier PKCS#12 est chiffré à l'ancienne", "RC2-40 et Triple-DES ne sont plus admis par OpenSSL 3, ni donc par Node.js 17 et suivants : le logiciel dira que le fichier ne se lit pas ou que le mot de passe est faux.",
        "Rechiffrez-le : openssl pkcs12 -legacy -in ancien.p12 -out tout.pem, puis openssl pkcs12 -export -in tout.pem -out nouveau.p12.")
    { IsWarning = true };

    public static SetupFault WeakKey { get; } = new(
        "DOC-CERT-14", "La clé du certificat n'est pas une clé RSA d'au moins 2048 bits", "Le certificat n'est pas de l'IGC-Santé, ou vient d'une ancienne chaîne d'essai.", "Commandez un certificat de l'IGC-Santé, ou refaites ceux du banc par « insconf pki init ».");

    public static SetupFault SelfSigned { get; } = new(
        "DOC-CERT-15", "Le certificat client est auto-signé", "Il a été fait à la main : aucune autorité ne l'a émis, et aucun service ne l'admettra.", "Présentez un certificat de l'IGC-Santé, ou un certificat du banc (clients/INSI-AUTO.p12).");

    public static SetupFault Revoked { get; } = new(
        "DOC-CERT-16", "Le certificat client est révoqué", "L'autorité du banc l'a révoqué, exprès : il sert aux essais négatifs.", "Présentez un certificat en vigueur.");

    public static IReadOnlyList<SetupFault> All { get; } =
    [
        Missing, UnknownFormat, WrongPassword, NoPassword, NoKey, OtherKey, Expired, NotYetValid, ExpiresSoon, OtherName, BadStructure, WrongUsage, LegacyEncryption, WeakKey, SelfSigned, Revoked,
    ];
}
