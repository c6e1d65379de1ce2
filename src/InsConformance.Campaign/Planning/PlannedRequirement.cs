using InsConformance.Identity.Rules;
using InsConformance.Verdicts;

namespace InsConformance.Campaign.Planning;

/// <summary>A requirement in a plan.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Source">Identifier of its document.</param>
/// <param name="SourceVersion">Version of its document.</param>
/// <param name="Statement">What it asks.</param>
/// <param name="Severity">How binding it is.</param>
/// <param name="Basis">How certain it is.</param>
/// <param name="Exclusion">Why the declaration leaves it out, in French; null when it applies.</param>
public sealed record PlannedRequirement(string Id, string Source, string SourceVersion, string Statement, Severity Severity, Basis Basis, string? Exclusion);
