using System.CommandLine;

namespace InsConformance.Cli.Commands;

/// <summary>The option by which a bench of cards announces itself and is found.</summary>
internal static class CardsReadyFile
{
    public static Option<string> Create() => new("--ready-file")
    {
        Description = "Fichier JSON par lequel le banc de cartes s'annonce quand tout répond, et se retrouve.",
        HelpName = "fichier",
        DefaultValueFactory = _ => Path.Combine(".insconf", "cards.json"),
    };
}
