using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Cards.Asked;
using InsConformance.Campaign.Cards.Own;
using InsConformance.Campaign.Reference;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Support;
using InsConformance.Cards.Images;
using InsConformance.Engine.Rules;
using InsConformance.Testing;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Tests.Cards;

/// <summary>Test cards of an editor, whose holder no scenario can know.</summary>
public sealed class OwnCardsTests : IDisposable
{
    private const string Activities = "Le médecin exerce dans « CABINET DR GENE »", Retrieval = "La carte INSi 01 permet de retrouver l'INS de Ruth";

    private static readonly CpsImage Kit = (CpsImage)ShippedCards.Read("cps-medecin") with
    {
        Serial = "31415926",
        Holder = new CpsHolder("899700123456", "KIT", "DOC", "Médecin", "SM54"),
        Activities = [new CpsActivityImage("CABINET M DOC0012345", "499700735741008", "SA08") { BillingNumber = "991234567" }],
    };

    private readonly TwoReaders _readers = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insconf-own-cards-");

    /// <summary>A value of which nothing is said is never assumed, and a card that is missing is asked of nobody.</summary>
    [Fact]
    public async Task A_scenario_is_played_with_what_the_card_of_the_editor_carries_or_not_at_all()
    {
        var robot = new RobotOperator(_readers);

        var played = await PlayAsync(Whole() + "absentes: [cps-bloquee]\n", robot);

        Of(played, Activities).Outcome.Should().Be(Outcome.Passed, Of(played, Activities).Reason);
        Of(played, Retrieval).Outcome.Should().Be(Outcome.Passed, Of(played, Retrieval).Reason);
        Of(played, "Le médecin exerce dans « HOPITAL GENERIQUE »").Should().BeEquivalentTo(new
        {
            Outcome = Outcome.NotExecuted,
            Reason = "Rien ne dit ce que votre carte porte à la place de « HOPITAL GENERIQUE » : ajoutez-le aux valeurs de « cps-medecin », dans le fichier donné par --own-cards.",
        });
        Of(played, "La carte est bloquée").Should().BeEquivalentTo(new
        {
            Outcome = Outcome.NotExecuted,
            Reason = "Aucune de vos cartes ne tient lieu de la carte « cps-bloquee » : le fichier donné par --own-cards la dit absente.",
        });
        robot.Requests.Should().NotContain(request => request.Card == "cps-bloquee");
    }

    [Fact]
    public async Task What_is_expected_is_what_the_card_carries_and_nothing_else()
    {
        var played = await PlayAsync(Whole().Replace("\"991234567\"", "\"123456789\"", StringComparison.Ordinal));

        Of(played, Activities).Outcome.Should().Be(Outcome.Failed);
        Of(played, Activities).Findings[0].Should().BeEquivalentTo(new { Expected = "123456789", Observed = "991234567" });
    }

    [Theory]
    [InlineData("cps-infirmier", "cps-medecin", "c'est une carte CPS, au nom de OLIVIER INFIRMCS ADELI8751, identifiant 00B6087510. Retirez-la, puis insérez votre carte de test qui tient lieu de « CPS d'un médecin » (cps-medecin), identifiant 899700123456.")]
    [InlineData("cps-medecin", "cps-infirmier", "elle porte la spécialité SM54, et le scénario en veut une qui n'en porte pas")]
    [InlineData("vitale-insi-04", "vitale-insi-01", "et non l'assuré 277076322082910")]
    public async Task The_card_is_read_before_it_is_believed(string put, string wanted, string words)
    {
        var place = wanted.StartsWith("cps", StringComparison.Ordinal) ? CardPlace.Professional : CardPlace.Vitale;
        var robot = new RobotOperator(_readers) { GivesUp = true };
        _readers.Own("cps-medecin", Kit);
        _readers.Put(place is CardPlace.Professional ? TwoReaders.Professional : TwoReaders.Vitale, put);
        var hands = Supply(Read(Whole().Replace("  vitale", "  cps-infirmier: {porteur: \"899700123456\"}\n  vitale", StringComparison.Ordinal)), robot).Open();

        await FluentActions.Invoking(() => hands.PutAsync(place, wanted, TestContext.Current.CancellationToken)).Should().ThrowAsync<SutSkippedException>();

        robot.Requests.Should().ContainSingle().Which.Text.Should().Contain(words);
    }

