using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace InsConformance.Verdicts.Requirements;

/// <summary>Every requirement that the bench knows, by identifier.</summary>
public sealed class RequirementCatalogue
{
    private readonly FrozenDictionary<string, Requirement> _byId;

    /// <summary>A catalogue of these requirements.</summary>
    /// <exception cref="RequirementException">Two requirements have the same identifier, or one names another that does not exist. Every fault is listed.</exception>
    public RequirementCatalogue(IEnumerable<Requirement> requirements)
    {
        All = [.. requirements];
        var faults = All.GroupBy(requirement => requirement.Id, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key} : défini {same.Count()} fois ({string.Join(", ", same.Select(one => one.Source.Id))}).").ToList();
        _byId = All.DistinctBy(requirement => requirement.Id).ToFrozenDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        faults.AddRange(
            from requirement in All
            from named in Named(requirement)
            where !_byId.ContainsKey(named)
            select $"{requirement.Id} : nomme « {named} », qui n'existe pas.");
        if (faults.Count > 0)
            throw new RequirementException(faults);
    }

    /// <summary>All of them, in the order of the files.</summary>
    public IReadOnlyList<Requirement> All { get; }

    /// <summary>The documents, in order.</summary>
    public IEnumerable<RequirementSource> Sources => All.Select(requirement => requirement.Source).Distinct();

    /// <summary>The requirement of that identifier.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out Requirement? requirement) => _byId.TryGetValue(id, out requirement);

    /// <summary>The scenarios of a requirement, in order.</summary>
    public IEnumerable<Requirement> PartsOf(string id) => All.Where(requirement => string.Equals(requirement.PartOf, id, StringComparison.Ordinal));

    private static IEnumerable<string> Named(Requirement requirement) =>
        [.. requirement.PartOf is { } whole ? [whole] : Array.Empty<string>(), .. requirement.CorrespondsTo, .. requirement.CoveredThrough];
}
