using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Coverage;
using InsConformance.Verdicts.Requirements;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Campaign.Planning;

/// <summary>Everything about one requirement, in French: what it asks, where it comes from, what checks it, what breaks it.</summary>
public sealed class Explanation(RequirementCatalogue catalogue, FeatureSelection selection)
{
    /// <summary>The explanation, line by line; null when the identifier is unknown.</summary>
    public IReadOnlyList<string>? Of(string id)
    {
        if (catalogue.All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase)) is not { } requirement)
            return null;
        var coverage = CoverageReport.Of(catalogue, CoveringTests.Of(selection.Scenarios)).Lines.First(line => ReferenceEquals(line.Requirement, requirement));
        return [.. Statement(requirement), .. Relations(requirement), .. Judge(requirement.Id), .. Answer(coverage), .. Mutants(requirement.Id)];
    }

    /// <summary>The known identifiers that look most like one, for an error.</summary>
    public IReadOnlyList<string> Near(string id) =>
    [
        .. catalogue.All.Select(requirement => requirement.Id)
            .Where(known => known.Contains(id, StringComparison.OrdinalIgnoreCase) || id.Contains(known, StringComparison.OrdinalIgnoreCase)).Take(8),
    ];

    private static IEnumerable<string> Statement(Requirement requirement)
    {
        yield return $"{requirement.Id} — {requirement.Statement}";
        yield return $"  Document      {requirement.Source.Title}, {requirement.Source.Version} ({requirement.Source.Publisher})";
        yield return $"  Lecture       {requirement.Source.Reading}";
        yield return $"  Certitude     {Word(requirement.Basis)}{(requirement.Knowledge is Knowledge.Partial ? ", énoncé partiel" : requirement.Knowledge is Knowledge.Unknown ? ", énoncé non public" : "")}";
        yield return $"  Gravité       {(requirement.Severity is Severity.Must ? "DOIT" : requirement.Severity is Severity.Should ? "recommandé" : "information")}";
        yield return $"  Concerne      {(requirement.Scope.Terms.Count == 0 ? "tout logiciel" : string.Join(" ; ", requirement.Scope.Terms.Select(term => $"{term.Key.Label().ToLowerInvariant()} {string.Join(" ou ", term.Value)}")))}";
        if (requirement.Proofs.Count > 0)
            yield return $"  Preuves       {string.Join(", ", requirement.Proofs)}";
    }

    private IEnumerable<string> Relations(Requirement requirement)
    {
        if (requirement.PartOf is { } whole)
            yield return $"  Scénario de   {whole}";
        if (catalogue.PartsOf(requirement.Id).Select(part => part.Id).ToList() is { Count: > 0 } parts)
            yield return $"  Scénarios     {string.Join(", ", parts)}";
        var same = requirement.CorrespondsTo.Concat(catalogue.All.Where(other => other.CorrespondsTo.Contains(requirement.Id)).Select(other => other.Id)).Distinct(StringComparer.Ordinal).ToList();
        if (same.Count > 0)
            yield return $"  Correspond à  {string.Join(", ", same)}";
    }

    private static IEnumerable<string> Judge(string id)
    {
        if (CoveringTests.RequestRules.Concat(CoveringTests.ExchangeRules).FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)) is not { } rule)
            yield break;
        yield return $"  Écart         {rule.Message}";
        yield return $"  À faire       {rule.Recommendation}";
        if (rule.Note is { } note)
            yield return $"  À savoir      {note}";
        foreach (var source in rule.Sources)
            yield return $"  Source        {source}";
    }

    private static IEnumerable<string> Answer(CoverageLine line) => line.Reason is { } reason
        ? [$"  Réponse       {reason}"]
        : [.. line.Tests.Select(test => $"  Essai         {test.Id} — {test.Name}")];

    /// <summary>The rules of the reference engine that cite the requirement: each, switched off, is a mutant that a check must kill.</summary>
    private static IEnumerable<string> Mutants(string id) =>
        EngineRule.All.Where(rule => EngineRuleRequirements.Of(rule).Contains(id)).Select(rule => $"  Mutant        {rule.Id} — {rule.Statement}");

    private static string Word(Basis basis) => basis switch
    {
        Basis.Official => "texte officiel",
        Basis.Secondary => "source secondaire",
        _ => "déduction du banc",
    };
}
