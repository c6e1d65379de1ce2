using System.Net;
using InsConformance.Insi.Faults;
using InsConformance.Simulator;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Verification;
using static InsConformance.Cli.Configuration.SettingKinds<InsConformance.Cli.Configuration.ServeSetup>;

namespace InsConformance.Cli.Configuration;

/// <summary>Every setting of <c>serve</c>.</summary>
internal static class ServeSettings
{
    private const long Megabyte = 1024 * 1024;

    private static readonly ServeSetup Usual = ServeSetup.Default;

    public static IReadOnlyList<Setting<ServeSetup>> All { get; } =
    [
        Port("certificate-port", "Port du mode certificat (TLS mutuel)", (setup, port) => With(setup, options => options with { CertificatePort = port })),
        Port("more-certificate-ports", "Autres ports du mode certificat, pour les sessions par port ; peut être répété",
            (setup, port) => With(setup, options => options with { MoreCertificatePorts = [.. options.MoreCertificatePorts, port] })) with { IsMany = true },
        Port("card-port", "Port du mode carte (assertions dans le message)", (setup, port) => With(setup, options => options with { CardPort = port })),
        Port("console-port", "Port de l'API de pilotage", (setup, port) => setup with { ConsolePort = port }),
        new("address", "Adresse IP où écouter ; hors de la machine, d'autres l'atteignent [127.0.0.1].", "une adresse IP, 127.0.0.1 ou 0.0.0.0 par exemple",
            (setup, text) => IPAddress.TryParse(text, out var address) ? With(setup, options => options with { Address = address }) : null) { HelpName = "ip" },
        Path("pki", "Dossier des certificats synthétiques, créés au premier usage [.insconf/pki].", "dossier", (setup, path) => With(setup, options => options with { PkiFolder = new(path) })),
        Path("ready-file", "Fichier JSON écrit quand tout répond, avec les adresses.", "fichier", (setup, path) => setup with { ReadyFile = path }),
        Path("fault-table", "Table des erreurs (JSON), complétée d'après le guide ; modèle : fixtures/insi/faults.json.", "fichier", (setup, path) => setup with { FaultTable = new(path) }),
        Path("people", "Fichiers de personnes de test (.yaml, .json, .jsonl) ajoutés à celles du banc ; qui a un identifiant connu remplace la personne qui le portait. Peut être répété.", "fichier",
            (setup, path) => setup with { People = [.. setup.People, new FileInfo(path)] }) with { IsMany = true },
        new("people-edition", "Édition d'un jeu de personnes du banc, à la place de la plus récente. Peut être répété.", "JEU=ÉDITION, cnda=2022 par exemple", PeopleEdition)
        {
            HelpName = "jeu=édition",
            IsMany = true,
        },
        Path("injection-folder", "Dossier de fichiers d'injection, servis avant ceux du banc.", "dossier", (setup, path) => With(setup, options => options with { InjectionFolder = new(path) })),
        Path("official-package", "Dossier du paquet officiel de vérification (WSDL, schémas, réponses), à la place du contrat reconstitué.", "dossier",
            (setup, path) => With(setup, options => options with { OfficialPackage = new(path) })),
        Path("journal-file", "Journal sur disque, une ligne JSON par échange ou connexion en échec, masqué.", "fichier", (setup, path) => With(setup, options => options with { JournalFile = new(path) })),

        Number("journal-exchanges", FormattableString.Invariant($"Échanges gardés en mémoire [{Usual.Simulator.Journal.MaxExchanges}]."), 1, 1_000_000,
            (setup, count) => With(setup, options => options with { Journal = options.Journal with { MaxExchanges = count } })),
        Number("journal-file-megabytes", FormattableString.Invariant($"Taille au-delà de laquelle un fichier de journal est mis de côté, en Mo [{Usual.Simulator.JournalFileLimits.MaxBytes / Megabyte}]."), 1, 10_000,
            (setup, size) => With(setup, options => options with { JournalFileLimits = options.JournalFileLimits with { MaxBytes = size * Megabyte } })),
        Number("journal-files", FormattableString.Invariant($"Fichiers de journal gardés [{Usual.Simulator.JournalFileLimits.MaxFiles}]."), 1, 1000,
            (setup, count) => With(setup, options => options with { JournalFileLimits = options.JournalFileLimits with { MaxFiles = count } })),

        Path("card-image", "Image de carte (.json) insérée dans un lecteur virtuel, le premier, puis le suivant (Linux) ; peut être répété.", "fichier",
            (setup, path) => setup with { CardImages = [.. setup.CardImages, path] }) with { IsMany = true },
        Number("card-readers", FormattableString.Invariant($"Lecteurs virtuels, quand des cartes sont servies [{Usual.Readers.Readers}]."), 1, 16,
            (setup, count) => setup with { Readers = setup.Readers with { Readers = count } }),
        Number("card-driver-port", FormattableString.Invariant($"Port du premier lecteur du pilote vpcd [{Usual.Readers.Driver.Port}]."), 1, 65520,
            (setup, port) => setup with { Readers = setup.Readers with { Driver = new IPEndPoint(setup.Readers.Driver.Address, port) } }),
        Port("card-control-port", "Port de pilotage des cartes", (setup, port) => setup with { CardControlPort = port }),

        Choice("wire-profile", "Forme d'octets des réponses [current].", Words.Profiles, (setup, profile) => Answering(setup, answering => answering with { Profile = profile })),
        Choice("gateway-faults", "Forme d'octets des erreurs du frontal (desir_*) : depuis 2026 ou avant [new].", Words.GatewayFaults,
            (setup, shape) => Answering(setup, answering => answering with { GatewayFaults = shape })),
        Choice("unknown-identity", "Réponse pour une identité introuvable : insi_101 et insi_102, desir_1020, ou code retour 01 comme en production [fault].", Words.UnknownIdentities,
            (setup, mode) => Answering(setup, answering => answering with { UnknownIdentity = mode })),
        Choice("missing-context", "Requête sans numéro d'autorisation : desir_550, ou répondue comme si elle en portait un [fault].", Words.MissingContexts,
            (setup, mode) => Answering(setup, answering => answering with { MissingContext = mode })),
        Choice("session-key", "Ce qui distingue les sessions : instance du logiciel, certificat client, numéro d'autorisation, chemin (/lps/NOM) ou port [lps-instance].", Words.SessionKeys,
            (setup, source) => Answering(setup, answering => answering with { SessionKey = source })),
        new("accepted-idams", "Numéros d'autorisation (IDAM) acceptés ; sans cette option, tous ceux de la forme publique. Peut être répété.", "un numéro d'autorisation sans espace",
            (setup, idam) => idam is [] || idam.Any(char.IsWhiteSpace) ? null : Answering(setup, answering => answering with { AcceptedIdams = new HashSet<string>([.. answering.AcceptedIdams ?? new HashSet<string>(), idam], StringComparer.Ordinal) }))
        {
            HelpName = "idam",
            IsMany = true,
        },

        Choice("injected-people", "Personnes que la plateforme réelle ne connaît pas et que le CNDA fait injecter : trouvées par une recherche, ou inconnues [found].", [("found", true), ("unknown", false)],
            (setup, found) => Answering(setup, answering => answering with { FindInjectedPeople = found })),
        Choice("assertion-signatures", "Signature de l'assertion PS en mode carte [checked].", [("checked", true), ("unchecked", false)],
            (setup, check) => Answering(setup, answering => answering with { CheckAssertionSignatures = check })),
        Number("assertion-minutes", FormattableString.Invariant($"Âge au-delà duquel une assertion PS est refusée en mode carte, en minutes [{Usual.Simulator.Answering.AssertionLifetime.TotalMinutes}]."), 1, 1440,
            (setup, minutes) => Answering(setup, answering => answering with { AssertionLifetime = TimeSpan.FromMinutes(minutes) })),
        Number("lot-min-size", FormattableString.Invariant($"Plus petit lot à vérifier, contrat reconstitué [{Usual.Simulator.Verification.MinLotSize}]."), 1, 100_000,
            (setup, size) => Verification(setup, lots => lots with { MinLotSize = size })),
        Number("lot-max-size", FormattableString.Invariant($"Plus grand lot à vérifier, contrat reconstitué [{Usual.Simulator.Verification.MaxLotSize}]."), 1, 100_000,
            (setup, size) => Verification(setup, lots => lots with { MaxLotSize = size })),
        Number("lot-delay-seconds", FormattableString.Invariant($"Délai annoncé au dépôt d'un lot, en secondes [{Usual.Simulator.Verification.DepositDelay.TotalSeconds}]."), 0, 86_400,
            (setup, seconds) => Verification(setup, lots => lots with { DepositDelay = TimeSpan.FromSeconds(seconds) })),
        Number("lot-retry-seconds", FormattableString.Invariant($"Nouveau délai annoncé à qui demande un lot trop tôt, en secondes [{Usual.Simulator.Verification.RetryDelay.TotalSeconds}]."), 0, 86_400,
            (setup, seconds) => Verification(setup, lots => lots with { RetryDelay = TimeSpan.FromSeconds(seconds) })),

        Choice("tls", "Versions de TLS : 1.2 et 1.3, ou 1.2 seulement comme l'hôte réel [open].", [("open", TlsProfile.Open), ("strict", TlsProfile.Strict)],
            (setup, profile) => With(setup, options => options with { Tls = profile })),
        new("certificate-policy", "Mauvais certificat client, cas par cas : refus de la poignée de main, ou erreur SOAP. Peut être répété.",
            $"CAS=refusal ou CAS=fault, CAS étant {string.Join(", ", Words.CertificateFlaws.Select(word => word.Word))}", CertificatePolicy)
        {
            HelpName = "cas=refusal|fault",
            IsMany = true,
        },
        Choice("certificate-fault", "Erreur SOAP qui répond à ces certificats [desir_560].", [.. FaultTable.Default.Faults.Select(fault => (fault.Code, fault.Code))],
            (setup, code) => Answering(setup, answering => answering with { CertificateFault = code })) with { HelpName = "code" },
        Seconds("handshake-seconds", "Durée limite d'une poignée de main TLS, en secondes", Usual.Simulator.Connections.Handshake, (limits, duration) => limits with { Handshake = duration }),
        Seconds("head-seconds", "Durée limite de l'en-tête d'une requête, en secondes", Usual.Simulator.Connections.Head, (limits, duration) => limits with { Head = duration }),
        Seconds("idle-seconds", "Silence limite entre deux requêtes, en secondes", Usual.Simulator.Connections.Idle, (limits, duration) => limits with { Idle = duration }),
        Number("body-bytes-per-second", FormattableString.Invariant($"Débit le plus faible d'un corps de requête, en octets par seconde [{Usual.Simulator.Connections.BodyBytesPerSecond}]."), 1, 1_000_000,
            (setup, rate) => Limits(setup, limits => limits with { BodyBytesPerSecond = rate })),
        Number("max-connections", "Connexions ouvertes à la fois sur un port [sans limite].", 1, 100_000, (setup, count) => Limits(setup, limits => limits with { Connections = count })),
        .. AuditSettings.All,
    ];

