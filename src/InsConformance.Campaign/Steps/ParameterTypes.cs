using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;
using InsConformance.Simulator.Pki;

namespace InsConformance.Campaign.Steps;

/// <summary>The words that stand for a value in steps: who acts, a field, a status, an action.</summary>
[Binding]
public sealed class ParameterTypes
{
    /// <summary><c>{acteur}</c>: « l'utilisateur », « un super utilisateur », « l'administrateur du site », or a user by name.</summary>
    [StepArgumentTransformation("l'utilisateur|un super utilisateur|l'administrateur du site|\"[^\"]*\"", Name = "acteur")]
    public static Actor ReadActor(string words) => new(words.Trim('"'));

    /// <summary><c>{champ}</c>: the label of a field, with its article or without.</summary>
    [StepArgumentTransformation(
        "(?:le |la |les |l')?(?:matricule INS|OID|nom de naissance|prénoms de naissance|1er prénom de naissance|date de naissance|sexe"
        + "|code lieu de naissance|nom utilisé|prénom utilisé|adresse|téléphone|numéro de sécurité sociale)",
        Name = "champ")]
    public static SutField ReadField(string label) => SutFields.Parse(label);

    /// <summary><c>{statut}</c>: the adjective of a status of confidence.</summary>
    [StepArgumentTransformation("provisoire|validée|récupérée|qualifiée", Name = "statut")]
    public static ConfidenceStatus ReadStatus(string word) => ConfidenceStatus.Parse(word);

    /// <summary><c>{action}</c>: the noun of the action whose answer is judged.</summary>
    [StepArgumentTransformation(
        "la création|la recherche|la consultation|la modification|l'enregistrement|la validation|l'interrogation|la vérification|le rapatriement"
        + "|la pose de l'attribut|la rétrogradation|la fusion|la diffusion|le paramétrage|la lecture de l'appli carte Vitale|la lecture|le dépôt du lot|la demande du résultat",
        Name = "action")]
    public static SutAction ReadAction(string noun) => noun switch
    {
        "la création" => SutAction.Creation,
        "la recherche" => SutAction.Search,
        "la consultation" => SutAction.Consultation,
        "la modification" => SutAction.Modification,
        "l'enregistrement" => SutAction.Recording,
        "la validation" => SutAction.Validation,
        "l'interrogation" => SutAction.InsiCall,
        "la vérification" => SutAction.Verification,
        "la lecture de l'appli carte Vitale" => SutAction.VitaleAppReading,
        "le rapatriement" => SutAction.Acceptance,
        "la pose de l'attribut" => SutAction.Attribute,
        "la rétrogradation" => SutAction.Downgrade,
        "la fusion" => SutAction.Merge,
        "la diffusion" => SutAction.Emission,
        "le paramétrage" => SutAction.Setting,
        "la lecture" => SutAction.DatamatrixReading,
        "le dépôt du lot" => SutAction.LotDeposit,
        "la demande du résultat" => SutAction.LotFetch,
        _ => throw new FormatException($"« {noun} » n'est pas une action connue."),
    };

    /// <summary><c>{certificat}</c>: what is wrong with the certificate of a server.</summary>
    [StepArgumentTransformation("un certificat valable|un certificat expiré|un certificat d'une autorité inconnue|un certificat auto-signé|le certificat d'un autre serveur", Name = "certificat")]
    public static ServerDefect ReadServer(string words) => words switch
    {
        "un certificat valable" => ServerDefect.None,
        "un certificat expiré" => ServerDefect.Expired,
        "un certificat d'une autorité inconnue" => ServerDefect.UnknownAuthority,
        "un certificat auto-signé" => ServerDefect.SelfSigned,
        "le certificat d'un autre serveur" => ServerDefect.OtherName,
        _ => throw new FormatException($"« {words} » n'est pas un certificat connu."),
    };

    /// <summary><c>{droit}</c>: what a user may be allowed to do.</summary>
    [StepArgumentTransformation("l'accès aux identités|l'accès aux identités sensibles|l'accès au téléservice INSi", Name = "droit")]
    public static SutRight ReadRight(string words) => words switch
    {
        "l'accès aux identités" => SutRight.Identities,
        "l'accès aux identités sensibles" => SutRight.SensitiveIdentities,
        "l'accès au téléservice INSi" => SutRight.Insi,
        _ => throw new FormatException($"« {words} » n'est pas une habilitation connue."),
    };

    /// <summary><c>{niveau}</c>: the level of confidence of a document.</summary>
    [StepArgumentTransformation("à haut niveau de confiance|à faible niveau de confiance", Name = "niveau")]
    public static JustificatifLevel ReadLevel(string words) =>
        new(string.Equals(words, "à haut niveau de confiance", StringComparison.Ordinal));
}
