namespace InsConformance.Verdicts.Rules;

/// <summary>Écart : where an artefact departs from a rule, and how.</summary>
/// <param name="Location">Path in the artefact, or the part of the exchange: <c>Header/ContexteLPS/LPS/Nom</c>, « connexion TLS ».</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Observed">What is there; « absent » when nothing is.</param>
public sealed record Departure(string Location, string Expected, string Observed)
{
    /// <summary>What stands for a missing value.</summary>
    public const string Absent = "absent";

    /// <summary>A departure of a value that may be missing.</summary>
    public static Departure Of(string location, string expected, string? observed) =>
        new(location, expected, observed is null ? Absent : observed.Length == 0 ? "vide" : observed);
}
