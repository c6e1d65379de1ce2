using System.Globalization;
using InsConformance.Campaign.Cards;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;

namespace InsConformance.Campaign.Steps;

/// <summary>What the calls carried in card mode: assertions, and data of the carte Vitale.</summary>
[Binding]
public sealed class AssertionSteps(Stage stage, Teleservice teleservice, CardTable cards, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Vitale = "VITALE";

    [Then("l'appel {int} porte l'assertion d'une carte {string} au nom de {string}")]
    public void CarriesProfessional(int rank, string kind, string id) => Compare(
        rank, "L'assertion du professionnel n'est pas celle de la carte.", $"{kind} {cards.Carried(CardPlace.Professional, id)}", call => Professional(call) is { } assertion ? $"{assertion.Qualifier} {assertion.Subject}" : "aucune assertion");

    [Then("l'appel {int} porte l'identifiant de facturation {string}")]
    public void CarriesBilling(int rank, string value) => CarriesAttribute(rank, "identifiantFacturation", value);

    [Then("l'appel {int} porte le secteur d'activité {string}")]
    public void CarriesSector(int rank, string value) => CarriesAttribute(rank, "secteurActivite", value);

    [Then("l'appel {int} porte la spécialité {string}")]
    public void CarriesSpeciality(int rank, string value) => CarriesAttribute(rank, "CodeSpecialite", value);

    [Then("l'appel {int} ne porte pas de spécialité")]
    public void CarriesNoSpeciality(int rank) => Compare(
        rank,
        "Une spécialité est transmise pour un professionnel qui n'en a pas.",
        "aucune spécialité",
        call => Professional(call)?.Attributes.TryGetValue("CodeSpecialite", out var value) is true ? $"la spécialité « {value} »" : "aucune spécialité");

    [Then("l'appel {int} porte l'assertion de la carte Vitale {string}")]
    public void CarriesVitale(int rank, string serial) =>
        Compare(rank, "L'assertion Vitale n'est pas celle de la carte lue.", cards.Carried(CardPlace.Vitale, serial), call => Card(call)?.Subject ?? "aucune assertion Vitale");

    [Then("l'appel {int} porte une autre assertion Vitale que l'appel {int}")]
    public void CarriesOtherVitale(int rank, int other)
    {
        var (later, earlier) = (Card(CallAt(rank))?.Id, Card(CallAt(other))?.Id);
        Decide(new Check(
            "Une assertion Vitale périmée est employée.",
            "une nouvelle assertion Vitale",
            string.Equals(later, earlier, StringComparison.Ordinal) ? $"l'assertion de l'appel {other}" : "une nouvelle assertion Vitale",
            "Renouveler l'assertion Vitale avant l'appel quand elle a vingt minutes.",
            later is not null && !string.Equals(later, earlier, StringComparison.Ordinal)));
    }

    [Then("l'assertion Vitale de l'appel {int} a moins de {int} minutes")]
    public void CarriesFreshVitale(int rank, int minutes)
    {
        var call = CallAt(rank);
        var age = call?.ReceivedAt - Card(call)?.IssuedAt;
        Decide(new Check(
            "Une assertion Vitale périmée est employée.",
            $"une assertion Vitale de moins de {minutes} minutes",
            age is { } old ? $"une assertion de {Math.Floor(old.TotalMinutes).ToString("0", CultureInfo.InvariantCulture)} minutes" : "aucune assertion Vitale datée",
            "Renouveler l'assertion Vitale avant l'appel quand elle a vingt minutes, même si la carte n'a pas quitté le lecteur.",
            age < TimeSpan.FromMinutes(minutes)));
    }

    [Then("l'appel {int} transmet de la carte Vitale:")]
    public void CarriesCardData(int rank, DataTable table)
    {
        var call = CallAt(rank);
        foreach (var row in table.Rows)
        {
            var observed = row["donnée"] switch
            {
                "NIR de l'ouvrant droit" => call?.PolicyHolder,
                "nom de naissance" => call?.BirthName,
                "date de naissance" => call?.BirthDate,
                "rang de naissance" => call?.TwinRank,
                var unknown => throw new FormatException($"« {unknown} » n'est pas une donnée connue de la carte Vitale."),
            };
            var expected = cards.Carried(CardPlace.Vitale, row["valeur"]);
            Decide(new Check(
                $"L'appel {rank} ne transmet pas la donnée « {row["donnée"]} » de la carte.",
                Check.Shown(expected),
                observed is null ? "rien" : Check.Shown(observed),
                "Transmettre les données de la carte Vitale sans les transformer.",
                string.Equals(observed, expected, StringComparison.Ordinal)));
        }
    }

    private void CarriesAttribute(int rank, string name, string value) => Compare(
        rank,
        $"L'attribut « {name} » de l'assertion n'est pas celui attendu.",
        cards.Carried(CardPlace.Professional, value),
        call => Professional(call)?.Attributes.GetValueOrDefault(name) ?? "absent");

    private void Compare(int rank, string message, string expected, Func<SentCall, string> read)
    {
        var observed = CallAt(rank) is { } call ? read(call) : "aucun appel de ce rang";
        Decide(new Check(
            message,
            expected,
            observed,
            "Composer l'assertion avec la carte présente et la situation d'exercice choisie (essai 2.02 du CNDA).",
            string.Equals(observed, expected, StringComparison.Ordinal)));
    }

    private SentCall? CallAt(int rank) => teleservice.Calls is var calls && rank <= calls.Count ? calls[rank - 1] : null;

    private static SentAssertion? Professional(SentCall? call) => call?.Assertions.FirstOrDefault(assertion => !string.Equals(assertion.Qualifier, Vitale, StringComparison.Ordinal));

    private static SentAssertion? Card(SentCall? call) => call?.Assertions.FirstOrDefault(assertion => string.Equals(assertion.Qualifier, Vitale, StringComparison.Ordinal));
}
