namespace InsConformance.Cli.Diagnosis.Faults;

/// <summary>La machine : ports, proxy, clock, folders, disk.</summary>
internal static class MachineFaults
{
    public static SetupFault PortTaken { get; } = new(
        "DOC-PORT-01", "Un port est déjà pris", "Un autre programme écoute à ce port, souvent un banc resté ouvert.", "Fermez ce programme, ou choisissez un autre port (0 : n'importe quel port libre).");

    public static SetupFault PortForbidden { get; } = new(
        "DOC-PORT-02", "Un port est réservé au système", "Les premiers ports demandent des droits d'administration, et le système en réserve parfois d'autres.", "Choisissez un port au-delà de 1023, 8443 par exemple.");

    public static SetupFault PortTwice { get; } = new(
        "DOC-PORT-03", "Deux réglages demandent le même port", "Le mode certificat, le mode carte et l'API écoutent chacun à leur port.", "Donnez des ports différents, ou 0.");

    public static SetupFault ProxyMalformed { get; } = new(
        "DOC-PROXY-01", "L'adresse du mandataire (proxy) n'a pas la forme attendue", "HTTPS_PROXY ou ALL_PROXY ne contient pas une adresse complète.", "Écrivez par exemple HTTPS_PROXY=http://proxy.exemple.fr:3128.");

    public static SetupFault ProxyTakesLoopback { get; } = new(
        "DOC-PROXY-02", "Les appels vers le banc passeraient par le mandataire", "HTTPS_PROXY est réglé, et NO_PROXY n'exempte pas les adresses locales : le logiciel n'atteindrait pas le simulateur.", "Ajoutez localhost et 127.0.0.1 à NO_PROXY.")
    { IsWarning = true };

    public static SetupFault ProxyUnreachable { get; } = new(
        "DOC-PROXY-03", "Le mandataire (proxy) est injoignable", "Son nom est inconnu, ou rien n'écoute à son port.", "Corrigez HTTPS_PROXY (pour un relais, le réglage proxy), ou exemptez l'hôte appelé par NO_PROXY.");

    public static SetupFault ProxyRefuses { get; } = new(
        "DOC-PROXY-04", "Le mandataire (proxy) refuse le passage", "Il demande une identification, n'admet pas celle qui lui est donnée, ou n'autorise pas cette adresse.",
        "Donnez l'identification au relais (proxy-credentials-file, proxy-credentials-env), ou faites autoriser l'adresse (méthode CONNECT, port 443).");

    public static SetupFault ClockAstray { get; } = new(
        "DOC-CLOCK-01", "L'horloge de la machine est fausse", "La machine est restée éteinte, ou son horloge n'est pas synchronisée.", "Réglez l'horloge sur un serveur de temps (NTP) : certificats et requêtes portent l'heure.");

    public static SetupFault ClockSkewed { get; } = new(
        "DOC-CLOCK-02", "L'horloge s'écarte de celle du service", "L'une des deux n'est pas synchronisée ; au-delà de cinq minutes, Temps et les assertions peuvent être refusés.", "Synchronisez l'horloge de la machine (NTP).");

    public static SetupFault ReportFolder { get; } = new(
        "DOC-DIR-01", "Le dossier des rapports ne peut pas être écrit", "L'utilisateur n'a pas le droit d'y écrire, ou un fichier porte ce nom.", "Donnez un autre dossier avec --out.");

    public static SetupFault NoFeatures { get; } = new(
        "DOC-DIR-02", "Aucun scénario n'est à cet endroit", "Le chemin est faux, ou le dossier ne contient aucun fichier .feature.", "Donnez un dossier de scénarios avec --feature, ou laissez ceux du banc.");

    public static SetupFault InjectionFolder { get; } = new(
        "DOC-DIR-03", "Le dossier des fichiers d'injection n'existe pas", "Le chemin est faux.", "Corrigez injection-folder : un dossier qui contient des fichiers .xml.");

    public static SetupFault DiskFull { get; } = new(
        "DOC-DISK-01", "Il reste trop peu de place sur le disque", "Les rapports et le journal d'une campagne demandent jusqu'à 200 Mo.", "Libérez de la place, ou donnez un dossier d'un autre disque.");

    public static SetupFault JournalUnwritable { get; } = new(
        "DOC-DISK-02", "Le fichier du journal ne peut pas être écrit", "Son dossier n'existe pas ou n'admet pas l'écriture, ou un dossier porte ce nom.", "Corrigez journal-file.");

    public static IReadOnlyList<SetupFault> All { get; } =
    [
        PortTaken, PortForbidden, PortTwice, ProxyMalformed, ProxyTakesLoopback, ProxyUnreachable, ProxyRefuses, ClockAstray, ClockSkewed, ReportFolder, NoFeatures, InjectionFolder, DiskFull, JournalUnwritable,
    ];
}
