namespace InsConformance.Campaign.Drivers;

/// <summary>« Statut de confiance », as a scenario names it before an identity: « l'identité qualifiée ».</summary>
/// <param name="Word">The adjective: <c>qualifiée</c>.</param>
/// <param name="Label">The official label: « Identité qualifiée ».</param>
/// <param name="DocumentChecked">The identity was checked on a high-confidence document.</param>
/// <param name="FromInsi">The identity was fed by INSi.</param>
public sealed record ConfidenceStatus(string Word, string Label, bool DocumentChecked, bool FromInsi)
{
    /// <summary>The four statuses.</summary>
    public static IReadOnlyList<ConfidenceStatus> All { get; } =
    [
        new("provisoire", "Identité provisoire", DocumentChecked: false, FromInsi: false),
        new("validée", "Identité validée", DocumentChecked: true, FromInsi: false),
        new("récupérée", "Identité récupérée", DocumentChecked: false, FromInsi: true),
        new("qualifiée", "Identité qualifiée", DocumentChecked: true, FromInsi: true),
    ];

    /// <summary>The status of that adjective.</summary>
    public static ConfidenceStatus Parse(string word) => All.First(status => string.Equals(status.Word, word, StringComparison.Ordinal));
}