    private static Setting<ServeSetup> Seconds(string name, string description, TimeSpan usual, Func<ConnectionLimits, TimeSpan, ConnectionLimits> set) => Number(
        name, FormattableString.Invariant($"{description} [{usual.TotalSeconds}]."), 1, 86_400, (setup, seconds) => Limits(setup, limits => set(limits, TimeSpan.FromSeconds(seconds))));

    private static ServeSetup? CertificatePolicy(ServeSetup setup, string text)
    {
        if (text.Split('=') is not [var word, "refusal" or "fault"] || !Words.CertificateFlaws.Any(known => string.Equals(known.Word, word, StringComparison.Ordinal)))
            return null;
        var flaw = Words.CertificateFlaws.First(known => string.Equals(known.Word, word, StringComparison.Ordinal)).Value;
        IEnumerable<CertificateFlaw> others = setup.Simulator.Answering.CertificateFlawsAnsweredByFault.Where(other => other != flaw);
        HashSet<CertificateFlaw> left = text.EndsWith("=fault", StringComparison.Ordinal) ? [.. others, flaw] : [.. others];
        return Answering(setup, answering => answering with { CertificateFlawsAnsweredByFault = left });
    }

    private static ServeSetup? PeopleEdition(ServeSetup setup, string text) => text.Split('=') is [{ Length: > 0 } set, { Length: > 0 } edition]
        ? setup with { PeopleEditions = new Dictionary<string, string>(setup.PeopleEditions, StringComparer.Ordinal) { [set] = edition } }
        : null;

    private static ServeSetup Verification(ServeSetup setup, Func<VerificationOptions, VerificationOptions> change) =>
        With(setup, options => options with { Verification = change(options.Verification) });

    private static ServeSetup With(ServeSetup setup, Func<SimulatorOptions, SimulatorOptions> change) => setup with { Simulator = change(setup.Simulator) };

    private static ServeSetup Answering(ServeSetup setup, Func<AnsweringOptions, AnsweringOptions> change) =>
        With(setup, options => options with { Answering = change(options.Answering) });

    private static ServeSetup Limits(ServeSetup setup, Func<ConnectionLimits, ConnectionLimits> change) =>
        With(setup, options => options with { Connections = change(options.Connections) });
}
