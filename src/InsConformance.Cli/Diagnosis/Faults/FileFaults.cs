namespace InsConformance.Cli.Diagnosis.Faults;

/// <summary>Fichiers de réglage : configuration, declaration, people, official package.</summary>
internal static class FileFaults
{
    public static SetupFault Configuration { get; } = new(
        "DOC-CONF-01", "Le fichier de configuration n'est pas correct", "Le fichier manque, n'est pas du YAML, ou contient un réglage inconnu ou une valeur hors de ce qui est admis.", "Corrigez les lignes indiquées ; « insconf serve --help » donne les réglages et leurs valeurs.");

    public static SetupFault Declaration { get; } = new(
        "DOC-DECL-01", "La déclaration du logiciel n'est pas correcte", "Le fichier manque, une clé est inconnue, ou deux réponses se contredisent.", "Corrigez les points indiqués ; modèle commenté : fixtures/declarations/logiciel-de-cabinet.yaml.");

    public static SetupFault People { get; } = new(
        "DOC-PEOPLE-01", "Un fichier de personnes de test n'est pas correct", "Le fichier manque, ou une personne y est mal décrite.", "Corrigez les lignes indiquées ; modèle : fixtures/people/README.md.");

    public static SetupFault PackageMissing { get; } = new(
        "DOC-PKG-01", "Le dossier du paquet officiel manque ou est vide", "Le chemin est faux, ou le paquet n'a pas été déposé.", "Donnez avec official-package le dossier où le paquet « INSi » de l'éditeur a été déplié.");

    public static SetupFault PackageBroken { get; } = new(
        "DOC-PKG-02", "Le paquet officiel ne peut pas servir", "Un WSDL ou un schéma y manque, n'est pas du XML, ou en nomme un autre qui n'y est pas.", "Déposez le paquet entier, sans en modifier les fichiers.");

    public static IReadOnlyList<SetupFault> All { get; } = [Configuration, Declaration, People, PackageMissing, PackageBroken];
}
