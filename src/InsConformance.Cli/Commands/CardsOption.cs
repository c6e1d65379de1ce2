using System.CommandLine;
using System.CommandLine.Parsing;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Cards.Own;
using InsConformance.Cli.Cards;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>--cards</c> and its companions: where the cards of the scenarios come from.</summary>
internal sealed class CardsOption
{
    private const string Virtual = "virtual", Readers = "readers";

    private readonly Option<string> _cards = new("--cards")
    {
        Description = "Cartes des scénarios. virtual : dans le banc ; readers : dans deux lecteurs PC/SC de la machine, où quelqu'un les déplace quand le banc le demande (docs/cards.md).",
        HelpName = $"{Virtual}|{Readers}",
        DefaultValueFactory = _ => Virtual,
    };

    private readonly Option<string?> _professional = new("--cps-reader") { Description = "Lecteur de la carte du professionnel, par son nom ou une partie ; sinon le premier qui reste.", HelpName = "nom" };
    private readonly Option<string?> _vitale = new("--vitale-reader") { Description = "Lecteur de la carte Vitale, par son nom ou une partie ; sinon le premier qui reste.", HelpName = "nom" };
    private readonly Option<int> _seconds = new("--card-seconds") { Description = "Temps accordé à chaque déplacement de carte, en secondes.", HelpName = "secondes", DefaultValueFactory = _ => 120 };

    public CardsOption()
    {
        _own.Validators.Add(result => Require(result, result.GetValue(_cards) is Readers, "--own-cards va avec --cards readers : ce sont vos cartes, dans les lecteurs de la machine."));
        _cards.Validators.Add(result => Require(result, result.GetValueOrDefault<string>() is Virtual or Readers, $"--cards attend {Virtual} ou {Readers}."));
        _seconds.Validators.Add(result => Require(result, result.GetValueOrDefault<int>() is >= 1 and <= 3600, "--card-seconds attend un nombre de 1 à 3600."));
    }

    private readonly Option<FileInfo?> _own = new("--own-cards") { Description = "Vos cartes de test, à la place de celles de fixtures/cards : qui les porte, et ce qu'elles portent. Modèle : fixtures/declarations/cartes-de-test.yaml.", HelpName = "fichier" };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [_cards, _professional, _vitale, _seconds, _own];

    /// <summary>The readers of the machine that were chosen; null for the virtual cards of the bench.</summary>
    /// <exception cref="UserErrorException">The cards of the editor cannot be understood.</exception>
    public ChosenReaders? Read(ParseResult parsed) => parsed.GetValue(_cards) is Virtual
        ? null
        : new ChosenReaders(new ReaderWish(parsed.GetValue(_professional), parsed.GetValue(_vitale)), TimeSpan.FromSeconds(parsed.GetValue(_seconds))) { Own = ReadOwn(parsed.GetValue(_own)) };

    private static OwnCards ReadOwn(FileInfo? file)
    {
        try
        {
            return file is null ? OwnCards.None : OwnCardsFile.Read(file.ToString());
        }
        catch (FormatException wrong)
        {
            throw new UserErrorException(ExitCode.WrongUse, $"--own-cards {wrong.Message}", wrong);
        }
    }

    private static void Require(OptionResult result, bool isRight, string message)
    {
        if (!isRight)
            result.AddError(message);
    }
}
