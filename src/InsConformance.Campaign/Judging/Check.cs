using InsConformance.Verdicts;

namespace InsConformance.Campaign.Judging;

/// <summary>One comparison between what a scenario expects and what the software shows.</summary>
/// <param name="Message">French sentence that is true when the comparison fails.</param>
/// <param name="Expected">The literal of the scenario.</param>
/// <param name="Observed">What the software shows.</param>
/// <param name="Recommendation">French: what to change in the software when it fails.</param>
/// <param name="Holds">Whether the comparison holds.</param>
public sealed record Check(string Message, string Expected, string Observed, string Recommendation, bool Holds)
{
    /// <summary>The departure that a judge of artefacts found, when it made the comparison: its rule, its basis and its sources are then those of the finding, not those of the scenario.</summary>
    public Finding? Departure { get; private init; }

    /// <summary>A departure that a judge of artefacts found in what the software wrote.</summary>
    public static Check Of(Finding departure) =>
        new(departure.Message, departure.Expected ?? "", departure.Observed ?? "", departure.Recommendation ?? "", Holds: false) { Departure = departure };

    /// <summary>Compares two texts, character by character.</summary>
    public static Check Same(string message, string expected, string observed, string recommendation) =>
        new(message, expected, Shown(observed), recommendation, string.Equals(expected, observed, StringComparison.Ordinal));

    /// <summary>A text for reports: nothing is said « vide ».</summary>
    public static string Shown(string? value) => string.IsNullOrEmpty(value) ? "(vide)" : value;

    /// <summary>A list for reports: no element is said « aucun ».</summary>
    public static string Shown(IEnumerable<string> values)
    {
        var listed = string.Join(", ", values);
        return listed.Length == 0 ? "(aucun)" : listed;
    }
}
