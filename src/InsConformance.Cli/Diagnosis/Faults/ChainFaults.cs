namespace InsConformance.Cli.Diagnosis.Faults;

/// <summary>Chaîne de certification et PKI du banc.</summary>
internal static class ChainFaults
{
    public static SetupFault IssuerAbsent { get; } = new(
        "DOC-CHAIN-01", "L'autorité qui a émis le certificat n'est pas dans le fichier", "Le fichier a été exporté sans sa chaîne : certains serveurs ne la reconstruisent pas.", "Exportez le certificat avec sa chaîne, ou ajoutez l'autorité intermédiaire, publiée par l'IGC-Santé.")
    { IsWarning = true };

    public static SetupFault UnknownAuthority { get; } = new(
        "DOC-CHAIN-02", "Le certificat ne remonte pas à une autorité admise", "Il vient d'une autre PKI, ou d'une ancienne PKI du banc qui a été refaite depuis.", "Présentez un certificat de la PKI du banc (option --pki), ou un certificat de test de l'IGC-Santé.");

    public static SetupFault Production { get; } = new(
        "DOC-CHAIN-03", "Le certificat est un certificat de production", "Son autorité est l'IGC-Santé de production : un banc d'essai ne s'en sert jamais.", "Présentez un certificat émis par « TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS ».");

    public static SetupFault BrokenPki { get; } = new(
        "DOC-PKI-01", "Le dossier de la PKI du banc n'est pas utilisable", "Un fichier y manque ou y est abîmé, ou le dossier contient autre chose.", "Supprimez ce dossier pour que le banc le refasse, ou donnez-en un autre (option --pki).");

    public static SetupFault UnwritablePki { get; } = new(
        "DOC-PKI-02", "La PKI du banc ne peut pas être écrite", "L'utilisateur n'a pas le droit d'écrire à cet endroit, ou un fichier porte le nom du dossier.", "Donnez avec --pki un dossier où le banc peut écrire.");

    public static IReadOnlyList<SetupFault> All { get; } = [IssuerAbsent, UnknownAuthority, Production, BrokenPki, UnwritablePki];
}
