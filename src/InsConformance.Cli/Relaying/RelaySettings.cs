using InsConformance.Cli.Configuration;
using InsConformance.Simulator.Hosting;
using static InsConformance.Cli.Configuration.SettingKinds<InsConformance.Cli.Relaying.RelaySetup>;

namespace InsConformance.Cli.Relaying;

/// <summary>Every setting of a relay. None takes a secret: only where it is.</summary>
internal static class RelaySettings
{
    private static readonly RelaySetup Usual = RelaySetup.Default;

    public static IReadOnlyList<Setting<RelaySetup>> All { get; } =
    [
        Address("target", "Adresse du téléservice en mode certificat, par exemple https://qualiflps-services-ps-tlsm.ameli.fr/lps.", "https", (setup, target) => setup with { Target = target }),
        Address("card-target", "Adresse du téléservice en mode carte, par exemple https://qualiflps.services-ps.ameli.fr/lps.", "https", (setup, target) => setup with { CardTarget = target }),
        Path("certificate", "Certificat logiciel de l'éditeur : PKCS#12 (.p12, .pfx, ancien chiffrement compris) ou PEM.", "fichier", (setup, path) => setup with { Certificate = path }),
        Path("key", "Clé du certificat, en PEM, quand elle n'est pas dans le même fichier.", "fichier", (setup, path) => setup with { Key = path }),
        Path("password-file", "Fichier dont la première ligne est le mot de passe du certificat.", "fichier", (setup, path) => setup with { Password = setup.Password with { File = path } }),
        Variable("password-env", "Variable d'environnement qui tient le mot de passe du certificat.", (setup, name) => setup with { Password = setup.Password with { Variable = name } }),
        Path("ca", "Autorités dont vient le serveur, racine comprise, en PEM ou en DER [celles de la machine, qui ignorent l'IGC-Santé].", "fichier", (setup, path) => setup with { Authorities = [.. setup.Authorities, path] }) with { IsMany = true },
        Address("proxy", "Proxy de sortie, http://hôte:port ; sans cette option, aucun, quoi que dise l'environnement.", "http", (setup, proxy) => setup with { Proxy = proxy }),
        Path("proxy-credentials-file", "Fichier dont la première ligne est « identifiant:motdepasse » du proxy.", "fichier", (setup, path) => setup with { ProxyCredentials = setup.ProxyCredentials with { File = path } }),
        Variable("proxy-credentials-env", "Variable d'environnement qui tient « identifiant:motdepasse » du proxy.", (setup, name) => setup with { ProxyCredentials = setup.ProxyCredentials with { Variable = name } }),
        Seconds("connect-seconds", "Durée limite d'une connexion au téléservice, en secondes", Usual.ConnectTimeout, (setup, duration) => setup with { ConnectTimeout = duration }),
        Seconds("answer-seconds", "Durée limite d'un appel entier, en secondes", Usual.AnswerTimeout, (setup, duration) => setup with { AnswerTimeout = duration }),

        Port("certificate-port", "Port du mode certificat (TLS mutuel), côté logiciel", (setup, port) => setup with { CertificatePort = port }),
        Port("card-port", "Port du mode carte, côté logiciel", (setup, port) => setup with { CardPort = port }),
        Port("console-port", "Port de l'API des échanges", (setup, port) => setup with { ConsolePort = port }),
        Path("pki", "Dossier des certificats synthétiques, créés au premier usage [.insconf/pki].", "dossier", (setup, path) => setup with { Pki = path }),
        Path("ready-file", "Fichier JSON écrit quand tout répond, avec les adresses.", "fichier", (setup, path) => setup with { ReadyFile = path }),
        Path("journal-file", "Journal sur disque, une ligne JSON par échange ou connexion en échec, masqué.", "fichier", (setup, path) => setup with { JournalFile = path }),
        Choice("tls", "Versions de TLS côté logiciel : 1.2 et 1.3, ou 1.2 seulement comme l'hôte réel [open].", [("open", TlsProfile.Open), ("strict", TlsProfile.Strict)], (setup, profile) => setup with { Tls = profile }),
        Choice("session-key", "Ce qui distingue les sessions : instance du logiciel, certificat client, numéro d'autorisation, chemin (/lps/NOM) ou port [lps-instance].", Words.SessionKeys,
            (setup, source) => setup with { SessionKey = source }),
    ];

    private static Setting<RelaySetup> Seconds(string name, string description, TimeSpan usual, Func<RelaySetup, TimeSpan, RelaySetup> set) => Number(
        name, FormattableString.Invariant($"{description} [{usual.TotalSeconds}]."), 1, 3600, (setup, seconds) => set(setup, TimeSpan.FromSeconds(seconds)));
}
