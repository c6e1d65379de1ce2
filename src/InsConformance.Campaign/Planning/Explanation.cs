using InsConformance.Campaign.Requirements;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Twins;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Coverage;
using InsConformance.Verdicts.Requirements;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Campaign.Planning;

/// <summary>
/// Everything about one requirement, one rule of a judge or one rule of the reference engine, in French: what it asks, where it comes from, what checks it, what breaks it, and its twins.
/// </summary>
public sealed class Explanation(RequirementCatalogue catalogue, FeatureSelection selection)
{
    private readonly ScenarioTwins _twins = new(selection.Scenarios);
    private readonly MutantWords _mutants = new(selection.Scenarios);

    /// <summary>The explanation, line by line; null when the identifier is unknown.</summary>
    public IReadOnlyList<string>? Of(string id)
    {
        if (catalogue.All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase)) is not { } requirement)
            return _mutants.Of(id);
        var coverage = CoverageReport.Of(catalogue, CoveringTests.Of(selection.Scenarios)).Lines.First(line => ReferenceEquals(line.Requirement, requirement));
        return [.. Statement(requirement), .. Relations(requirement), .. Judge(requirement.Id), .. TwinWords.OfRule(requirement.Id), .. Answer(coverage), .. _mutants.Breaking(requirement.Id)];
    }

    /// <summary>The known identifiers that look most like one, for an error.</summary>
    public IReadOnlyList<string> Near(string id) =>
    [
        .. catalogue.All.Select(requirement => requirement.Id).Concat(EngineRule.All.Select(rule => rule.Id))
            .Where(known => known.Contains(id, StringComparison.OrdinalIgnoreCase) || id.Contains(known, StringComparison.OrdinalIgnoreCase)).Take(8),
    ];

    private static IEnumerable<string> Statement(Requirement requirement)
    {
        yield return $"{requirement.Id} — {requirement.Statement}";
        yield return $"  Document      {requirement.Source.Title}, {requirement.Source.Version} ({requirement.Source.Publisher})";
        yield return $"  Lecture       {requirement.Source.Reading}";
        yield return $"  Certitude     {requirement.Basis.Word()}{(requirement.Knowledge is Knowledge.Partial ? ", énoncé partiel" : requirement.Knowledge is Knowledge.Unknown ? ", énoncé non lu" : "")}";
        yield return $"  Gravité       {requirement.Severity.Word()}{(OutcomeLattice.OnSoftware(requirement.Severity, requirement.Basis) == requirement.Severity ? "" : ", déduit : un écart du logiciel est un avertissement")}";
        yield return $"  Concerne      {Concerned(requirement.Scope)}";
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

    /// <summary>What answers for the requirement; beside a scenario that judges a refusal, its twin in which the same action is done.</summary>
    private IEnumerable<string> Answer(CoverageLine line) => line.Reason is { } reason ? [$"  Réponse       {reason}"] : line.Tests.SelectMany(Answer);

    private IEnumerable<string> Answer(CoveringTest test)
    {
        yield return $"  Essai         {test.Id} — {test.Name}";
        if (selection.Scenarios.FirstOrDefault(one => string.Equals(one.Id, test.Id, StringComparison.Ordinal)) is { } scenario && _twins.AcceptedTwinOf(scenario) is { } twin)
            yield return $"                jumeau accepté : {twin.Id} — {twin.Title}";
    }

    private static string Concerned(Scope scope)
    {
        var terms = scope.Terms.Select(term => $"{char.ToLowerInvariant(term.Key.Label()[0])}{term.Key.Label()[1..]} {string.Join(" ou ", term.Value)}");
        return string.Join(" ; ", [.. terms.DefaultIfEmpty("tout logiciel"), .. scope.ExceptRoles.Select(role => $"sauf {role}")]);
    }
}
