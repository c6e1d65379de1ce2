using System.Globalization;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Usagers;
using InsConformance.Insi.Operations;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Campaign.Steps;

/// <summary>Reads a script of the téléservice, one answer per row: <c>| si l'état est | réponse | état suivant | délai |</c>. Only « réponse » is needed; an empty cell says nothing.</summary>
internal static class ScriptTable
{
    private const string Always = "toujours";

    private static readonly string[] Columns =
    [
        "réponse", "fois", "après", "opération", "certificat client", "nom de naissance", "prénom", "sexe", "date de naissance", "code lieu de naissance",
        "si l'état est", "état suivant", "délai",
    ];

    private static readonly OrderedDictionary<string, InsiOperation> Operations = new(StringComparer.Ordinal)
    {
        ["recherche avec carte Vitale"] = InsiOperations.SearchByVitale,
        ["recherche avec traits"] = InsiOperations.SearchByTraits,
        ["vérification unitaire"] = InsiOperations.Verify,
        ["dépôt d'un lot"] = InsiOperations.DepositBatch,
        ["résultat d'un lot"] = InsiOperations.RetrieveBatch,
    };

    /// <summary>The scripts of a table, in order.</summary>
    /// <exception cref="FormatException">A column or a cell is not known: says in French what may be written there.</exception>
    public static IEnumerable<Script> Read(DataTable table)
    {
        if (table.Header.Except(Columns, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new FormatException($"Colonne « {unknown} » inconnue dans un script. Colonnes possibles : {string.Join(", ", Columns)}.");
        return table.Rows.Select(Read);
    }

    private static Script Read(DataTableRow row) => new()
    {
        Answer = Answer(Cell(row, "réponse") ?? throw new FormatException("Chaque ligne d'un script dit sa réponse, dans la colonne « réponse ».")),
        Times = Cell(row, "fois") is not { } times ? 1 : string.Equals(times, Always, StringComparison.Ordinal) ? null : Number(times, "fois", "un nombre, ou « toujours »"),
        Skip = Cell(row, "après") is { } calls ? Number(calls, "après", "le nombre d'appels à laisser passer") : 0,
        Operation = Cell(row, "opération") is { } operation ? Find(operation) : null,
        ClientCertificate = Cell(row, "certificat client"),
        When = new ScriptCondition
        {
            BirthName = Cell(row, "nom de naissance"),
            GivenName = Cell(row, "prénom"),
            Sex = Cell(row, "sexe"),
            BirthDate = Cell(row, "date de naissance"),
            BirthPlace = Cell(row, "code lieu de naissance"),
        },
        Scenario = (Cell(row, "si l'état est"), Cell(row, "état suivant")) is var (required, next) && (required ?? next) is not null ? new ScriptScenario("script", State(required), State(next)) : null,
        Delay = Cell(row, "délai") is { } delay ? Milliseconds(delay) : TimeSpan.Zero,
    };

    private static ScriptedAnswer Answer(string words) => words.Split(' ', 2) switch
    {
        ["code", var code] => new ScriptedAnswer.Code(code),
        ["erreur", var code] => new ScriptedAnswer.Fault(code),
        ["identité", var name] => Teleservice.Answer(InsiPerson.Of(UsagerBook.Shipped[name])),
        ["fichier", var name] => new ScriptedAnswer.File(name),
        ["écart", var id] => new ScriptedAnswer.Deviated(id),
        ["panne", var word] => new ScriptedAnswer.Network(word),
        ["vérification", "confirmée"] => new ScriptedAnswer.Verdict(IsConfirmed: true),
        ["vérification", "infirmée"] => new ScriptedAnswer.Verdict(IsConfirmed: false),
        _ => throw new FormatException(
            $"« {words} » n'est pas une réponse. Écrire « code 01 », « erreur insi_102 », « identité NESSI RUTH », « fichier REP_CR01.xml », « écart key-wrong », « panne CONNECTION_RESET_BY_PEER », "
            + "« vérification confirmée » ou « vérification infirmée »."),
    };

    private static InsiOperation Find(string words) => Operations.TryGetValue(words, out var operation)
        ? operation
        : throw new FormatException($"« {words} » n'est pas une opération du téléservice INSi. Opérations connues : {string.Join(", ", Operations.Keys)}.");

    /// <summary>« départ » is the state in which every script begins.</summary>
    private static string? State(string? words) => string.Equals(words, "départ", StringComparison.Ordinal) ? ScriptScenario.Started : words;

    private static TimeSpan Milliseconds(string words) => words.Split(' ') is [var number, "ms"]
        ? TimeSpan.FromMilliseconds(Number(number, "délai", "un nombre de millisecondes : 300 ms"))
        : throw new FormatException($"« {words} » n'est pas un délai. Écrire un nombre de millisecondes : 300 ms.");

    private static int Number(string text, string column, string expected) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new FormatException($"« {text} » ne va pas dans la colonne « {column} » d'un script. Attendu {expected}.");

    private static string? Cell(DataTableRow row, string column) => row.TryGetValue(column, out var value) && value.Length > 0 ? value : null;
}
