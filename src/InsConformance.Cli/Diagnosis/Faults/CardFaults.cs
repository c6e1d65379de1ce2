namespace InsConformance.Cli.Diagnosis.Faults;

/// <summary>Service des cartes et lecteurs.</summary>
internal static class CardFaults
{
    public static SetupFault LibraryMissing { get; } = new(
        "DOC-CARD-01", "La bibliothèque PC/SC n'est pas installée", "Le système n'a pas de quoi parler aux lecteurs de cartes.", "Sous Debian ou Ubuntu : apt-get install pcscd libpcsclite1. Sous Windows et macOS elle fait partie du système.");

    public static SetupFault ServiceStopped { get; } = new(
        "DOC-CARD-02", "Le service des cartes ne répond pas", "pcscd (ou SCardSvr) n'est pas démarré, ou refuse cet utilisateur.", "Démarrez-le : systemctl start pcscd, ou le service « Carte à puce » de Windows.");

    public static SetupFault NoReader { get; } = new(
        "DOC-CARD-03", "Aucun lecteur de cartes n'est branché", "Le lecteur est débranché, ou son pilote manque.", "Branchez le lecteur et vérifiez son pilote : « insconf cards read » liste les lecteurs.");

    public static SetupFault NoCard { get; } = new(
        "DOC-CARD-04", "Un lecteur est vide", "La carte n'est pas insérée, ou l'est à l'envers.", "Insérez la carte, puce vers le lecteur ; le banc la demandera de toute façon au moment voulu.")
    { IsWarning = true };

    public static SetupFault MuteCard { get; } = new(
        "DOC-CARD-05", "La carte d'un lecteur ne répond pas", "La carte est muette : mal insérée, puce sale ou carte hors d'usage.", "Retirez la carte, nettoyez la puce, essayez une autre carte.");

    public static SetupFault MissingReader { get; } = new(
        "DOC-CARD-06", "Il manque un lecteur pour les scénarios à cartes", "Ils en veulent deux, un pour la carte du professionnel et un pour la carte Vitale, ou un lecteur demandé par son nom n'est pas branché.",
        "Branchez-le, ou démarrez des lecteurs virtuels (docs/cards.md) ; --cps-reader et --vitale-reader prennent une partie du nom que montre « insconf cards read ».");

    public static IReadOnlyList<SetupFault> All { get; } = [LibraryMissing, ServiceStopped, NoReader, NoCard, MuteCard, MissingReader];
}