    [Fact]
    public async Task A_software_that_is_wrong_is_caught_with_the_card_of_the_editor_too()
    {
        var attachment = new ReferenceEngineAttachment(TimeProvider.System, EngineRules.AllOn.Without([EngineRule.VitaleCheckedBeforeCall]));

        var played = await PlayAsync(Whole(), attachment: attachment);

        Of(played, "La carte Vitale est retirée avant l'appel").Outcome.Should().Be(Outcome.Failed);
    }

    [Theory]
    [InlineData("", "est vide")]
    [InlineData("cartes: {cps-medecine: {porteur: \"1\"}}", "Aucune carte ne s'appelle « cps-medecine »")]
    [InlineData("cartes: {cps-medecin: {titulaire: \"1\"}}", "ligne 1")]
    [InlineData("cartes: {cps-medecin: {}}", "porteur")]
    [InlineData("cartes: {cps-medecin: {porteur: \"1\"}}\nabsentes: [cps-medecin]", "à la fois présente et absente")]
    [InlineData("cartes: [", "ligne 1")]
    public void A_file_that_is_wrong_is_told(string yaml, string words) => FluentActions.Invoking(() => Read(yaml)).Should().Throw<FormatException>().WithMessage($"*{words}*");

    [Fact]
    public void Every_report_says_whose_cards_they_were()
    {
        Read(Whole()).Limits.Should().ContainSingle().Which.Should().StartWith("Cartes de test de l'éditeur, à la place de celles du banc : cps-medecin (porteur 899700123456), vitale-insi-01 (porteur 277076322082910).");
        OwnCards.None.Limits.Should().BeEmpty();
    }

    [Fact]
    public void The_commented_model_is_right() =>
        OwnCardsFile.Read(Repository.PathOf("fixtures/declarations/cartes-de-test.yaml")).InPlaceOf("cps-medecin")!.InPlaceOf("CABINET DR GENE").Should().Be("CABINET M DOC0012345");

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Whole() =>
        """
        cartes:
          cps-medecin:
            porteur: "899700123456"
            valeurs: {"899900023351": "899700123456", "CABINET DR GENE": "CABINET M DOC0012345", "123456789": "991234567", "SA07": "SA08", "SM26": "SM54"}
          vitale-insi-01:
            porteur: "277076322082910"
            valeurs: {"RUTH DE VINCI": "RUTH DE VINCI", "468929507": "468929507", "2770763220829": "2770763220829", "NESSI": "NESSI", "14071977": "14071977", "1": "1"}

        """;

    private static ScenarioResult Of(IReadOnlyList<ScenarioResult> played, string name) => played.Single(scenario => scenario.Name == name);

    private OwnCards Read(string yaml)
    {
        var file = Path.Combine(_folder.FullName, "cartes.yaml");
        File.WriteAllText(file, yaml);
        return OwnCardsFile.Read(file);
    }

    private async Task<IReadOnlyList<ScenarioResult>> PlayAsync(string yaml, RobotOperator? robot = null, ReferenceEngineAttachment? attachment = null)
    {
        _readers.Own("cps-medecin", Kit);
        await using var bench = await TestBench.StartAsync(attachment ?? new ReferenceEngineAttachment(TimeProvider.System));
        var plan = new CampaignPlan { Paths = [Repository.PathOf("features/cnda/carte-de-professionnel.feature"), Repository.PathOf("features/cnda/recherche-avec-carte-vitale.feature")], MaxParallelScenarios = 1 };
        return (await new CampaignRunner(bench.With(Supply(Read(yaml), robot ?? new RobotOperator(_readers)))).RunAsync(plan, cancellationToken: TestContext.Current.CancellationToken)).Scenarios;
    }

    private AskedCardSupply Supply(OwnCards own, RobotOperator robot) =>
        new(new MachineReaders(_readers.Pcsc, new ReaderPair(TwoReaders.Professional, TwoReaders.Vitale), TimeProvider.System) { Own = own }, robot, TimeProvider.System);
}
