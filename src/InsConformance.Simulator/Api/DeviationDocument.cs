using InsConformance.Identity.Rules;
using InsConformance.Simulator.Deviations;

namespace InsConformance.Simulator.Api;

/// <summary>A deviation of the catalogue, as JSON.</summary>
internal sealed record DeviationDocument(
    string Id, string Title, DeviationFamily Family, string Place, DeviationReaction Reaction, string GoodClient, Basis Basis, IReadOnlyList<string> Sources, string? Network)
{
    public static DeviationDocument Of(Deviation deviation) => new(
        deviation.Id, deviation.Title, deviation.Family, deviation.Place, deviation.Reaction, deviation.GoodClient, deviation.Basis, deviation.Sources, deviation.NetworkWord);
}
