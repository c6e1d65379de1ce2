using System.Text.Json;

namespace InsConformance.Campaign.Drivers;

/// <summary>Actions in French.</summary>
internal static class SutActionWords
{
    /// <summary>The action as results write it: <c>insi-call</c>.</summary>
    public static string Key(this SutAction action) => JsonNamingPolicy.KebabCaseLower.ConvertName(action.ToString());

    /// <summary>The noun of an action that results write; the word itself when it is not one of this version.</summary>
    public static string NounOf(string key) =>
        Enum.GetValues<SutAction>().Where(action => string.Equals(action.Key(), key, StringComparison.Ordinal)).Select(Noun).FirstOrDefault(key);

    /// <summary>The noun of the action, with its article and a capital: « La création ».</summary>
    public static string Noun(this SutAction action) => action switch
    {
        SutAction.Creation => "La création",
        SutAction.Search => "La recherche",
        SutAction.Consultation => "La consultation",
        SutAction.Modification => "La modification",
        SutAction.Recording => "L'enregistrement du justificatif",
        SutAction.Validation => "La validation",
        SutAction.InsiCall => "L'interrogation du téléservice INSi",
        SutAction.Verification => "La vérification de l'INS",
        SutAction.CallElsewhere => "L'interrogation du téléservice INSi à une autre adresse",
        SutAction.LotDeposit => "Le dépôt du lot",
        SutAction.LotFetch => "La demande du résultat du lot",
        SutAction.VitaleAppReading => "La lecture de l'appli carte Vitale",
        SutAction.Acceptance => "Le rapatriement",
        SutAction.Attribute => "La pose de l'attribut",
        SutAction.Downgrade => "La rétrogradation",
        SutAction.Merge => "La fusion",
        SutAction.Setting => "Le paramétrage",
        SutAction.Document => "L'édition du document",
        SutAction.Emission => "La diffusion de l'identité",
        SutAction.DatamatrixReading => "La lecture du datamatrix INS",
        SutAction.Reception => "L'intégration du message",
        SutAction.InsInDocument => "L'écriture de l'INS dans un document",
        SutAction.InsInCda => "L'écriture de l'INS dans un document CDA",
        SutAction.InsInFhir => "L'écriture de l'INS dans une ressource FHIR",
        SutAction.InsInMail => "L'envoi de l'INS par messagerie sécurisée",
        SutAction.InsInMessage => "L'écriture de l'INS dans un message",
        SutAction.DatamatrixPrinting => "L'impression du datamatrix INS",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Unknown action."),
    };
}
