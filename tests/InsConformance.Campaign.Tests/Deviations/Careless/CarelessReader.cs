using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Campaign.Tests.Deviations.Careless;

/// <summary>Reads the reply of INSi in place of the sound client, and badly; what it does not touch stays as the sound client read it.</summary>
/// <param name="service">The sound client.</param>
/// <param name="read">What it makes of a whole exchange.</param>
internal sealed class CarelessReader(IInsiService service, Func<InsiExchange, InsiOutcome> read) : IInsiService
{
    /// <summary>The ways of reading badly that are seen in the field, by the name that the table of reactions gives them.</summary>
    public static readonly IReadOnlyDictionary<string, Func<InsiExchange, InsiOutcome>> ByName = new Dictionary<string, Func<InsiExchange, InsiOutcome>>(StringComparer.Ordinal)
    {
        ["croit l'identité présente"] = CarelessContent.TrustsTheIndividual,
        ["décide d'après le libellé"] = CarelessContent.ReadsTheLabel,
        ["répare les valeurs"] = CarelessContent.MendsTheValues,
        ["exige la forme de stockage"] = CarelessContent.DemandsStoredNames,
        ["cherche dans le texte"] = CarelessText.SearchesTheText,
        ["compare les lettres"] = CarelessText.DemandsTheUsualLetters,
        ["exige les éléments habituels"] = CarelessText.DemandsTheUsualElements,
        ["exige les en-têtes habituels"] = CarelessText.DemandsTheUsualHeaders,
    };

    public Task<InsiExchange> SearchByTraitsAsync(TraitsSearchRequest request, CallContext context, CancellationToken cancellationToken) =>
        ReadAsync(service.SearchByTraitsAsync(request, context, cancellationToken));

    public Task<InsiExchange> SearchByVitaleAsync(VitaleSearchRequest request, CallContext context, CancellationToken cancellationToken) =>
        ReadAsync(service.SearchByVitaleAsync(request, context, cancellationToken));

    private async Task<InsiExchange> ReadAsync(Task<InsiExchange> call)
    {
        var exchange = await call;
        return exchange with { Outcome = read(exchange) };
    }
}
