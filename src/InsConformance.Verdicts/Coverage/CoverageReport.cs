using InsConformance.Verdicts.Requirements;

namespace InsConformance.Verdicts.Coverage;

/// <summary>Couverture : what answers for each requirement, and the tests that name requirements which do not exist.</summary>
/// <param name="Lines">One line per requirement, in the order of the catalogue.</param>
/// <param name="UnknownNames">Tests that name an unknown requirement, with that name.</param>
public sealed record CoverageReport(IReadOnlyList<CoverageLine> Lines, IReadOnlyList<(CoveringTest Test, string Name)> UnknownNames)
{
    /// <summary>Whether every requirement has a state and every test names known requirements.</summary>
    public bool IsComplete => UnknownNames.Count == 0 && Lines.All(line => line.State is not CoverageState.Missing);

    /// <summary>Crosses the requirements with the tests.</summary>
    public static CoverageReport Of(RequirementCatalogue catalogue, IReadOnlyList<CoveringTest> tests)
    {
        var direct = tests.SelectMany(test => test.Requirements.Select(name => (name, test))).ToLookup(pair => pair.name, pair => pair.test, StringComparer.Ordinal);
        return new CoverageReport(
            [.. catalogue.All.Select(requirement => Line(requirement, catalogue, direct))],
            [.. from test in tests from name in test.Requirements where !catalogue.TryFind(name, out _) select (test, name)]);
    }

    private static CoverageLine Line(Requirement requirement, RequirementCatalogue catalogue, ILookup<string, CoveringTest> direct)
    {
        List<CoveringTest> tests = [.. TestsOf(requirement, catalogue, direct).DistinctBy(test => test.Id)];
        var state = (tests.Count, requirement) switch
        {
            ( > 0, _) => CoverageState.Tested,
            (_, { Knowledge: Knowledge.Unknown }) => CoverageState.Unknown,
            (_, { Attested: not null }) => CoverageState.Attested,
            (_, { OutOfScope: not null }) => CoverageState.OutOfScope,
            _ => CoverageState.Missing,
        };
        return new CoverageLine(requirement, state, tests);
    }

    private static IEnumerable<CoveringTest> TestsOf(Requirement requirement, RequirementCatalogue catalogue, ILookup<string, CoveringTest> direct) =>
        direct[requirement.Id]
            .Concat(catalogue.PartsOf(requirement.Id).SelectMany(part => direct[part.Id]))
            .Concat(requirement.CoveredThrough.SelectMany(through => direct[through]));
}
