using System.CommandLine;
using System.CommandLine.Parsing;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Cards.Own;
using InsConformance.Cards.Vpcd;
using InsConformance.Cli.Cards;
using InsConformance.Verdicts;

namespace InsConformance.Cli.Commands;

/// <summary><c>--cards</c> and its companions: where the cards of the scenarios come from.</summary>
internal sealed class CardsOption
{
    private const string Virtual = "virtual", Readers = "readers", Served = "served";

    /// <summary>The two readers of vpcd, as it is installed by Debian.</summary>
    private const string FirstVirtual = "Virtual PCD 00 00", SecondVirtual = "Virtual PCD 00 01";

    private readonly Option<string> _cards = new("--cards")
    {
        Description = "Cartes des scénarios. virtual : dans le banc ; readers : dans deux lecteurs PC/SC de la machine, où quelqu'un les déplace quand le banc le demande ; served : cartes virtuelles que le banc déplace lui-même dans les deux lecteurs virtuels de la machine, sous Linux (docs/cards.md).",
        HelpName = $"{Virtual}|{Readers}|{Served}",
        DefaultValueFactory = _ => Virtual,
    };

    private readonly Option<string?> _professional = new("--cps-reader") { Description = "Lecteur de la carte du professionnel, par son nom ou une partie ; sinon le premier qui reste.", HelpName = "nom" };
    private readonly Option<string?> _vitale = new("--vitale-reader") { Description = "Lecteur de la carte Vitale, par son nom ou une partie ; sinon le premier qui reste.", HelpName = "nom" };
    private readonly Option<int> _driver = new("--driver-port") { Description = "Avec --cards served : port du premier lecteur du pilote vpcd, celui de la carte du professionnel ; le suivant est celui de la carte Vitale.", HelpName = "port", DefaultValueFactory = _ => VpcdPlug.FirstPort };
    private readonly Option<int> _seconds = new("--card-seconds") { Description = "Temps accordé à chaque déplacement de carte, en secondes.", HelpName = "secondes", DefaultValueFactory = _ => 120 };

    public CardsOption()
    {
        _own.Validators.Add(result => Require(result, result.GetValue(_cards) is Readers, "--own-cards va avec --cards readers : ce sont vos cartes, dans les lecteurs de la machine."));
        _cards.Validators.Add(result => Require(result, result.GetValueOrDefault<string>() is Virtual or Readers or Served, $"--cards attend {Virtual}, {Readers} ou {Served}."));
        _driver.Validators.Add(result => Require(result, result.GetValueOrDefault<int>() is >= 1 and <= 65534, "--driver-port attend un nombre de 1 à 65534."));
        _seconds.Validators.Add(result => Require(result, result.GetValueOrDefault<int>() is >= 1 and <= 3600, "--card-seconds attend un nombre de 1 à 3600."));
    }

    private readonly Option<FileInfo?> _own = new("--own-cards") { Description = "Vos cartes de test, à la place de celles de fixtures/cards : qui les porte, et ce qu'elles portent. Modèle : fixtures/declarations/cartes-de-test.yaml.", HelpName = "fichier" };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [_cards, _professional, _vitale, _driver, _seconds, _own];

    /// <summary>The readers of the machine that were chosen; null for the virtual cards of the bench.</summary>
    /// <exception cref="UserErrorException">The cards of the editor cannot be understood.</exception>
    public ChosenReaders? Read(ParseResult parsed)
    {
        var (professional, vitale) = (parsed.GetValue(_professional), parsed.GetValue(_vitale));
        var limit = TimeSpan.FromSeconds(parsed.GetValue(_seconds));
        return parsed.GetValue(_cards) switch
        {
            Readers => new ChosenReaders(new ReaderWish(professional, vitale), limit) { Own = ReadOwn(parsed.GetValue(_own)) },
            Served => new ChosenReaders(new ReaderWish(professional ?? FirstVirtual, vitale ?? SecondVirtual), limit) { DriverPort = parsed.GetValue(_driver) },
            _ => null,
        };
    }

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
