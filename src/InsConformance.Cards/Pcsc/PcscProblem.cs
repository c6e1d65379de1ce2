using System.Globalization;

namespace InsConformance.Cards.Pcsc;

/// <summary>What a PC/SC code means to the person at the reader, and what to do.</summary>
internal static class PcscProblem
{
    public static string LibraryMissing { get; } =
        "La bibliothèque PC/SC n'est pas installée. Sous Debian ou Ubuntu : apt-get install pcscd libpcsclite1. Sous Windows et macOS elle fait partie du système.";

    public static string Describe(PcscCode code) => code switch
    {
        PcscCode.NoService or PcscCode.ServiceStopped or PcscCode.CommunicationError or PcscCode.InvalidHandle => ServiceMissing,
        PcscCode.NoReadersAvailable or PcscCode.UnknownReader or PcscCode.ReaderUnavailable =>
            "ce lecteur n'est pas branché, ou n'est pas reconnu. Branchez-le, vérifiez son pilote, puis listez les lecteurs avec « insconf cards read ».",
        PcscCode.NoSmartcard => "il n'y a pas de carte dans le lecteur. Insérez-la, puce vers le lecteur.",
        PcscCode.SharingViolation => "un autre programme utilise la carte en exclusivité. Fermez le logiciel qui la tient (logiciel de facturation, navigateur, middleware), ou retirez et remettez la carte.",
        PcscCode.RemovedCard or PcscCode.NotTransacted => "la carte a été retirée, ou l'échange a été coupé. Remettez la carte et recommencez : ce qui était lu ou prouvé avant ne compte plus.",
        PcscCode.ResetCard => "un autre programme a réinitialisé la carte. Recommencez : le code porteur et les sélections sont oubliés.",
        PcscCode.UnresponsiveCard or PcscCode.UnpoweredCard or PcscCode.UnsupportedCard =>
            "la carte ne répond pas à la mise sous tension (carte muette). Vérifiez son sens, nettoyez la puce, essayez une autre carte.",
        PcscCode.ProtocolMismatch => "la carte ne parle ni T=0 ni T=1 : ce n'est ni une carte Vitale ni une CPx.",
        PcscCode.NotReady => "le lecteur n'est pas prêt. Attendez un instant, puis recommencez.",
        PcscCode.SecurityViolation => "le système refuse l'accès aux cartes à cet utilisateur. Sous Linux, vérifiez les règles polkit de pcscd (voir docs/cards.md).",
        _ => $"le service des lecteurs répond 0x{((uint)code).ToString("X8", CultureInfo.InvariantCulture)}. Retirez la carte, relancez le service, puis recommencez.",
    };

    private static string ServiceMissing { get; } =
        OperatingSystem.IsWindows() ? "le service « Carte à puce » (SCardSvr) ne répond pas. Démarrez-le dans services.msc, et branchez un lecteur : sans lecteur, Windows l'arrête."
        : OperatingSystem.IsMacOS() ? "le service des lecteurs de macOS ne répond pas. Branchez un lecteur, puis recommencez."
        : "le service pcscd ne répond pas. Installez-le (apt-get install pcscd) et démarrez-le : systemctl start pcscd, ou pcscd -f dans un terminal. Voir docs/cards.md.";
}
