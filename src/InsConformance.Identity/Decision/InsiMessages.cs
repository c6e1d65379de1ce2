using System.Collections.Immutable;
using InsConformance.Identity.Rules;
using static InsConformance.Identity.Rules.Basis;

namespace InsConformance.Identity.Decision;

/// <summary>
/// The texts seen, to the letter: those of Ségur vague 2, of the official sheets, of the INSi service, and of two editors.
/// </summary>
public static class InsiMessages
{
    private const string Mediboard = "écran de Mediboard, logiciel référencé Ségur";

    /// <summary>Code 01.</summary>
    public static readonly InsiMessage NoIdentity = new(
        new("MSG-01", Official, "Ségur vague 2, Sentinelle.07"),
        "Aucune identité n'a été trouvée par le téléservice INSi");

    /// <summary>Code 02.</summary>
    public static readonly InsiMessage SeveralIdentities = new(
        new("MSG-02", Official, "Ségur vague 2, Sentinelle.07"),
        "Plusieurs identités approchantes ont été trouvées par le téléservice INSi. Affinez votre recherche et / ou utilisez la carte "
        + "Vitale de l'usager");

    /// <summary>LibelleCR of code 00.</summary>
    public static readonly InsiMessage Label00 = new(new("MSG-LIBELLE-00", Secondary, "jeux d'essai du CNDA"), "OK");

    /// <summary>LibelleCR of code 01, without accents.</summary>
    public static readonly InsiMessage Label01 = new(new("MSG-LIBELLE-01", Secondary, "jeux d'essai du CNDA"), "Aucune identite trouvee");

    /// <summary>LibelleCR of code 02, without accents.</summary>
    public static readonly InsiMessage Label02 = new(
        new("MSG-LIBELLE-02", Secondary, "jeux d'essai du CNDA"), "Plusieurs identites trouvees");

    /// <summary>Code 00 in the call journal.</summary>
    public static readonly InsiMessage Journal00 = new(
        new("MSG-JOURNAL-00", Official, "DMN 1.2.2, INS 37"), "retour 00 - Une identité trouvée");

    /// <summary>Code 01 in the call journal.</summary>
    public static readonly InsiMessage Journal01 = new(
        new("MSG-JOURNAL-01", Official, "DMN 1.2.2, INS 37"), "retour 01 - Aucune identité trouvée");

    /// <summary>Code 02 in the call journal.</summary>
    public static readonly InsiMessage Journal02 = new(
        new("MSG-JOURNAL-02", Official, "DMN 1.2.2, INS 37"), "retour 02 - Plusieurs identités trouvées");

    /// <summary>Call blocked by an attribute; %s is the attribute.</summary>
    public static readonly InsiMessage CallBlocked = new(
        new("MSG-BLOCAGE", Secondary, Mediboard),
        "L'action d'interrogation du téléservice n'est pas possible tant que l'identité du patient est %s.");

    /// <summary>Confirmation before an attribute is set; %s is the attribute.</summary>
    public static readonly InsiMessage AttributeWarning = new(
        new("MSG-ATTRIBUT", Secondary, Mediboard),
        "Vous êtes sur le point d'enregistrer une identité %s. Cette action modifiera le statut de l'identité à Provisoire, "
        + "inactivera les justificatifs et la source d'identité INS si présente");

    /// <summary>INS already held by another identity.</summary>
    public static readonly InsiMessage InsAlreadyUsed = new(
        new("MSG-DOUBLON", Secondary, Mediboard),
        "Impossible de créer la source INSi car le NIR et l'OID sont déjà utilisés");

    /// <summary>Merge of two INS; %s is the matricule.</summary>
    public static readonly InsiMessage DifferentMatricules = new(
        new("MSG-FUSION", Secondary, Mediboard),
        "Les patients possèdent un matricule INS différent ('%s')");

    /// <summary>Confirmation before the INS is withdrawn.</summary>
    public static readonly InsiMessage WithdrawalWarning = new(
        new("MSG-RETRAIT", Secondary, Mediboard),
        "Attention, vous êtes sur le point de désactiver la source d'identité INS. Cela entraînera un changement de statut du patient. "
        + "Confirmez-vous cette action ?");

    /// <summary>Wrong matricule.</summary>
    public static readonly InsiMessage InvalidMatricule = new(
        new("MSG-MATRICULE", Secondary, Mediboard), "Le matricule INS n'est pas valide");

    /// <summary>Postal code typed for a birth place.</summary>
    public static readonly InsiMessage CogNotPostalCode = new(
        new("MSG-COG", Secondary, "documentation DevBox Santé"),
        "Ce code doit être issu du Code Officiel Géographique (COG) de l'INSEE. "
        + "Il ne s'agit pas du code postal de la commune de naissance du patient.");

    /// <summary>Traits missing from a CDA document that carries the INS.</summary>
    public static readonly InsiMessage CdaTraits = new(
        new("MSG-CDA", Official, "TestContenuCDA-3-0, schématron du CI-SIS"),
        "Dans le cadre de l'INS, les traits de l'INS (Nom de naissance, premier prénom de l'acte de naissance, "
        + "prénoms de l'acte de naissance, date de naissance, lieu de naissance (COG) et sexe) sont obligatoires");

    /// <summary>All of them.</summary>
    public static ImmutableArray<InsiMessage> Table { get; } =
    [
        NoIdentity, SeveralIdentities, Label00, Label01, Label02, Journal00, Journal01, Journal02, CallBlocked, AttributeWarning,
        InsAlreadyUsed, DifferentMatricules, WithdrawalWarning, InvalidMatricule, CogNotPostalCode, CdaTraits,
    ];
}
