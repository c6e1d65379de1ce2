using System.Collections.Immutable;

namespace InsConformance.Campaign.Attachments.Checking;

/// <summary>What an adapter owes to the contract, apart from what its software is worth. Not respecting it is a fault of set-up, never of conformity.</summary>
/// <param name="Code">Its code: <c>ADA-05</c>.</param>
/// <param name="Text">What is owed, in French.</param>
/// <param name="Remedy">What to do when it is not, in French.</param>
public sealed record AdapterRule(string Code, string Text, string Remedy)
{
    /// <summary>It answers, and says what it is.</summary>
    public static AdapterRule Describes { get; } = new("ADA-01", "L'adaptateur répond et se décrit.", "Démarrer l'adaptateur et répondre à « describe » (GET /) comme le montre docs/schemas/sut-api.openapi.json.");

    /// <summary>It follows a version of the contract that the bench speaks.</summary>
    public static AdapterRule Version { get; } = new("ADA-02", "Il suit une version du contrat que le banc parle.", "Prendre la version du banc qui parle ce contrat, ou porter l'adaptateur à la version du banc.");

    /// <summary>It says of each capability whether it is there.</summary>
    public static AdapterRule Capabilities { get; } = new("ADA-03", "Il dit de chaque capacité si elle est présente ou absente, avec la raison.", "Mettre chaque capacité du contrat dans present ou, avec une raison en français, dans absent.");

    /// <summary>It opens several sessions.</summary>
    public static AdapterRule Opens { get; } = new("ADA-04", "Il ouvre plusieurs sessions à la fois.", "Répondre {} à « open » (POST /sessions), et garder un registre par session.");

    /// <summary>What it answers has the shape of the contract.</summary>
    public static AdapterRule Shapes { get; } = new("ADA-05", "Chaque action des capacités déclarées répond dans la forme du contrat.", "Corriger la réponse à l'endroit dit ; les exemples du contrat montrent chaque forme.");

    /// <summary>It does not break down.</summary>
    public static AdapterRule Works { get; } = new("ADA-06", "Aucune action ne le met en panne.", "Chercher la panne dans le journal de l'adaptateur, à l'heure de l'essai.");

    /// <summary>What it declares, it knows how to do.</summary>
    public static AdapterRule Declares { get; } = new("ADA-07", "Il sait faire ce qu'il déclare.", "Écrire l'action, ou déclarer la capacité absente.");

    /// <summary>A refusal is an answer.</summary>
    public static AdapterRule Refuses { get; } = new("ADA-08", "Un refus du logiciel est une réponse, pas une erreur.", "Répondre 200 (code de sortie 0) avec accepted à false et la raison dans messages.");

    /// <summary>Values come back as they went.</summary>
    public static AdapterRule Echoes { get; } = new("ADA-09", "Les valeurs saisies reviennent telles que l'utilisateur les lit.", "Rendre les champs dans les mots du contrat : dates JJ/MM/AAAA, sexe M ou F, codes tels quels.");

    /// <summary>Sessions do not see each other.</summary>
    public static AdapterRule Isolates { get; } = new("ADA-10", "Les sessions ne se voient pas.", "Un registre par session : base, schéma ou préfixe distinct.");

    /// <summary>INSi requests carry the session.</summary>
    public static AdapterRule NamesSession { get; } = new("ADA-11", "Les requêtes INSi portent l'identifiant de session.", "Mettre l'identifiant reçu à l'ouverture dans ContexteLPS/LPS/Instance, et appeler insiAddress.");

    /// <summary>What it does not know, it says.</summary>
    public static AdapterRule AdmitsIgnorance { get; } = new("ADA-12", "Il dit ne pas savoir faire une action qu'il ne connaît pas.", "Répondre 501 (code de sortie 3) à toute action inconnue : le contrat en gagnera.");

    /// <summary>It answers fast enough for a campaign.</summary>
    public static AdapterRule IsQuick { get; } = new("ADA-13", "Il répond en moins de cinq secondes.", "Une campagne pose des milliers de questions : alléger l'ouverture de session et chaque action, ou jouer une partie du plan.");

    /// <summary>It closes sessions.</summary>
    public static AdapterRule Closes { get; } = new("ADA-14", "Il ferme les sessions.", "Répondre {} à « close » (DELETE /sessions/{id}) et libérer ce que la session tenait.");

    /// <summary>Every rule, in the order of the codes.</summary>
    public static ImmutableArray<AdapterRule> All { get; } =
        [Describes, Version, Capabilities, Opens, Shapes, Works, Declares, Refuses, Echoes, Isolates, NamesSession, AdmitsIgnorance, IsQuick, Closes];
}
