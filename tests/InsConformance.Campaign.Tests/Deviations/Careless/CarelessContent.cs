using InsConformance.Identity.Matricules;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Campaign.Tests.Deviations.Careless;

/// <summary>Readings that take too much, or too little, from a message well read.</summary>
internal static class CarelessContent
{
    public static InsiOutcome TrustsTheIndividual(InsiExchange exchange) =>
        exchange.Outcome is InsiOutcome.Answered { Answer.Individual: { } individual } ? new InsiOutcome.Answered(InsiAnswer.Found(individual)) : exchange.Outcome;

    public static InsiOutcome ReadsTheLabel(InsiExchange exchange) => exchange.Outcome is not InsiOutcome.Answered { Answer: var answer }
        ? exchange.Outcome
        : answer.Label switch
        {
            "OK" => new InsiOutcome.Answered(answer with { Code = "00" }),
            "Aucune identite trouvee" => new InsiOutcome.Answered(answer with { Code = "01" }),
            "Plusieurs identites trouvees" => new InsiOutcome.Answered(answer with { Code = "02" }),
            _ => new InsiOutcome.Failed(FailureKind.Body, "Libellé inconnu."),
        };

    /// <summary>Completes, cuts, translates and recomputes until the return can be taken in.</summary>
    public static InsiOutcome MendsTheValues(InsiExchange exchange) => exchange.Outcome is InsiOutcome.Answered { Answer: { Code: "00", Individual: { } individual } answer }
        ? new InsiOutcome.Answered(answer with { Individual = individual with { Active = Mended(individual.Active), Traits = Mended(individual.Traits) } })
        : exchange.Outcome;

    /// <summary>Takes for unknown what is not in capitals without accents, as it stores names.</summary>
    public static InsiOutcome DemandsStoredNames(InsiExchange exchange) => exchange.Outcome is not InsiOutcome.Answered { Answer.Individual.Traits: { } traits }
        || new[] { traits.BirthName, traits.GivenNames }.All(name => name is not null && name == name.Trim() && name.All(letter => char.IsAsciiLetterUpper(letter) || letter is ' ' or '-' or '\''))
            ? exchange.Outcome
            : new InsiOutcome.Failed(FailureKind.Body, "Nom inattendu.");

    /// <summary>An absent matricule is replaced by the social-security number of the same person.</summary>
    private static InsEntry Mended(InsEntry? active)
    {
        var number = active?.Matricule?.Number is { Length: > 0 } returned ? returned.Replace(" ", "", StringComparison.Ordinal).Replace('O', '0') : "1010663220754";
        number = number.Length > 13 ? number[..13] : number.PadRight(13, '4');
        return new InsEntry { Matricule = new MatriculeParts(number, MatriculeKey.Of(number)), Oid = active?.Oid ?? "1.2.250.1.213.1.4.8" };
    }

    private static ReturnedTraits Mended(ReturnedTraits? traits) => (traits ?? new ReturnedTraits { BirthName = "D'ARTAGNAN DE L'HERAULT", GivenNames = "PIERRE-ALAIN GUNTHER" }) with
    {
        Sex = traits?.Sex is "F" ? "F" : "M",
        BirthDate = traits?.BirthDate switch
        {
            { Length: > 10 } timed => timed[..10],
            { } french when french.Contains('/', StringComparison.Ordinal) => $"{french[6..]}-{french[3..5]}-{french[..2]}",
            var date => date ?? "2001-06-17",
        },
    };
}
