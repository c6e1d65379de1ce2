using InsConformance.Cards.Reading;
using InsConformance.Engine.Results;
using InsConformance.Identity.Rules;

namespace InsConformance.Engine.CardMode;

/// <summary>Refusals that come from a card: what happened, what to do, and the test of the CNDA that plays it.</summary>
internal static class CardRefusals
{
    private static readonly RuleReference Professional = new("CARTE-PROFESSIONNEL", Basis.Secondary, "CNDA, tests 2.01 et 2.02");
    private static readonly RuleReference Vitale = new("CARTE-VITALE", Basis.Secondary, "CNDA, tests 1.01 à 1.03");

    public static EngineRefusal OfProfessional(string message) => new(RefusalKind.Rule, message, Professional);

    public static EngineRefusal OfVitale(string message) => new(RefusalKind.Rule, message, Vitale);

    /// <summary>Does something with a card; a card that is absent, withdrawn or refuses gives its own words.</summary>
    public static async Task<Result<T>> AskAsync<T>(Func<string, EngineRefusal> refusal, Func<Task<Result<T>>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception failure) when (failure is CardLostException or CardRefusalException)
        {
            return refusal(failure.Message);
        }
    }
}
