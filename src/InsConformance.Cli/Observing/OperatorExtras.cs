using InsConformance.Campaign.Attachments.Observing;

namespace InsConformance.Cli.Observing;

/// <summary>What an operator adds to an answer: screenshots and a note.</summary>
/// <param name="output">Where he reads.</param>
internal sealed class OperatorExtras(TextWriter output)
{
    private const string Help =
        """
          fait                  le logiciel l'a fait ; ce qu'il affiche est ensuite demandé
          refusé                le logiciel a refusé : c'est une réponse, souvent la bonne
          impossible [raison]   le logiciel ne sait pas le faire : le scénario est sans objet
          passer [raison]       pas maintenant : le scénario sera proposé à la reprise
          essai [numéro]        avec --free : annoncer l'essai à jouer, « essai 2.07 » ; seul, les énumérer
          fin                   s'arrêter là ; reprendre avec --resume
          capture fichier       joindre une copie d'écran (/capture pendant une question)
          note texte            ajouter une remarque (/note pendant une question)
        """;

    private readonly List<FileInfo> _screenshots = [];
    private readonly List<string> _notes = [];

    /// <summary>Takes a word that is no answer.</summary>
    public async Task TakeAsync(string word, string rest)
    {
        switch (word)
        {
            case "capture" or "c":
                await KeepAsync(rest.Trim('"'));
                break;
            case "note" or "n" when rest.Length > 0:
                _notes.Add(rest);
                break;
            case "aide" or "?":
                await output.WriteLineAsync(Help);
                break;
            default:
                await output.WriteLineAsync($"  « {word} » n'est pas une réponse ici. Tapez « aide ».");
                break;
        }
    }

    /// <summary>The reply with what was added.</summary>
    public OperatorReply Complete(OperatorReply reply) => reply with
    {
        Screenshots = _screenshots,
        Note = string.Join(" ", _notes.Prepend(reply.Note ?? "").Where(note => note.Length > 0)) is { Length: > 0 } note ? note : null,
    };

    private Task KeepAsync(string path)
    {
        if (!File.Exists(path))
            return output.WriteLineAsync($"  Aucun fichier « {path} ». Donnez le chemin d'une copie d'écran, relatif au dossier courant ou complet.");
        _screenshots.Add(new FileInfo(path));
        return output.WriteLineAsync($"  Jointe : {Path.GetFileName(path)}.");
    }
}
